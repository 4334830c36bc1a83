<?xml version="1.0" encoding="UTF-8"?>
<!--
  How the sessions and letters of the edition ($sessions) are divided into pages of pictures: a small edition has one, a
  large one some for each year, besides that of all years.

    m:part  @path of the page, @year (none: without a date), @n place among the parts of that year, @of their number
      m:event  in the order of time: @document; @id of a session, none of a letter
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="../param.xsl"/>

 <!-- How many sessions a page shows, and how many letters take the room of one. -->
 <xsl:variable name="m:most-sessions" as="xs:integer" select="40"/>
 <xsl:variable name="m:letters-a-session" as="xs:integer" select="4"/>

 <xsl:template name="xsl:initial-template">
  <xsl:variable name="events" as="element()*" select="m:in-time($sessions/m:sessions ! (m:session, m:letter))"/>
  <m:parts>
   <xsl:choose>
    <xsl:when test="m:room($events) le $m:most-sessions">
     <m:part path="figures.html" n="1" of="1"><xsl:sequence select="$events ! m:event(.)"/></m:part>
    </xsl:when>
    <xsl:otherwise>
     <xsl:for-each-group select="$events" group-by="m:year(.)">
      <xsl:sequence select="m:of-year(current-group(), current-grouping-key())"/>
     </xsl:for-each-group>
    </xsl:otherwise>
   </xsl:choose>
  </m:parts>
 </xsl:template>

 <!-- Without a date last. -->
 <xsl:function name="m:in-time" as="element()*">
  <xsl:param name="events" as="element()*"/>
  <xsl:sequence select="sort($events, (), function($event) { string-join((($event/@date, '~')[1], $event/../@document, format-number(($event/@n, 0)[1], '0000')), ' ') })"/>
 </xsl:function>

 <xsl:function name="m:year" as="xs:string">
  <xsl:param name="event" as="element()"/>
  <xsl:sequence select="string($event/@date[matches(., '^\d{4}')] ! substring(., 1, 4))"/>
 </xsl:function>

 <xsl:function name="m:room" as="xs:double">
  <xsl:param name="events" as="element()*"/>
  <xsl:sequence select="count($events/self::m:session) + count($events/self::m:letter) div $m:letters-a-session"/>
 </xsl:function>

 <!-- As few parts as hold the events of a year, about equally full. -->
 <xsl:function name="m:of-year" as="element(m:part)*">
  <xsl:param name="events" as="element()*"/>
  <xsl:param name="year" as="xs:string"/>
  <xsl:variable name="parts" as="xs:integer" select="xs:integer(ceiling(m:room($events) div $m:most-sessions))"/>
  <xsl:variable name="each" as="xs:integer" select="xs:integer(ceiling(count($events) div $parts))"/>
  <xsl:for-each select="1 to $parts">
   <m:part path="figures/{string-join((($year[.], 'undated')[1], string(.)[. ne '1']), '-')}.html" n="{.}" of="{$parts}">
    <xsl:if test="$year"><xsl:attribute name="year" select="$year"/></xsl:if>
    <xsl:sequence select="subsequence($events, (. - 1) * $each + 1, $each) ! m:event(.)"/>
   </m:part>
  </xsl:for-each>
 </xsl:function>

 <xsl:function name="m:event" as="element(m:event)">
  <xsl:param name="of" as="element()"/>
  <m:event document="{$of/../@document}">
   <xsl:if test="$of/self::m:session"><xsl:attribute name="id" select="$of/@id"/></xsl:if>
  </m:event>
 </xsl:function>

</xsl:stylesheet>
