<?xml version="1.0" encoding="UTF-8"?>
<!-- Names lead to the pages of their entries, where these are made. Import this after names.xsl. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="../common/entries.xsl"/>

 <!-- Of each kind the prefix of its pointers and the page of its list; the kind is the folder of its own pages. -->
 <xsl:variable name="m:kinds" static="yes" as="map(xs:string, map(xs:string, xs:string))" select="map{
  'person': map{'prefix': 'per', 'list': 'persons.html'},
  'organization': map{'prefix': 'org', 'list': 'organizations.html'},
  'place': map{'prefix': 'pla', 'list': 'places.html'}}"/>

 <xsl:variable name="m:kind-of" static="yes" as="map(xs:string, xs:string)" select="map:merge(map:keys($m:kinds) ! map{$m:kinds(.)?prefix: .})"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>

 <!-- No link stands in another, and a name with a marker in it is none. -->
 <xsl:function name="m:entry-address" as="xs:string?">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="if (empty($name/@ref) or $name[.//ref or ancestor::ref or ancestor::*[@ref or @m:href]]) then () else m:entry-path(tokenize($name/@ref)[1])"/>
 </xsl:function>

 <!-- The page of the entry behind a pointer, from the edition's folder. -->
 <xsl:function name="m:entry-path" as="xs:string?">
  <xsl:param name="pointer" as="xs:string?"/>
  <xsl:variable name="kind" as="xs:string?" select="$m:kind-of(substring-before($pointer, ':'))[$m:kinds(.)?list = $pages]"/>
  <xsl:variable name="key" as="xs:string" select="substring-after($pointer, ':')"/>
  <xsl:sequence select="$kind[m:entry($authority, $key)[self::person or self::org or self::place]] ! (. || '/' || $key || '.html')"/>
 </xsl:function>

</xsl:stylesheet>
