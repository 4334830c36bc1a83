<?xml version="1.0" encoding="UTF-8"?>
<!-- A page of an index: one of several results of its stylesheet, each in an m:part with its path. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:template name="m:list-page">
  <xsl:param name="path" as="xs:string"/>
  <xsl:param name="title" as="xs:string?" select="()"/>
  <xsl:param name="title-key" as="xs:string?" select="()"/>
  <xsl:param name="class" as="xs:string"/>
  <xsl:param name="content" as="node()*"/>
  <m:part path="{$path}">
   <xsl:call-template name="m:page">
    <xsl:with-param name="path" select="$path"/>
    <xsl:with-param name="title" select="$title"/>
    <xsl:with-param name="title-key" select="$title-key"/>
    <xsl:with-param name="class" select="$class"/>
    <xsl:with-param name="style-sheets" select="'indexes'"/>
    <xsl:with-param name="content" select="$content"/>
   </xsl:call-template>
  </m:part>
 </xsl:template>

</xsl:stylesheet>
