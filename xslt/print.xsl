<?xml version="1.0" encoding="UTF-8"?>
<!--
  The printed page, as XSL-FO: a document by itself, or, from the initial template, the book of all documents in $book.
  Corrected and written-out forms, few signs, notes at the foot of the page, what was changed in an apparatus.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="fo/document.xsl"/>
 <xsl:import href="fo/book.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'print'"/>

 <xsl:template name="xsl:initial-template">
  <xsl:call-template name="m:book"/>
 </xsl:template>

</xsl:stylesheet>
