<?xml version="1.0" encoding="UTF-8"?>
<!-- The own page of an entry; of one with very many passages, a page for every year besides. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:entry-pages">
  <xsl:for-each select="$m:own-entries">
   <xsl:variable name="facts" as="element()*" select="$m:by-key(@xml:id)"/>
   <xsl:variable name="by-year" as="xs:boolean" select="count($facts) gt $m:most and count(distinct-values($facts ! m:year(.))) gt 1"/>
   <xsl:call-template name="m:entry-page">
    <xsl:with-param name="path" select="$m:kind || '/' || @xml:id || '.html'"/>
    <xsl:with-param name="facts" select="$facts"/>
    <xsl:with-param name="by-year" select="$by-year"/>
   </xsl:call-template>
   <xsl:if test="$by-year">
    <xsl:variable name="entry" as="element()" select="."/>
    <xsl:for-each-group select="$facts" group-by="m:year(.)">
     <xsl:variable name="of-year" as="element()*" select="current-group()"/>
     <xsl:variable name="year" as="xs:string" select="current-grouping-key()"/>
     <xsl:for-each select="$entry">
      <xsl:call-template name="m:year-page">
       <xsl:with-param name="year" select="$year"/>
       <xsl:with-param name="facts" select="$of-year"/>
      </xsl:call-template>
     </xsl:for-each>
    </xsl:for-each-group>
   </xsl:if>
  </xsl:for-each>
 </xsl:template>

 <xsl:template name="m:entry-page">
  <xsl:param name="path" as="xs:string"/>
  <xsl:param name="facts" as="element()*"/>
  <xsl:param name="by-year" as="xs:boolean"/>
  <xsl:call-template name="m:list-page">
   <xsl:with-param name="path" select="$path"/>
   <xsl:with-param name="title" select="m:entry-name(.)"/>
   <xsl:with-param name="class" select="'entry'"/>
   <xsl:with-param name="content">
    <xsl:call-template name="m:way-to-list"/>
    <h1><xsl:call-template name="m:entry-title"/></h1>
    <xsl:call-template name="m:entry-facts"/>
    <xsl:call-template name="m:jumps"><xsl:with-param name="facts" select="$facts"/></xsl:call-template>
    <xsl:choose>
     <xsl:when test="$by-year"><xsl:call-template name="m:years"><xsl:with-param name="facts" select="$facts"/></xsl:call-template></xsl:when>
     <xsl:when test="$facts"><xsl:call-template name="m:limited-lists"><xsl:with-param name="facts" select="$facts"/></xsl:call-template></xsl:when>
     <xsl:otherwise><p class="hint"><xsl:sequence select="m:say('entry.nowhere')"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="m:entry-sources"/>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <xsl:template name="m:limited-lists">
  <xsl:param name="facts" as="element()*"/>
  <xsl:if test="count($facts) gt $m:most"><p class="hint"><xsl:sequence select="m:say('passages.limits', string($m:in-words))"/></p></xsl:if>
  <xsl:call-template name="m:passage-lists">
   <xsl:with-param name="facts" select="$facts"/>
   <xsl:with-param name="home" select="'../'" tunnel="yes"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template name="m:entry-title">
  <xsl:for-each select="m:main-name(.)"><xsl:call-template name="m:language"/></xsl:for-each>
  <xsl:text>{m:entry-name(.)}</xsl:text>
  <xsl:for-each select="m:life(.)"><xsl:text> </xsl:text><span class="life">{.}</span></xsl:for-each>
 </xsl:template>

 <xsl:template name="m:way-to-list">
  <xsl:variable name="list" as="xs:string" select="$m:kinds($m:kind)?list"/>
  <p class="kind"><a href="../{$list}"><xsl:sequence select="m:say('nav.' || substring-before($list, '.'))"/></a></p>
 </xsl:template>

 <!-- What follows on a page, with its numbers: of an entry nobody must scroll to know. -->
 <xsl:template name="m:jumps">
  <xsl:param name="facts" as="element()*"/>
  <xsl:variable name="counts" as="map(xs:string, xs:integer)" select="map:merge($m:lists ! map{.: count(m:list($facts, .))})" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
  <xsl:where-populated>
   <ul class="jumps" role="list">
    <xsl:for-each select="$m:lists[$counts(.) gt 0]">
     <li><a href="#{.}"><xsl:sequence select="m:say('list.' || .)"/><xsl:text> </xsl:text><span class="count">{$counts(.)}</span></a></li>
    </xsl:for-each>
   </ul>
  </xsl:where-populated>
 </xsl:template>

 <!-- Years -->

 <xsl:template name="m:years">
  <xsl:param name="facts" as="element()*"/>
  <xsl:variable name="entry" as="element()" select="."/>
  <xsl:variable name="lists" as="xs:string*" select="$m:lists[exists(m:list($facts, .))]"/>
  <div class="wide" role="region" tabindex="0" aria-labelledby="years">
   <table class="entries years">
    <caption id="years"><xsl:sequence select="m:say('passages.years')"/></caption>
    <thead><tr><th scope="col"><xsl:sequence select="m:say('entry.year')"/></th><xsl:for-each select="$lists"><th scope="col" id="{.}"><xsl:sequence select="m:say('list.' || .)"/></th></xsl:for-each></tr></thead>
    <tbody>
     <xsl:for-each-group select="$facts" group-by="m:year(.)">
      <xsl:sort select="(current-grouping-key()[.], '~')[1]"/>
      <xsl:variable name="of-year" as="element()*" select="current-group()"/>
      <tr>
       <th scope="row"><a href="{m:year-file($entry, current-grouping-key())}"><xsl:sequence select="m:year-words(current-grouping-key())"/></a></th>
       <xsl:for-each select="$lists"><td>{count(m:list($of-year, .))[. gt 0]}</td></xsl:for-each>
      </tr>
     </xsl:for-each-group>
    </tbody>
   </table>
  </div>
 </xsl:template>

 <xsl:function name="m:year-file" as="xs:string">
  <xsl:param name="entry" as="element()"/>
  <xsl:param name="year" as="xs:string"/>
  <xsl:sequence select="$entry/@xml:id || '.' || ($year[.], 'undated')[1] || '.html'"/>
 </xsl:function>

 <xsl:function name="m:year-words" as="node()">
  <xsl:param name="year" as="xs:string"/>
  <xsl:sequence select="if ($year) then m:text($year) else m:say('undated')"/>
 </xsl:function>

 <xsl:template name="m:year-page">
  <xsl:param name="year" as="xs:string"/>
  <xsl:param name="facts" as="element()*"/>
  <xsl:variable name="path" as="xs:string" select="$m:kind || '/' || m:year-file(., $year)"/>
  <xsl:call-template name="m:list-page">
   <xsl:with-param name="path" select="$path"/>
   <xsl:with-param name="title" select="m:entry-name(.) || ', ' || ($year[.], m:label('undated'))[1]"/>
   <xsl:with-param name="class" select="'entry'"/>
   <xsl:with-param name="content">
    <p class="kind"><a href="{@xml:id}.html">{m:entry-name(.)}</a></p>
    <h1>{m:entry-name(.)}, <xsl:sequence select="m:year-words($year)"/></h1>
    <xsl:call-template name="m:jumps"><xsl:with-param name="facts" select="$facts"/></xsl:call-template>
    <xsl:call-template name="m:limited-lists"><xsl:with-param name="facts" select="$facts"/></xsl:call-template>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

</xsl:stylesheet>
