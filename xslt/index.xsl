<?xml version="1.0" encoding="UTF-8"?>
<!-- The index page of the edition: its documents in the order of their dates, those without a date last. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="html/document.xsl"/>
 <xsl:import href="html/index.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'index'"/>

 <xsl:template name="xsl:initial-template">
  <xsl:call-template name="m:index"/>
 </xsl:template>

</xsl:stylesheet>
