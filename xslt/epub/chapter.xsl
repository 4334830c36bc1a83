<?xml version="1.0" encoding="UTF-8"?>
<!-- A document as a chapter: title and facts, summary, text, notes, corrections, what else the header says, the legend. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:epub="http://www.idpf.org/2007/ops"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="TEI">
  <xsl:call-template name="m:sheet">
   <xsl:with-param name="title" select="m:document-title(.)"/>
   <xsl:with-param name="class" select="'document'"/>
   <xsl:with-param name="content"><xsl:call-template name="m:document"/></xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <xsl:template name="m:document">
  <section epub:type="chapter" role="doc-chapter">
   <xsl:call-template name="m:id"/>
   <xsl:call-template name="m:language"/>
   <header>
    <xsl:call-template name="m:title"/>
    <xsl:apply-templates mode="m:facts" select="teiHeader"/>
   </header>
   <xsl:apply-templates select="teiHeader/profileDesc/abstract[not(@n = 'tail')]"/>
   <xsl:apply-templates select="text"/>
   <xsl:call-template name="m:apparatus"/>
   <xsl:apply-templates select="teiHeader/profileDesc/abstract[@n = 'tail']"/>
   <xsl:apply-templates mode="m:colophon" select="teiHeader"/>
   <xsl:call-template name="m:legend"/>
  </section>
 </xsl:template>

 <!-- A shelfmark in one line: a table of its parts needs more width than an e-reader has. -->
 <xsl:template mode="m:row" match="msIdentifier">
  <xsl:call-template name="m:series">
   <xsl:with-param name="parts" select="* except altIdentifier, ../msContents/msItem/*"/>
  </xsl:call-template>
 </xsl:template>

</xsl:stylesheet>
