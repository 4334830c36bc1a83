<?xml version="1.0" encoding="UTF-8"?>
<!-- The timeline and its table: every session and letter of a part, or the number of them by years. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns:svg="http://www.w3.org/2000/svg"
 xmlns="http://www.w3.org/1999/xhtml">

 <xsl:template name="m:timeline">
  <xsl:param name="events" as="element()*"/>
  <xsl:param name="by" as="xs:string" tunnel="yes"/>
  <xsl:param name="home" as="xs:string" tunnel="yes"/>
  <xsl:variable name="dated" as="element()*" select="if ($by = 'year') then $events[m:year-of(.)] else $events[@date castable as xs:date]"/>
  <xsl:call-template name="m:picture">
   <xsl:with-param name="id" select="'timeline'"/>
   <xsl:with-param name="drawn" as="element()*">
    <xsl:choose>
     <xsl:when test="empty($dated)"><p class="nothing"><xsl:sequence select="m:say('figures.undated')"/></p></xsl:when>
     <xsl:when test="$by = 'year'"><xsl:call-template name="m:years-drawn"><xsl:with-param name="dated" select="$dated"/><xsl:with-param name="home" select="$home"/></xsl:call-template></xsl:when>
     <xsl:otherwise><xsl:call-template name="m:months"><xsl:with-param name="dated" select="$dated"/><xsl:with-param name="home" select="$home"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
   </xsl:with-param>
   <xsl:with-param name="legend" select="m:time-legend($dated[$by ne 'year'])"/>
   <xsl:with-param name="hints" select="m:say('figures.without-day', string(count($events except $dated)))[$dated and $events except $dated], m:say('figures.letters-added')[$by = 'year' and $events/self::m:letter]"/>
   <xsl:with-param name="table" as="element()*">
    <xsl:choose>
     <xsl:when test="$by = 'year'"><xsl:call-template name="m:year-table"/></xsl:when>
     <xsl:otherwise><xsl:call-template name="m:event-table"><xsl:with-param name="events" select="$events"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- The months in which there is something, and how many there are between them. -->
 <xsl:template name="m:months">
  <xsl:param name="dated" as="element()*"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="months" as="xs:string*" select="distinct-values($dated ! substring(@date, 1, 7))"/>
  <ol class="months" role="list">
   <xsl:for-each select="$months">
    <xsl:variable name="place" as="xs:integer" select="position()"/>
    <xsl:variable name="gap" as="xs:integer?" select="$months[$place - 1] ! (m:month-number($months[$place]) - m:month-number(.) - 1)"/>
    <xsl:if test="$gap gt 0"><li class="gap"><xsl:sequence select="m:say('figures.gap', string($gap))"/></li></xsl:if>
    <li><xsl:call-template name="m:month-drawn"><xsl:with-param name="dated" select="$dated[starts-with(@date, current())]"/><xsl:with-param name="home" select="$home"/></xsl:call-template></li>
   </xsl:for-each>
  </ol>
 </xsl:template>

 <xsl:function name="m:month-number" as="xs:integer">
  <xsl:param name="month" as="xs:string"/>
  <xsl:sequence select="12 * xs:integer(substring($month, 1, 4)) + xs:integer(substring($month, 6, 2))"/>
 </xsl:function>

 <xsl:function name="m:time-legend" as="element()*">
  <xsl:param name="dated" as="element()*"/>
  <xsl:if test="$dated/self::m:session"><xsl:sequence select="m:meant($m:session-sample, 'figures.sign.session')"/></xsl:if>
  <xsl:if test="$dated/self::m:letter"><xsl:sequence select="m:meant($m:letter-sample, 'figures.sign.letter')"/></xsl:if>
 </xsl:function>

 <xsl:variable name="m:session-sample" as="element()"><svg:rect class="session" x="4" y="4" width="12" height="12"/></xsl:variable>
 <xsl:variable name="m:letter-sample" as="element()"><svg:path class="letter" d="M3,5h14v10h-14zl7,6l7,-6"/></xsl:variable>

 <!-- Every event. -->
 <xsl:template name="m:event-table">
  <xsl:param name="events" as="element()*"/>
  <xsl:param name="home" as="xs:string" tunnel="yes"/>
  <table class="counted">
   <thead><tr><th scope="col"><xsl:sequence select="m:say('fact.creation')"/></th><th scope="col"><xsl:sequence select="m:say('figures.document')"/></th><th scope="col"><xsl:sequence select="m:say('figures.kind')"/></th></tr></thead>
   <tbody>
    <xsl:for-each select="$events">
     <xsl:variable name="when" as="element(m:when)"><m:when><xsl:sequence select="m:date-words(@date, true())"/></m:when></xsl:variable>
     <tr>
      <td class="day"><xsl:sequence select="m:column-name($when)"/></td>
      <th scope="row"><a href="{$home}{m:passage(., (@id, ../@document)[1])}"><xsl:for-each select="../@xml:lang"><xsl:attribute name="lang" select="."/></xsl:for-each>{string-join((m:title-of(.), ('(' || @n || ')')[current()/self::m:session][count(current()/../m:session) gt 1]), ' ')}</a></th>
      <td><xsl:choose><xsl:when test="self::m:letter"><xsl:sequence select="m:say('figures.sign.letter'), m:text(': ' || m:from-to(.))[m:from-to(current())]"/></xsl:when><xsl:otherwise><xsl:sequence select="m:say('figures.sign.session')"/></xsl:otherwise></xsl:choose></td>
     </tr>
    </xsl:for-each>
   </tbody>
  </table>
 </xsl:template>

 <!-- Every part: the way to the pages of the years. -->
 <xsl:template name="m:year-table">
  <table class="counted">
   <thead><tr><th scope="col"><xsl:sequence select="m:say('figures.year')"/></th><th scope="col"><xsl:sequence select="m:say('figures.sessions')"/></th><th scope="col"><xsl:sequence select="m:say('figures.letters')"/></th></tr></thead>
   <tbody>
    <xsl:for-each select="$m:parts">
     <tr>
      <th scope="row"><a href="{@path}"><xsl:sequence select="m:part-name(.)"/></a></th>
      <td class="number">{count(m:event[@id])}</td>
      <td class="number">{count(m:event[not(@id)])}</td>
     </tr>
    </xsl:for-each>
   </tbody>
  </table>
 </xsl:template>

</xsl:stylesheet>
