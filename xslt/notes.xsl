<?xml version="1.0" encoding="UTF-8"?>
<!-- All notes of the edition, document by document; where there are very many, further results by date. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="html/document.xsl"/>
 <xsl:import href="html/entry-links.xsl"/>
 <xsl:import href="html/all-notes.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'index'"/>

 <xsl:template name="xsl:initial-template">
  <xsl:call-template name="m:all-notes"/>
 </xsl:template>

</xsl:stylesheet>
