<?xml version="1.0" encoding="UTF-8"?>
<!-- Persons: the list of all, and, as further results, the page of each. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="html/entries.xsl"/>

 <xsl:variable name="m:kind" as="xs:string" select="'person'"/>

</xsl:stylesheet>
