<?xml version="1.0" encoding="UTF-8"?>
<!-- What the translator, the editor and the converter did to the words: all by the table of signs. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="supplied | ex | unclear | surplus | sic | corr | abbr | expan | orig | reg | fw | said">
  <xsl:call-template name="m:content"/>
 </xsl:template>

 <xsl:template match="del">
  <fo:inline text-decoration="line-through">
   <xsl:call-template name="m:marks"/>
   <xsl:call-template name="m:content"/>
  </fo:inline>
 </xsl:template>

 <xsl:template match="choice">
  <xsl:apply-templates select="*"/>
 </xsl:template>

 <xsl:template match="gap | anchor[m:sign(.)] | pb">
  <xsl:text>{m:stand-in(., m:look(.))}</xsl:text>
  <xsl:apply-templates select="*"/>
 </xsl:template>

 <!-- A place that only something else points at. -->
 <xsl:template match="anchor"/>

 <xsl:template match="lb">
  <xsl:text>{' '[not(current()/@break = 'no')]}</xsl:text>
 </xsl:template>

 <!-- A remark in the line. -->
 <xsl:template match="note">
  <xsl:call-template name="m:content"/>
 </xsl:template>

 <xsl:template match="note/p">
  <xsl:apply-templates/>
 </xsl:template>

 <!-- The content between its signs. -->
 <xsl:template name="m:content">
  <xsl:variable name="look" as="element(d:view)?" select="m:look(.)"/>
  <xsl:text>{$look/@before}</xsl:text>
  <xsl:apply-templates/>
  <xsl:text>{$look/@after}</xsl:text>
 </xsl:template>

 <!-- The sign after names that stand together. -->
 <xsl:template name="m:after">
  <xsl:for-each select="m:look(.)/@after"><fo:inline xsl:use-attribute-sets="m:raised">{.}</fo:inline></xsl:for-each>
 </xsl:template>

</xsl:stylesheet>
