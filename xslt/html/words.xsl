<?xml version="1.0" encoding="UTF-8"?>
<!--
  Words of the interface on a page: each knows its key, so that a script can put another language in its place; without
  script the page stays in the language of the run. Values are kept beside the key.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml">

 <!-- A word as text: an element of its own, tagged with its language. -->
 <xsl:function name="m:say" as="element()?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:for-each select="m:label($key)"><span data-l="{$key}" lang="{$language}"><xsl:value-of select="."/></span></xsl:for-each>
 </xsl:function>

 <!-- The same with a value in the place of {}; nothing without the value. -->
 <xsl:function name="m:say" as="element()?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:param name="value" as="xs:string?"/>
  <xsl:for-each select="m:label($key, $value)">
   <span data-l="{$key}" lang="{$language}" data-v="{$value}"><xsl:value-of select="."/></span>
  </xsl:for-each>
 </xsl:function>

 <!-- Words that are no label, where a label could have stood. -->
 <xsl:function name="m:text" as="text()">
  <xsl:param name="words" as="xs:string"/>
  <xsl:value-of select="$words"/>
 </xsl:function>

 <!--
   Words as an attribute (aria-label, title, placeholder), with dots between, and their keys in data-l-NAME, with bars
   between: KEY, KEY=VALUE, or = for what is the same in every language.
 -->
 <xsl:function name="m:say-in" as="attribute()*">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="phrases" as="map(xs:string, xs:string)*"/>
  <xsl:where-populated>
   <xsl:attribute name="{$name}" select="string-join($phrases ! m:phrase(.) ! translate(., '·', '•'), ' · ')"/>
  </xsl:where-populated>
  <xsl:if test="exists($phrases?key)">
   <xsl:attribute name="data-l-{$name}" select="string-join($phrases ! (if (exists(?key)) then string-join((?key, ?value ! translate(., '|', ' ')), '=') else '='), '|')"/>
  </xsl:if>
 </xsl:function>

</xsl:stylesheet>
