<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of the interface, for every output. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt">

 <!-- The table, read when the stylesheet is compiled. -->
 <xsl:variable name="m:labels" static="yes" as="document-node()" select="doc('labels.xml')"/>

 <xsl:key name="m:label" match="d:label" use="@key"/>

 <!-- The words of each language by their keys. -->
 <xsl:variable name="m:words" static="yes" as="map(xs:string, map(xs:string, xs:string))" select="map:merge(
  for $language in tokenize($m:labels/*/@languages) return map{$language: map:merge($m:labels/*/d:label
   ! map{string(@key): string((@*[local-name() eq $language], @en)[1])})})"/>

 <!-- The languages that have words, by their codes. -->
 <xsl:variable name="m:languages" as="xs:string+" select="tokenize($m:labels/*/@languages)"/>

 <!-- A word in the language of this run; nothing for an unknown key. -->
 <xsl:function name="m:label" as="xs:string?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:sequence select="m:words-of($key, $language)"/>
 </xsl:function>

 <!-- The same, with a value in the place of {}; nothing without the value. -->
 <xsl:function name="m:label" as="xs:string?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:param name="value" as="xs:string?"/>
  <xsl:sequence select="m:label($key, $value, $language)"/>
 </xsl:function>

 <!-- The same, in any language. -->
 <xsl:function name="m:label" as="xs:string?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:param name="value" as="xs:string?"/>
  <xsl:param name="in" as="xs:string"/>
  <xsl:sequence select="m:words-of($key, $in)[exists($value)]
   ! string-join((substring-before(., '{}'), $value, substring-after(., '{}')))"/>
 </xsl:function>

 <!-- As it stands in the table; English stands in where a language has none. -->
 <xsl:function name="m:words-of" as="xs:string?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:param name="in" as="xs:string"/>
  <xsl:sequence select="($m:words($in), $m:words('en'))[1]($key)"/>
 </xsl:function>

 <!-- The first of these keys that has words. -->
 <xsl:function name="m:first-key" as="xs:string?">
  <xsl:param name="keys" as="xs:string*"/>
  <xsl:sequence select="$keys[exists(m:label(.))][1]"/>
 </xsl:function>

 <!-- A phrase: words with a key, with a value or without; a value alone stands for itself. -->
 <xsl:function name="m:phrase" as="xs:string?">
  <xsl:param name="phrase" as="map(xs:string, xs:string)"/>
  <xsl:sequence select="if (empty($phrase?key)) then $phrase?value
   else if (empty($phrase?value)) then m:label($phrase?key) else m:label($phrase?key, $phrase?value)"/>
 </xsl:function>

</xsl:stylesheet>
