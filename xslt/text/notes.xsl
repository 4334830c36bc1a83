<?xml version="1.0" encoding="UTF-8"?>
<!-- Markers as printed, and the notes with the numbers that are printed. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="div[@type = 'notes']" priority="1">
  <xsl:sequence select="m:titled(m:text(m:label('notes')), '-')"/>
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="div/note | sp/note" priority="1">
  <xsl:sequence select="m:gap(2)"/>
  <xsl:call-template name="m:content"/>
  <xsl:sequence select="m:gap(2)"/>
 </xsl:template>

 <!-- On the line of the first paragraph. -->
 <xsl:template match="div/note/label | sp/note/label" priority="1">
  <xsl:apply-templates/>
  <xsl:text> </xsl:text>
 </xsl:template>

 <xsl:template match="note/p" priority="1">
  <xsl:sequence select="m:gap(1)[current()/preceding-sibling::p]"/>
  <xsl:apply-templates/>
 </xsl:template>

</xsl:stylesheet>
