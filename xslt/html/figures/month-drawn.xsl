<?xml version="1.0" encoding="UTF-8"?>
<!-- A month: a line on which a day is always as wide as any other, above it the sessions and letters. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/2000/svg">

 <xsl:variable name="m:day-width" as="xs:integer" select="11"/>
 <xsl:variable name="m:above" as="xs:integer" select="17"/>

 <xsl:template name="m:month-drawn">
  <xsl:param name="dated" as="element()+"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="first" as="xs:date" select="xs:date(substring($dated[1]/@date, 1, 7) || '-01')"/>
  <xsl:variable name="days" as="xs:integer" select="days-from-duration($first + xs:yearMonthDuration('P1M') - $first)"/>
  <xsl:variable name="most" as="xs:integer" select="max(for $day in distinct-values($dated/@date) return count($dated[@date = $day]))"/>
  <xsl:variable name="base" as="xs:integer" select="24 + $m:above * $most"/>
  <xsl:variable name="width" as="xs:integer" select="31 * $m:day-width + 8"/>
  <svg class="drawn" role="group" aria-labelledby="month-{substring(string($first), 1, 7)}" width="{$width}" height="{$base + 20}" viewBox="0 0 {$width} {$base + 20}">
   <title id="month-{substring(string($first), 1, 7)}"><xsl:sequence select="m:word('month.' || month-from-date($first), string(year-from-date($first)))"/></title>
   <text class="month" x="0" y="12"><xsl:sequence select="m:word('month.' || month-from-date($first), string(year-from-date($first)))"/></text>
   <path class="axis" d="M0,{$base}h{$days * $m:day-width}{string-join((0 to $days) ! ('M' || . * $m:day-width || ',' || $base || 'v4'))}"/>
   <text class="count quiet" y="{$base + 16}"><xsl:for-each select="1, 5, 10, 15, 20, 25, 30[. le $days]"><tspan x="{m:day-at(.)}">{.}</tspan></xsl:for-each></text>
   <xsl:for-each-group select="$dated" group-by="xs:integer(substring(@date, 9, 2))">
    <xsl:sort select="current-grouping-key()"/>
    <xsl:variable name="later" as="xs:integer?" select="min($dated ! xs:integer(substring(@date, 9, 2))[. gt current-grouping-key()])"/>
    <xsl:variable name="earlier" as="xs:integer?" select="max($dated ! xs:integer(substring(@date, 9, 2))[. lt current-grouping-key()])"/>
    <xsl:for-each select="current-group()">
     <xsl:call-template name="m:event-drawn">
      <xsl:with-param name="x" select="m:day-at(current-grouping-key())"/>
      <xsl:with-param name="y" select="$base - 11 - (position() - 1) * $m:above"/>
      <xsl:with-param name="right" select="if ($later) then m:day-at($later) - 8 else $width + 8"/>
      <xsl:with-param name="left" select="if ($earlier) then m:day-at($earlier) + 8 else 0"/>
      <xsl:with-param name="home" select="$home"/>
     </xsl:call-template>
    </xsl:for-each>
   </xsl:for-each-group>
  </svg>
 </xsl:template>

 <xsl:function name="m:day-at" as="xs:double">
  <xsl:param name="day" as="xs:integer"/>
  <xsl:sequence select="($day - .5) * $m:day-width"/>
 </xsl:function>

 <!-- A sign, which leads to the document; beside it a label on the side that has room for it. -->
 <xsl:template name="m:event-drawn">
  <xsl:param name="x" as="xs:double"/>
  <xsl:param name="y" as="xs:integer"/>
  <xsl:param name="left" as="xs:double"/>
  <xsl:param name="right" as="xs:double"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="label" as="xs:string" select="m:event-label(.)"/>
  <xsl:variable name="wide" as="xs:integer" select="xs:integer(ceiling(.9 * m:width($label))) + 12"/>
  <a href="{$home}{m:passage(., (@id, ../@document)[1])}">
   <title>{m:event-title(.)}</title>
   <xsl:choose>
    <xsl:when test="self::m:letter"><path class="letter" d="M{$x - 7},{$y - 5}h14v10h-14zl7,6l7,-6"/></xsl:when>
    <xsl:otherwise><rect class="session" x="{$x - 6}" y="{$y - 6}" width="12" height="12"/></xsl:otherwise>
   </xsl:choose>
   <xsl:choose>
    <xsl:when test="$x + $wide le $right"><text x="{$x + 11}" y="{$y + 4}">{$label}</text></xsl:when>
    <xsl:when test="$x - $wide ge $left"><text class="name" x="{$x - 11}" y="{$y + 4}">{$label}</text></xsl:when>
   </xsl:choose>
  </a>
 </xsl:template>

</xsl:stylesheet>
