<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the interface in an e-book: no script puts another language in their place, so they are plain text. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:function name="m:say" as="text()?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:sequence select="m:label($key) ! m:text(.)"/>
 </xsl:function>

 <xsl:function name="m:say" as="text()?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:param name="value" as="xs:string?"/>
  <xsl:sequence select="m:label($key, $value) ! m:text(.)"/>
 </xsl:function>

 <xsl:function name="m:say-in" as="attribute()?">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="phrases" as="map(xs:string, xs:string)*"/>
  <xsl:where-populated>
   <xsl:attribute name="{$name}" select="string-join($phrases ! m:phrase(.), '; ')"/>
  </xsl:where-populated>
 </xsl:function>

</xsl:stylesheet>
