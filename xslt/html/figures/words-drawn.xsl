<?xml version="1.0" encoding="UTF-8"?>
<!-- Words in pictures: in the language of the interface, exchanged by the script like all others. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/2000/svg">

 <!-- How wide a name is, in pixels; rather too wide. -->
 <xsl:function name="m:width" as="xs:integer">
  <xsl:param name="text" as="xs:string?"/>
  <xsl:sequence select="xs:integer(ceiling(7.3 * string-length($text)))"/>
 </xsl:function>

 <!-- A word of the interface in a picture: the content of an element. -->
 <xsl:function name="m:word" as="node()*">
  <xsl:param name="key" as="xs:string"/>
  <xsl:param name="value" as="xs:string?"/>
  <xsl:attribute name="data-l" select="$key"/>
  <xsl:if test="exists($value)"><xsl:attribute name="data-v" select="$value"/></xsl:if>
  <xsl:value-of select="if (exists($value)) then m:label($key, $value) else m:label($key)"/>
 </xsl:function>

 <!-- Name and description of a picture. -->
 <xsl:template name="m:told">
  <xsl:param name="id" as="xs:string"/>
  <title id="{$id}-title"><xsl:sequence select="m:word('figures.' || $id, ())"/></title>
  <desc id="{$id}-desc"><xsl:sequence select="m:word('figures.' || $id || '.desc', ())"/></desc>
 </xsl:template>

 <!-- A number as it is read: in threes. -->
 <xsl:function name="m:figure" as="xs:string">
  <xsl:param name="number" as="xs:anyAtomicType?"/>
  <xsl:sequence select="translate(format-number(number($number), '#,##0'), ',', '&#x202F;')"/>
 </xsl:function>

</xsl:stylesheet>
