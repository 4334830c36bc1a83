<?xml version="1.0" encoding="UTF-8"?>
<!-- The view that sets side by side what the other two show and the transcription from which both were made. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="html/document.xsl"/>
 <xsl:import href="html/parallel.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'parallel'"/>

 <xsl:variable name="m:own-style-sheets" as="xs:string*" select="'parallel'"/>

</xsl:stylesheet>
