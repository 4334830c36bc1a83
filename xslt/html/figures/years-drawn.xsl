<?xml version="1.0" encoding="UTF-8"?>
<!-- Years in lines, months in columns: how many sessions and letters there are of each month. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/2000/svg">

 <xsl:template name="m:years-drawn">
  <xsl:param name="dated" as="element()*"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="sums" as="map(xs:string, xs:integer)">
   <xsl:map>
    <xsl:for-each-group select="$dated" group-by="m:year-of(.)"><xsl:map-entry key="current-grouping-key()" select="count(current-group())"/></xsl:for-each-group>
   </xsl:map>
  </xsl:variable>
  <xsl:variable name="years" as="xs:string*" select="sort(map:keys($sums))"/>
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
   <xsl:for-each select="0 to count($years)">
    <path class="rule{' gap'[$years[current()] ! (xs:integer(.) + 1) lt $years[current() + 1] ! xs:integer(.)]}" d="M0,{26 + . * $m:row}H{$width}"/>
   </xsl:for-each>
   <xsl:for-each-group select="$counts" group-by="xs:integer(ceiling(@of * $m:shades div $most))">
    <path class="shade{current-grouping-key()}" d="{string-join(current-group() ! ('M' || $left + @column * $step + 2 || ',' || 26 + @row * $m:row + 2 || 'h' || $step - 4 || 'v' || $m:row - 4 || 'h-' || $step - 4 || 'z'))}"/>
   </xsl:for-each-group>
   <xsl:for-each select="$years">
    <xsl:variable name="row" as="xs:integer" select="position() - 1"/>
    <xsl:variable name="y" as="xs:integer" select="26 + $row * $m:row + 17"/>
    <a href="{$home}{m:part-of(.)}"><text class="month" x="0" y="{$y}">{.}</text></a>
    <text class="count" y="{$y}">
     <xsl:for-each select="$counts[@row = $row]">
      <tspan x="{$left + @column * $step + $step idiv 2}"><xsl:if test="@of * $m:shades div $most gt $m:shades - 1"><xsl:attribute name="class" select="'on-dark'"/></xsl:if>{m:numbers(.)}</tspan>
     </xsl:for-each>
    </text>
    <text class="sum" x="{$width - 4}" y="{$y}">{m:figure($sums(.))}</text>
   </xsl:for-each>
  </svg>
 </xsl:template>

 <!-- Sessions and letters: 12 + 3. -->
 <xsl:function name="m:numbers" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="string-join(($of/@sessions[. ne '0' or $of/@letters = '0'], $of/@letters[. ne '0'] ! ('+' || .)), ' ')"/>
 </xsl:function>

</xsl:stylesheet>
