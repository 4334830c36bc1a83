<?xml version="1.0" encoding="UTF-8"?>
<!-- The view that stays close to the source: its brackets, marks, lines and errors; and why the converter decided so. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="html/document.xsl"/>
 <xsl:import href="html/entry-links.xsl"/>
 <xsl:import href="html/layout.xsl"/>
 <xsl:import href="html/decisions.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'diplomatic'"/>

 <xsl:variable name="m:shows-lines" as="xs:boolean" select="true()"/>

</xsl:stylesheet>
