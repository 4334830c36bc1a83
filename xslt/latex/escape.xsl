<?xml version="1.0" encoding="UTF-8"?>
<!--
  Text for LaTeX: what is a sign of its language is written so that it is printed. Quotation marks and hyphens stay as
  they are: the preamble switches off the ligatures that would turn them into others.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="no"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:fn="http://www.w3.org/2005/xpath-functions"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:variable name="m:escapes" as="map(xs:string, xs:string)" select="map{
  '\': '\textbackslash{}', '{': '\{', '}': '\}', '$': '\$', '&amp;': '\&amp;', '#': '\#', '%': '\%', '_': '\_',
  '^': '\textasciicircum{}', '~': '\textasciitilde{}', '&#xA0;': '\nobreakspace{}', '&#xAD;': '\-'}"/>

 <!-- Letters that common text fonts lack, each with the marks that belong to it. -->
 <xsl:variable name="m:rare" as="xs:string" select="'(\P{M}\p{M}+|[^&#x20;-&#x17F;&#x386;-&#x3CE;&#x400;-&#x45F;&#x490;&#x491;&#x2010;-&#x2026;&#x2030;&#x2039;&#x203A;&#x20AC;&#x2116;&#x2122;])+'"/>

 <xsl:function name="m:tex" as="xs:string">
  <xsl:param name="text" as="xs:string?"/>
  <xsl:sequence select="string-join(analyze-string(replace($text, '\s+', ' '), '[\\{}$&amp;#%_^~&#xA0;&#xAD;]')/*
   ! (self::fn:match ! $m:escapes(string()), self::fn:non-match ! replace(., $m:rare, '{\\malinrare{$0}}'))[1])"/>
 </xsl:function>

 <xsl:template match="text()">
  <xsl:value-of select="m:tex(.)"/>
 </xsl:template>

 <!-- Addresses, sums and words that are longer than a line: it may end within. -->
 <xsl:function name="m:tex-long" as="xs:string">
  <xsl:param name="text" as="xs:string?"/>
  <xsl:sequence select="string-join(tokenize(replace(normalize-space($text), '(.{8})', '$1&#x9;'), '&#x9;')[.] ! m:tex(.), '\allowbreak{}')"/>
 </xsl:function>

 <xsl:template match="text()[matches(., '[^\s\-]{35}')]">
  <xsl:value-of select="string-join(analyze-string(., '[^\s\-]{35,}')/* ! (self::fn:match ! m:tex-long(.), self::fn:non-match ! m:tex(.))[1])"/>
 </xsl:template>

 <!-- A key of an index: its own signs are quoted, too. -->
 <xsl:function name="m:tex-key" as="xs:string">
  <xsl:param name="text" as="xs:string"/>
  <xsl:sequence select="replace(m:tex($text), '[&quot;@!|]', '&quot;$0')"/>
 </xsl:function>

 <!-- A command with an argument that is LaTeX already. -->
 <xsl:function name="m:command" as="xs:string">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="argument" as="item()*"/>
  <xsl:sequence select="'\' || $name || '{' || string-join($argument) || '}'"/>
 </xsl:function>

</xsl:stylesheet>
