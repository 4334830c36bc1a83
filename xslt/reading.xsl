<?xml version="1.0" encoding="UTF-8"?>
<!-- The view for reading: corrected and written-out forms, few signs, notes also where their markers stand. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="html/document.xsl"/>
 <xsl:import href="html/entry-links.xsl"/>
 <xsl:import href="html/popover.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'reading'"/>

</xsl:stylesheet>
