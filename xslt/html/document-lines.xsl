<?xml version="1.0" encoding="UTF-8"?>
<!-- The documents behind facts: their order, and the line that names one. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml">

 <!-- A document's place in the order of dates. -->
 <xsl:variable name="m:order" as="map(xs:string, xs:integer)"
  select="map:merge($register/*/m:document ! map{string(@id): position()})"/>

 <xsl:function name="m:ordered" as="element()*">
  <xsl:param name="facts" as="element()*"/>
  <xsl:sequence select="sort($facts[exists(m:order-of(.))], (), m:order-of#1)"/>
 </xsl:function>

 <xsl:function name="m:order-of" as="xs:integer?">
  <xsl:param name="facts" as="element()"/>
  <xsl:sequence select="$m:order(string($facts/@document))"/>
 </xsl:function>

 <xsl:variable name="m:mentions-of-document" as="map(xs:string, element(m:mentions))"
  select="map:merge($mentions/m:mentions ! map{string(@document): .})"/>

 <!-- The date and title of a document. It is asked for by xsl:copy-of: for xsl:sequence Saxon would make it each time anew. -->
 <xsl:function name="m:document-line" cache="yes" as="node()*">
  <xsl:param name="id" as="xs:string"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="entry" as="element(m:document)?" select="m:entry-of($id)"/>
  <span class="when">
   <xsl:choose>
    <xsl:when test="$entry/@date[. castable as xs:date]"><time datetime="{$entry/@date}" lang="{$language}">{m:day($entry/@date)}</time></xsl:when>
    <xsl:when test="$entry/@date ne ''">{$entry/@date}</xsl:when>
    <xsl:otherwise><xsl:sequence select="m:say('undated')"/></xsl:otherwise>
   </xsl:choose>
  </span>
  <xsl:text> </xsl:text>
  <a class="title" href="{$home}{$views[1]}/{$id}.html" lang="{($m:mentions-of-document($id)/@xml:lang, $m:edition-language)[1]}">{($entry/m:short, $entry/m:title, $id)[1]}</a>
 </xsl:function>

</xsl:stylesheet>
