<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of rules, for editors: the content is printed from the code, the frame is that of every page. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="editors.xsl"/>

 <!-- The content of the page in one element of XHTML. -->
 <xsl:param name="rules" as="document-node()"/>

 <xsl:variable name="path" as="xs:string" select="'editors/rules.html'"/>
 <xsl:variable name="content" as="element()" select="$rules/*"/>
 <xsl:variable name="m:kind" as="xs:string" select="'rules'"/>
 <xsl:variable name="m:kind-style" as="xs:string" select="'review'"/>

</xsl:stylesheet>
