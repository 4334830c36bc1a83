<?xml version="1.0" encoding="UTF-8"?>
<!-- Who speaks: labels, lists of names, speeches, interjections. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="sp | spGrp">
  <div>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="local-name()"/></xsl:call-template>
   <xsl:apply-templates/>
   <xsl:call-template name="m:rule"/>
  </div>
 </xsl:template>

 <xsl:template match="speaker">
  <p>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="'speaker'"/></xsl:call-template>
   <xsl:apply-templates/>
   <xsl:call-template name="m:after"/>
   <xsl:call-template name="m:rule"/>
  </p>
 </xsl:template>

 <!-- Names inside a paragraph: run in before it, in parentheses, after it; votes and decisions. -->
 <xsl:template match="seg">
  <span>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="@type ! string()"/></xsl:call-template>
   <xsl:apply-templates/>
   <xsl:call-template name="m:rule"/>
  </span>
 </xsl:template>

</xsl:stylesheet>
