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
 <xsl:include href="../common/portions.xsl"/>

 <!-- How many signs a page has room for; a session takes one for each person, but at least so many; and a letter. -->
 <xsl:variable name="m:most-signs" as="xs:integer" select="450"/>
 <xsl:variable name="m:least" as="xs:integer" select="11"/>
 <xsl:variable name="m:letter" as="xs:integer" select="3"/>

 <xsl:template name="xsl:initial-template">
  <xsl:variable name="events" as="element()*" select="m:in-time($sessions/m:sessions ! (m:session, m:letter))"/>
  <m:parts>
   <xsl:choose>
    <xsl:when test="sum($events ! m:room(.)) le $m:most-signs">
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

 <xsl:function name="m:room" as="xs:integer">
  <xsl:param name="event" as="element()"/>
  <xsl:sequence select="if ($event/self::m:letter) then $m:letter
   else max(($m:least, count(distinct-values($event/(m:present | m:speech/m:speaker) ! (@person, @org, @local, @name)[1]))))"/>
 </xsl:function>

 <!-- As few parts as hold the events of a year, about equally full. -->
 <xsl:function name="m:of-year" as="element(m:part)*">
  <xsl:param name="events" as="element()*"/>
  <xsl:param name="year" as="xs:string"/>
  <xsl:variable name="rooms" as="xs:integer*" select="$events ! m:room(.)"/>
  <xsl:variable name="places" as="xs:integer*" select="m:pages-for($rooms, min(($m:most-signs, sum($rooms) idiv xs:integer(ceiling(sum($rooms) div $m:most-signs)) + $m:least)))"/>
  <xsl:for-each select="distinct-values($places)">
   <m:part path="figures/{string-join((($year[.], 'undated')[1], string(.)[. ne '1']), '-')}.html" n="{.}" of="{max($places)}">
    <xsl:if test="$year"><xsl:attribute name="year" select="$year"/></xsl:if>
    <xsl:sequence select="subsequence($events, index-of($places, .)[1], count($places[. = current()])) ! m:event(.)"/>
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
