<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a document: what all its views have in common. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="../common/all.xsl"/>
 <xsl:include href="page.xsl"/>
 <xsl:include href="header.xsl"/>
 <xsl:include href="contents.xsl"/>
 <xsl:include href="structure.xsl"/>
 <xsl:include href="speech.xsl"/>
 <xsl:include href="notes.xsl"/>
 <xsl:include href="transcription.xsl"/>
 <xsl:include href="names.xsl"/>
 <xsl:include href="legend.xsl"/>
 <xsl:include href="switch.xsl"/>
 <xsl:include href="neighbours.xsl"/>
 <xsl:include href="citation.xsl"/>
 <xsl:include href="cite.xsl"/>
 <xsl:include href="downloads.xsl"/>
 <xsl:include href="meta.xsl"/>

 <!-- What a view needs besides. -->
 <xsl:variable name="m:own-style-sheets" as="xs:string*" select="()"/>

 <xsl:template match="/">
  <xsl:apply-templates select="TEI"/>
 </xsl:template>

 <xsl:template match="TEI">
  <xsl:call-template name="m:page">
   <xsl:with-param name="path" select="$m:view || '/' || @xml:id || '.html'"/>
   <xsl:with-param name="title" select="m:document-title(.)"/>
   <xsl:with-param name="style-sheets" select="$m:own-style-sheets"/>
   <xsl:with-param name="scripts" select="'document'"/>
   <xsl:with-param name="class" select="$m:view"/>
   <xsl:with-param name="of" select="."/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template mode="m:head" match="TEI"><xsl:call-template name="m:meta"/></xsl:template>
 <xsl:template mode="m:tools" match="TEI"><xsl:call-template name="m:tools"/></xsl:template>
 <xsl:template mode="m:main" match="TEI"><xsl:call-template name="m:document"/></xsl:template>

 <!-- The article first, what helps to read it beside. -->
 <xsl:template name="m:document">
  <xsl:call-template name="m:article"/>
  <xsl:where-populated>
   <aside class="guide">
    <xsl:call-template name="m:contents"/>
    <xsl:call-template name="m:switches"/>
    <xsl:call-template name="m:legend"/>
   </aside>
  </xsl:where-populated>
 </xsl:template>

 <xsl:template name="m:article">
  <article>
   <xsl:call-template name="m:id"/>
   <xsl:call-template name="m:language"/>
   <header class="top">
    <xsl:call-template name="m:title"/>
    <xsl:apply-templates mode="m:facts" select="teiHeader"/>
    <xsl:call-template name="m:downloads"/>
   </header>
   <xsl:apply-templates select="teiHeader/profileDesc/abstract[not(@n = 'tail')]"/>
   <xsl:call-template name="m:transcript"/>
   <xsl:apply-templates select="teiHeader/profileDesc/abstract[@n = 'tail']"/>
   <xsl:call-template name="m:cited-by"/>
   <xsl:apply-templates select="standOff"/>
   <xsl:call-template name="m:cite"/>
   <xsl:apply-templates mode="m:colophon" select="teiHeader"/>
  </article>
 </xsl:template>

 <!-- The text itself. -->
 <xsl:template name="m:transcript">
  <div class="transcript"><xsl:apply-templates select="text"/></div>
 </xsl:template>

 <!-- Links to the other views of the same document, and to its neighbours. -->
 <xsl:template name="m:tools">
  <nav class="tools">
   <xsl:sequence select="m:say-in('aria-label', map{'key': 'views'})"/>
   <xsl:call-template name="m:views"/>
   <ul class="more"><li><a href="#cite"><xsl:sequence select="m:say('cite.short')"/></a></li></ul>
   <xsl:call-template name="m:neighbours"/>
  </nav>
 </xsl:template>

 <xsl:template name="m:views">
  <xsl:variable name="file" as="xs:string" select="@xml:id || '.html'"/>
  <ul class="views">
   <xsl:for-each select="$views">
    <li>
     <a href="../{.}/{$file}">
      <xsl:if test=". = $m:view"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
      <xsl:sequence select="m:say('view.' || .)"/>
     </a>
    </li>
   </xsl:for-each>
  </ul>
 </xsl:template>

 <!-- Elements that are left out by the table, and elements that nobody knows. -->

 <xsl:template match="*[m:omission(.)]" priority="10"/>

 <xsl:template mode="m:unhandled" match="*">
  <span class="unhandled">
   <xsl:sequence select="m:say-in('title', map{'key': 'unhandled', 'value': local-name()})"/>
   <xsl:apply-templates/>
  </span>
 </xsl:template>

</xsl:stylesheet>
