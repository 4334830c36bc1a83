<?xml version="1.0" encoding="UTF-8"?>
<!--
  The pictures of the edition, drawn from the facts of its sessions ($sessions). A small edition has one page; of a large
  one that page tells of all years together, and each year has pages of its own (figures/1962.html).
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="html/document.xsl"/>
 <xsl:import href="common/entries.xsl"/>
 <xsl:import href="html/figures/page.xsl"/>

 <!-- The division into pages, as made by passes/65-parts.xsl; and the path of the page that is made now. -->
 <xsl:param name="parts" as="document-node()"/>
 <xsl:param name="part" as="xs:string" select="'figures.html'"/>

 <xsl:variable name="m:view" as="xs:string" select="'index'"/>

 <xsl:template name="xsl:initial-template">
  <xsl:call-template name="m:figures"/>
 </xsl:template>

</xsl:stylesheet>
