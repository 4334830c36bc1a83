<?xml version="1.0" encoding="UTF-8"?>
<!-- The search page: a form and the place of what is found. A script does the rest; without it the page says so. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="html/document.xsl"/>
 <xsl:import href="html/search.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'index'"/>

 <xsl:template name="xsl:initial-template">
  <xsl:call-template name="m:search"/>
 </xsl:template>

</xsl:stylesheet>
