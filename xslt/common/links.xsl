<?xml version="1.0" encoding="UTF-8"?>
<!-- Where links inside a document lead. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- On this page: the thing itself, or what is around it if the view leaves the thing out. -->
 <xsl:function name="m:address" as="xs:string">
  <xsl:param name="href" as="xs:string"/>
  <xsl:param name="at" as="element()"/>
  <xsl:sequence select="if (starts-with($href, '#')) then m:anchor(key('m:id', substring($href, 2), root($at))) else $href"/>
 </xsl:function>

 <xsl:function name="m:anchor" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="hidden" as="element()?" select="$of/ancestor-or-self::*[m:omission(.)][1]"/>
  <xsl:sequence select="'#' || ($hidden/.., $of)[1]/ancestor-or-self::*[@xml:id][1]/@xml:id"/>
 </xsl:function>

</xsl:stylesheet>
