<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of one kind of entry ($m:kind): persons, organisations or places. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="document.xsl"/>
 <xsl:import href="entry-links.xsl"/>
 <xsl:include href="document-lines.xsl"/>
 <xsl:include href="indexed.xsl"/>
 <xsl:include href="contexts.xsl"/>
 <xsl:include href="../common/portions.xsl"/>
 <xsl:include href="list-page.xsl"/>
 <xsl:include href="entry-facts.xsl"/>
 <xsl:include href="entry-page.xsl"/>
 <xsl:include href="entry-list.xsl"/>
 <xsl:include href="without-entry.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'index'"/>

 <!-- The documents by the names of their source files. -->
 <xsl:variable name="m:mentions-of-file" as="map(xs:string, element(m:mentions)*)" select="map:merge($m:mentions[@source] ! map{string(@source): .}, map{'duplicates': 'combine'})"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>

 <xsl:template name="xsl:initial-template">
  <xsl:call-template name="m:entry-list"/>
  <xsl:call-template name="m:entry-pages"/>
 </xsl:template>

</xsl:stylesheet>
