<?xml version="1.0" encoding="UTF-8"?>
<!--
  Time in lines: each line a month, a day always as wide as any other; months without a document are left out, and it is
  said how many. Of a large edition each line is a year and each step a month, with the numbers of documents.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/2000/svg">

 <xsl:variable name="m:day-width" as="xs:integer" select="19"/>
 <xsl:variable name="m:time-left" as="xs:integer" select="118"/>
 <xsl:variable name="m:above" as="xs:integer" select="17"/>

 <xsl:template name="m:days-drawn">
  <xsl:param name="dated" as="element()*"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="width" as="xs:integer" select="$m:time-left + 31 * $m:day-width + 90"/>
  <xsl:variable name="lines" as="element(m:line)*" select="m:months($dated)"/>
  <xsl:variable name="height" as="xs:integer" select="xs:integer(sum($lines/@height)) + 30"/>
  <svg class="drawn time" role="group" aria-labelledby="timeline-title timeline-desc" width="{$width}" height="{$height}" viewBox="0 0 {$width} {$height}">
   <xsl:call-template name="m:told"><xsl:with-param name="id" select="'timeline'"/></xsl:call-template>
   <text class="count" y="12"><xsl:for-each select="1, 5, 10, 15, 20, 25, 30"><tspan x="{m:day-at(.)}">{.}</tspan></xsl:for-each></text>
   <xsl:iterate select="$lines">
    <xsl:param name="top" as="xs:integer" select="20"/>
    <xsl:variable name="base" as="xs:integer" select="$top + xs:integer(@height) - 14"/>
    <xsl:choose>
     <xsl:when test="@gap">
      <path class="broken" d="M{$m:time-left},{$base}h24l4,-5l6,10l4,-5h24"/>
      <text class="quiet" x="{$m:time-left + 72}" y="{$base + 4}"><xsl:sequence select="m:word('figures.gap', @gap)"/></text>
     </xsl:when>
     <xsl:otherwise>
      <text class="month" x="0" y="{$base + 4}"><tspan><xsl:sequence select="m:word('month.' || @month, @year)"/></tspan></text>
      <path class="axis" d="M{$m:time-left},{$base}h{@days * $m:day-width}{string-join((1 to @days) ! ('M' || m:day-at(.) || ',' || $base || 'v4'))}"/>
      <xsl:sequence select="m:days-of($dated[starts-with(@date, current()/@id)], $base, $home)"/>
     </xsl:otherwise>
    </xsl:choose>
    <xsl:next-iteration><xsl:with-param name="top" select="$top + xs:integer(@height)"/></xsl:next-iteration>
   </xsl:iterate>
  </svg>
 </xsl:template>

 <!-- The months with documents, and the gaps between them. -->
 <xsl:function name="m:months" as="element(m:line)*">
  <xsl:param name="dated" as="element()*"/>
  <xsl:variable name="months" as="xs:string*" select="sort(distinct-values($dated ! substring(@date, 1, 7)))"/>
  <xsl:for-each select="$months">
   <xsl:variable name="place" as="xs:integer" select="position()"/>
   <xsl:variable name="first" as="xs:date" select="xs:date(. || '-01')"/>
   <xsl:variable name="gap" as="xs:integer" select="m:month-number(.) - ($months[$place - 1] ! m:month-number(.), m:month-number(.) - 1)[1] - 1"/>
   <xsl:variable name="most" as="xs:integer" select="max(for $day in distinct-values($dated[starts-with(@date, current())]/@date) return count($dated[@date = $day]))"/>
   <xsl:if test="$gap gt 0"><m:line gap="{$gap}" height="30"/></xsl:if>
   <m:line id="{.}" year="{year-from-date($first)}" month="{month-from-date($first)}" height="{26 + $m:above * $most}"
    days="{days-from-duration($first + xs:yearMonthDuration('P1M') - $first)}"/>
  </xsl:for-each>
 </xsl:function>

 <xsl:function name="m:month-number" as="xs:integer">
  <xsl:param name="month" as="xs:string"/>
  <xsl:sequence select="12 * xs:integer(substring($month, 1, 4)) + xs:integer(substring($month, 6, 2))"/>
 </xsl:function>

 <xsl:function name="m:day-at" as="xs:double">
  <xsl:param name="day" as="xs:integer"/>
  <xsl:sequence select="$m:time-left + ($day - .5) * $m:day-width"/>
 </xsl:function>

 <!-- The documents of a month; those of one day one above the other. A label stands where there is room for it. -->
 <xsl:function name="m:days-of" as="element()*">
  <xsl:param name="dated" as="element()*"/>
  <xsl:param name="base" as="xs:integer"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:for-each-group select="$dated" group-by="string(@date)">
   <xsl:sort select="current-grouping-key()"/>
   <xsl:variable name="x" as="xs:double" select="m:day-at(xs:integer(substring(current-grouping-key(), 9, 2)))"/>
   <xsl:variable name="next" as="xs:string?" select="sort($dated/@date[. gt current-grouping-key()] ! string())[1]"/>
   <xsl:variable name="room" as="xs:double" select="if ($next) then m:day-at(xs:integer(substring($next, 9, 2))) - $x - 20 else 200"/>
   <xsl:for-each select="current-group()">
    <xsl:variable name="y" as="xs:integer" select="$base - 11 - (position() - 1) * $m:above"/>
    <xsl:variable name="label" as="xs:string" select="m:event-label(.)"/>
    <a href="{$home}{m:passage(., (@id, ../@document)[1])}">
     <title>{m:event-title(.)}</title>
     <xsl:choose>
      <xsl:when test="self::m:letter"><path class="letter" d="M{$x - 7},{$y - 5}h14v10h-14zl7,6l7,-6"/></xsl:when>
      <xsl:otherwise><rect class="session" x="{$x - 6}" y="{$y - 6}" width="12" height="12"/></xsl:otherwise>
     </xsl:choose>
     <xsl:if test="m:width($label) le $room"><text x="{$x + 11}" y="{$y + 4}">{$label}</text></xsl:if>
    </a>
   </xsl:for-each>
  </xsl:for-each-group>
 </xsl:function>

 <!-- Years -->

 <xsl:template name="m:years-drawn">
  <xsl:param name="dated" as="element()*"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="years" as="xs:string*" select="sort(distinct-values($dated ! m:year-of(.)))"/>
  <xsl:variable name="step" as="xs:integer" select="54"/>
  <xsl:variable name="left" as="xs:integer" select="60"/>
  <xsl:variable name="counts" as="element(m:count)*">
   <xsl:for-each-group select="$dated[matches(@date, '^\d{4}-\d\d')]" group-by="substring(@date, 1, 7)">
    <m:count row="{index-of($years, substring(current-grouping-key(), 1, 4)) - 1}" column="{xs:integer(substring(current-grouping-key(), 6, 2)) - 1}"
     sessions="{count(current-group()[self::m:session])}" letters="{count(current-group()[self::m:letter])}" of="{count(current-group())}"/>
   </xsl:for-each-group>
  </xsl:variable>
  <xsl:variable name="most" as="xs:integer" select="max(($counts/@of ! xs:integer(.), 1))"/>
  <xsl:variable name="width" as="xs:integer" select="$left + 12 * $step + 90"/>
  <xsl:variable name="height" as="xs:integer" select="30 + $m:row * count($years)"/>
  <svg class="drawn time" role="group" aria-labelledby="timeline-title timeline-desc" width="{$width}" height="{$height}" viewBox="0 0 {$width} {$height}">
   <xsl:call-template name="m:told"><xsl:with-param name="id" select="'timeline'"/></xsl:call-template>
   <xsl:for-each select="1 to 12"><text class="count" x="{$left + . * $step - $step idiv 2}" y="16"><xsl:sequence select="m:word('month.short.' || ., ())"/></text></xsl:for-each>
   <path class="rule" d="{string-join((0 to count($years)) ! ('M0,' || 26 + . * $m:row || 'H' || $width))}"/>
   <xsl:for-each-group select="$counts" group-by="xs:integer(ceiling(@of * $m:shades div $most))">
    <path class="shade{current-grouping-key()}" d="{string-join(current-group() ! ('M' || $left + @column * $step + 2 || ',' || 26 + @row * $m:row + 2 || 'h' || $step - 4 || 'v' || $m:row - 4 || 'h-' || $step - 4 || 'z'))}"/>
   </xsl:for-each-group>
   <xsl:for-each select="$years">
    <xsl:variable name="row" as="xs:integer" select="position() - 1"/>
    <xsl:variable name="y" as="xs:integer" select="26 + $row * $m:row + 17"/>
    <a href="{$home}{m:part-of(.)}"><text class="year" x="0" y="{$y}">{.}</text></a>
    <text class="count" y="{$y}">
     <xsl:for-each select="$counts[@row = $row]">
      <tspan x="{$left + @column * $step + $step idiv 2}"><xsl:if test="@of * $m:shades div $most gt $m:shades - 1"><xsl:attribute name="class" select="'on-dark'"/></xsl:if>{m:numbers(.)}</tspan>
     </xsl:for-each>
    </text>
    <text class="sum" x="{$width - 4}" y="{$y}">{m:figure(count($dated[m:year-of(.) = current()]))}</text>
   </xsl:for-each>
  </svg>
 </xsl:template>

 <!-- Sessions and letters: 12 + 3. -->
 <xsl:function name="m:numbers" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="string-join(($of/@sessions[. ne '0' or $of/@letters = '0'], $of/@letters[. ne '0'] ! ('+' || .)), ' ')"/>
 </xsl:function>

</xsl:stylesheet>
