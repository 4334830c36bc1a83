<?xml version="1.0" encoding="UTF-8"?>
<!-- A page of the encoding guidelines, for editors, as passes/50-guidelines.xsl cut it out of the whole. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="editors.xsl"/>

 <xsl:variable name="m:kind" as="xs:string" select="'guidelines'"/>

</xsl:stylesheet>
