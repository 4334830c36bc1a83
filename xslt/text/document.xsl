<?xml version="1.0" encoding="UTF-8"?>
<!-- A document in plain text: title, facts, summary, text, notes, the rest of the header, legend. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:include href="lines.xsl"/>
 <xsl:include href="structure.xsl"/>
 <xsl:include href="notes.xsl"/>
 <xsl:include href="legend.xsl"/>

 <xsl:template match="/">
  <xsl:variable name="flow" as="node()*"><xsl:apply-templates select="TEI"/></xsl:variable>
  <xsl:text>{m:written($flow)}</xsl:text>
 </xsl:template>

 <xsl:template match="TEI">
  <xsl:variable name="main" as="element(title)?" select="m:main-title(.)"/>
  <xsl:variable name="title" as="node()*"><xsl:apply-templates select="$main/node()"/></xsl:variable>
  <xsl:sequence select="m:titled(if ($title) then $title else m:text(@xml:id), '=')"/>
  <xsl:for-each select="teiHeader/fileDesc/titleStmt/title except $main">
   <xsl:call-template name="m:block"/>
  </xsl:for-each>
  <xsl:call-template name="m:rows"><xsl:with-param name="rows" select="m:first-facts(teiHeader)"/></xsl:call-template>
  <xsl:apply-templates select="teiHeader/profileDesc/abstract[not(@n = 'tail')]"/>
  <xsl:sequence select="m:rule()"/>
  <xsl:apply-templates select="text"/>
  <xsl:sequence select="m:rule()"/>
  <xsl:apply-templates select="teiHeader/profileDesc/abstract[@n = 'tail']"/>
  <xsl:sequence select="m:titled(m:text(m:label('about')), '-')"/>
  <xsl:call-template name="m:rows"><xsl:with-param name="rows" select="m:other-facts(teiHeader)"/></xsl:call-template>
  <xsl:call-template name="m:legend"/>
 </xsl:template>

 <!-- A line for each kind of row; equal rows are written once. -->
 <xsl:template name="m:rows">
  <xsl:param name="rows" as="element()*"/>
  <xsl:sequence select="m:gap(2)"/>
  <xsl:for-each-group select="$rows[m:is-told(.)]" group-by="m:fact(.)">
   <xsl:sequence select="m:gap(1)"/>
   <xsl:text>{current-grouping-key()}: </xsl:text>
   <xsl:for-each-group select="current-group()" group-by="normalize-space()">
    <xsl:if test="position() gt 1">; </xsl:if>
    <xsl:apply-templates mode="m:row" select="."/>
   </xsl:for-each-group>
  </xsl:for-each-group>
  <xsl:sequence select="m:gap(2)"/>
 </xsl:template>

 <xsl:template match="abstract">
  <xsl:sequence select="m:titled(m:text(m:label('summary')), '-')"/>
  <xsl:apply-templates/>
 </xsl:template>

 <!-- Before all templates of this folder. -->
 <xsl:template match="*[m:omission(.)]" priority="10"/>

 <!-- What no template knows shows its words, between marks that nobody overlooks. -->
 <xsl:template mode="m:unhandled" match="*">
  <xsl:text>{{{{{local-name()}: </xsl:text>
  <xsl:apply-templates/>
  <xsl:text>}}}}</xsl:text>
 </xsl:template>

</xsl:stylesheet>
