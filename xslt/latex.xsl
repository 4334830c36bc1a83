<?xml version="1.0" encoding="UTF-8"?>
<!--
  A document for LaTeX, in the signs of print: numbered lines and an apparatus by reledmac, the notes under their printed
  numbers as a series of their own, indexes by imakeidx. To be set with XeLaTeX or LuaLaTeX.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="common/all.xsl"/>
 <xsl:import href="common/through.xsl"/>
 <xsl:import href="common/rows.xsl"/>
 <xsl:import href="latex/document.xsl"/>

 <xsl:output method="text" encoding="UTF-8"/>

 <xsl:variable name="m:view" as="xs:string" select="'print'"/>

</xsl:stylesheet>
