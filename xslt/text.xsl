<?xml version="1.0" encoding="UTF-8"?>
<!--
  A document as plain text: close to the source as the diplomatic view is, its brackets, marks and errors printed, the
  other signs as characters with a legend. One paragraph is one line, unless $width asks for shorter ones.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="common/all.xsl"/>
 <xsl:import href="common/through.xsl"/>
 <xsl:import href="common/rows.xsl"/>
 <xsl:import href="text/document.xsl"/>

 <xsl:output method="text" encoding="UTF-8"/>

 <xsl:variable name="m:view" as="xs:string" select="'text'"/>

</xsl:stylesheet>
