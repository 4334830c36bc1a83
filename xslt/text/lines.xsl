<?xml version="1.0" encoding="UTF-8"?>
<!--
  Lines out of a flow of text nodes and gaps. d:gap says how many line ends stand there at least: 1 begins a line, 2 makes
  a blank line; of neighbours the greatest counts. White space within a line is one space.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt">

 <xsl:function name="m:gap" as="element(d:gap)">
  <xsl:param name="lines" as="xs:integer"/>
  <d:gap n="{$lines}"/>
 </xsl:function>

 <xsl:function name="m:text" as="text()">
  <xsl:param name="words" as="xs:string?"/>
  <xsl:value-of select="$words"/>
 </xsl:function>

 <!-- A heading of ours, underlined. -->
 <xsl:function name="m:titled" as="node()*">
  <xsl:param name="words" as="node()*"/>
  <xsl:param name="line" as="xs:string"/>
  <xsl:variable name="length" as="xs:integer" select="min((72, string-length(normalize-space(string-join($words)))))"/>
  <xsl:sequence select="m:gap(3), $words, m:gap(1), m:text(string-join((1 to $length) ! $line)), m:gap(2)"/>
 </xsl:function>

 <!-- Where the edition's words end and the document begins, and the other way round. -->
 <xsl:function name="m:rule" as="node()*">
  <xsl:sequence select="m:gap(3), m:text(string-join((1 to 72) ! '-')), m:gap(3)"/>
 </xsl:function>

 <xsl:function name="m:written" as="xs:string">
  <xsl:param name="flow" as="node()*"/>
  <xsl:variable name="lines" as="element()*" select="m:rows-of($flow)"/>
  <xsl:variable name="pieces" as="xs:string*">
   <xsl:for-each-group select="$lines" group-adjacent="exists(self::d:gap)">
    <xsl:sequence select="if (current-grouping-key())
     then string-join((1 to max(current-group()/@n ! xs:integer(.))) ! '&#10;')
     else string-join(m:wrapped(string(.)), '&#10;')"/>
   </xsl:for-each-group>
  </xsl:variable>
  <xsl:sequence select="replace(string-join($pieces), '^\n+|\n+$', '') || '&#10;'"/>
 </xsl:function>

 <!-- The flow as d:line and d:gap, without empty lines. -->
 <xsl:function name="m:rows-of" as="element()*">
  <xsl:param name="flow" as="node()*"/>
  <xsl:for-each-group select="$flow" group-adjacent="exists(self::d:gap)">
   <xsl:choose>
    <xsl:when test="current-grouping-key()"><xsl:sequence select="current-group()"/></xsl:when>
    <xsl:otherwise>
     <xsl:where-populated><d:line>{normalize-space(string-join(current-group()))}</d:line></xsl:where-populated>
    </xsl:otherwise>
   </xsl:choose>
  </xsl:for-each-group>
 </xsl:function>

 <xsl:function name="m:wrapped" as="xs:string*">
  <xsl:param name="line" as="xs:string"/>
  <xsl:sequence select="if ($width le 0) then $line else m:lines($line, $width)"/>
 </xsl:function>

</xsl:stylesheet>
