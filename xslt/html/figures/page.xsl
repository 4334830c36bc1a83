<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of pictures: one of a small edition; of a large one the page of all years and those of each. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml">

 <xsl:include href="people.xsl"/>
 <xsl:include href="model.xsl"/>
 <xsl:include href="columns.xsl"/>
 <xsl:include href="pairs.xsl"/>
 <xsl:include href="words-drawn.xsl"/>
 <xsl:include href="grid.xsl"/>
 <xsl:include href="attendance-drawn.xsl"/>
 <xsl:include href="length-drawn.xsl"/>
 <xsl:include href="pairs-drawn.xsl"/>
 <xsl:include href="month-drawn.xsl"/>
 <xsl:include href="years-drawn.xsl"/>
 <xsl:include href="frame.xsl"/>
 <xsl:include href="tables.xsl"/>
 <xsl:include href="timetable.xsl"/>

 <xsl:variable name="m:parts" as="element(m:part)*" select="$parts/m:parts/m:part"/>
 <xsl:variable name="m:one-page" as="xs:boolean" select="$m:parts/@path = 'figures.html'"/>

 <!-- How many columns a picture has at most, -->
 <xsl:variable name="m:most-columns" as="xs:integer" select="40"/>

 <!-- how many persons it shows, and how many its table. -->
 <xsl:variable name="m:most-drawn" as="xs:integer" select="40"/>
 <xsl:variable name="m:most-listed" as="xs:integer" select="250"/>

 <xsl:template name="m:figures">
  <xsl:variable name="here" as="element(m:part)?" select="$m:parts[@path = $part]"/>
  <xsl:choose>
   <xsl:when test="$here"><xsl:for-each select="$here"><xsl:call-template name="m:figures-page"/></xsl:for-each></xsl:when>
   <xsl:otherwise><xsl:call-template name="m:all-years"/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- The sessions and letters of a part, one by one. -->
 <xsl:template name="m:figures-page">
  <xsl:variable name="home" as="xs:string" select="m:home(@path)"/>
  <xsl:variable name="events" as="element()*" select="m:event ! m:meant-by(.)"/>
  <xsl:variable name="sessions" as="element(m:session)*" select="$events[self::m:session]"/>
  <xsl:variable name="model" as="element(m:model)" select="m:model(m:session-columns($sessions, $home), 'session', $home)"/>
  <xsl:call-template name="m:page">
   <xsl:with-param name="path" select="string(@path)"/>
   <xsl:with-param name="title" select="string-join((@year, ('(' || @n || ')')[current()/@of ne '1']), ' ')[.]"/>
   <xsl:with-param name="title-key" select="'nav.figures'"/>
   <xsl:with-param name="class" select="'figures'"/>
   <xsl:with-param name="style-sheets" select="'figures'"/>
   <xsl:with-param name="content">
    <xsl:call-template name="m:top"/>
    <xsl:call-template name="m:pictures">
     <xsl:with-param name="model" select="$model"/>
     <xsl:with-param name="sessions" select="$sessions"/>
     <xsl:with-param name="events" select="$events"/>
     <xsl:with-param name="home" select="$home" tunnel="yes"/>
     <xsl:with-param name="by" select="'session'" tunnel="yes"/>
    </xsl:call-template>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- All years together, and the way to each. -->
 <xsl:template name="m:all-years">
  <xsl:variable name="events" as="element()*" select="$sessions/m:sessions/(m:session | m:letter)"/>
  <xsl:variable name="all" as="element(m:session)*" select="$events[self::m:session]"/>
  <xsl:call-template name="m:page">
   <xsl:with-param name="path" select="'figures.html'"/>
   <xsl:with-param name="title-key" select="'nav.figures'"/>
   <xsl:with-param name="class" select="'figures'"/>
   <xsl:with-param name="style-sheets" select="'figures'"/>
   <xsl:with-param name="content">
    <h1><xsl:sequence select="m:say('nav.figures')"/></h1>
    <p class="lead"><xsl:sequence select="m:say('figures.lead')"/></p>
    <p class="hint"><xsl:sequence select="m:say('figures.large', string($m:most-columns))"/></p>
    <xsl:call-template name="m:pictures">
     <xsl:with-param name="model" select="m:model(m:year-columns($all), 'year', '')"/>
     <xsl:with-param name="sessions" select="$all"/>
     <xsl:with-param name="events" select="$events"/>
     <xsl:with-param name="home" select="''" tunnel="yes"/>
     <xsl:with-param name="by" select="'year'" tunnel="yes"/>
    </xsl:call-template>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- The pictures that there is something for; else a sentence. -->
 <xsl:template name="m:pictures">
  <xsl:param name="model" as="element(m:model)"/>
  <xsl:param name="sessions" as="element(m:session)*"/>
  <xsl:param name="events" as="element()*"/>
  <xsl:variable name="named" as="element(m:person)*" select="$model/m:person[not(starts-with(@key, 'all:'))]"/>
  <xsl:variable name="speaking" as="element(m:person)*" select="$model/m:person[@alone + @shared gt 0]"/>
  <xsl:variable name="pairs" as="map(*)" select="m:pairs($sessions, $named[position() le $m:most-drawn]/@key)"/>
  <xsl:if test="empty($events)"><p class="nothing"><xsl:sequence select="m:say('figures.nothing')"/></p></xsl:if>
  <xsl:if test="$events and empty($model/m:person)"><p class="nothing"><xsl:sequence select="m:say('figures.nobody')"/></p></xsl:if>
  <xsl:if test="$events"><xsl:call-template name="m:timeline"><xsl:with-param name="events" select="$events"/></xsl:call-template></xsl:if>
  <xsl:where-populated>
   <div class="persons">
    <xsl:if test="$named"><xsl:call-template name="m:attendance"><xsl:with-param name="model" select="$model"/><xsl:with-param name="persons" select="$named"/></xsl:call-template></xsl:if>
    <xsl:if test="$speaking"><xsl:call-template name="m:length"><xsl:with-param name="model" select="$model"/><xsl:with-param name="persons" select="$speaking"/></xsl:call-template></xsl:if>
    <xsl:for-each select="'together', 'after'">
     <xsl:variable name="persons" as="element(m:person)*" select="m:paired($named[position() le $m:most-drawn], $pairs, .)"/>
     <xsl:if test="$persons">
      <xsl:call-template name="m:pairing">
       <xsl:with-param name="how" select="."/>
       <xsl:with-param name="persons" select="$persons"/>
       <xsl:with-param name="pairs" select="$pairs"/>
       <xsl:with-param name="left-out" select="count($named) gt $m:most-drawn"/>
      </xsl:call-template>
     </xsl:if>
    </xsl:for-each>
   </div>
  </xsl:where-populated>
 </xsl:template>

</xsl:stylesheet>
