<?xml version="1.0" encoding="UTF-8"?>
<!-- The file for LaTeX: preamble, title and facts, the numbered text, the rest of the header, signs, indexes. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="no"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:include href="escape.xsl"/>
 <xsl:include href="preamble.xsl"/>
 <xsl:include href="blocks.xsl"/>
 <xsl:include href="structure.xsl"/>
 <xsl:include href="transcription.xsl"/>
 <xsl:include href="notes.xsl"/>
 <xsl:include href="names.xsl"/>
 <xsl:include href="header.xsl"/>

 <xsl:template match="/">
  <xsl:apply-templates select="TEI"/>
 </xsl:template>

 <xsl:template match="TEI">
  <xsl:call-template name="m:preamble"/>
  <xsl:text>&#10;\begin{document}&#10;</xsl:text>
  <xsl:call-template name="m:opening"/>
  <xsl:apply-templates select="teiHeader/profileDesc/abstract[not(@n = 'tail')]"/>
  <xsl:text>&#10;\beginnumbering&#10;</xsl:text>
  <xsl:variable name="flow" as="node()*"><xsl:apply-templates select="text"/></xsl:variable>
  <xsl:sequence select="m:paragraphs($flow)"/>
  <xsl:text>\endnumbering&#10;</xsl:text>
  <xsl:call-template name="m:unmarked-notes"/>
  <xsl:apply-templates select="teiHeader/profileDesc/abstract[@n = 'tail']"/>
  <xsl:call-template name="m:about"/>
  <xsl:call-template name="m:legend"/>
  <xsl:for-each select="m:indexes(.)"><xsl:value-of select="'\printindex[' || . || ']&#10;'"/></xsl:for-each>
  <xsl:text>\end{document}&#10;</xsl:text>
 </xsl:template>

 <!-- Before all templates of this folder. -->
 <xsl:template match="*[m:omission(.)]" priority="10"/>

 <!-- What no template knows shows its words, in a frame. -->
 <xsl:template mode="m:unhandled" match="*">
  <xsl:text>\fbox{</xsl:text>
  <xsl:apply-templates/>
  <xsl:text>}</xsl:text>
 </xsl:template>

</xsl:stylesheet>
