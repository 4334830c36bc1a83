<?xml version="1.0" encoding="UTF-8"?>
<!-- Who is one person in the pictures, and the names that stand there. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- An entry of an authority file; else a spelling, and that is told; else several persons (ALL). -->
 <xsl:function name="m:person-key" as="xs:string">
  <xsl:param name="who" as="element()"/>
  <xsl:sequence select="if ($who/@person) then 'per:' || $who/@person else if ($who/@org) then 'org:' || $who/@org
   else if ($who/@crowd) then 'all:' || $who/@name else 'as:' || $who/@name"/>
 </xsl:function>

 <xsl:function name="m:person-entry" as="element()?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:sequence select="($authority ! key('m:id', substring($key, 5), .)[starts-with($key, 'per:') and self::person or starts-with($key, 'org:') and self::org])[1]"/>
 </xsl:function>

 <!-- The full name, as an index has it; of those without entry as written. -->
 <xsl:function name="m:index-name" as="xs:string">
  <xsl:param name="key" as="xs:string"/>
  <xsl:param name="who" as="element()"/>
  <xsl:sequence select="(m:person-entry($key) ! (m:sorted(.), m:entry-name(.)), string($who/@name))[.][1]"/>
 </xsl:function>

 <!-- A short name: the part before the comma, with initials where several here have it. -->
 <xsl:function name="m:short-name" as="xs:string">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="same" as="xs:integer"/>
  <xsl:variable name="surname" as="xs:string" select="substring-before($name || ',', ',')"/>
  <xsl:variable name="initials" as="xs:string" select="string-join(tokenize(substring-after($name, ', ')) ! (substring(., 1, 1) || '.'), ' ')"/>
  <xsl:sequence select="m:cut(string-join(($surname, $initials[$same gt 1][.]), ' '), 24)"/>
 </xsl:function>

 <!-- At most so many letters, the last a sign of what was cut. -->
 <xsl:function name="m:cut" as="xs:string">
  <xsl:param name="text" as="xs:string"/>
  <xsl:param name="most" as="xs:integer"/>
  <xsl:sequence select="if (string-length($text) le $most) then $text else replace(substring($text, 1, $most - 1), '[\s,.(-]+$', '') || '…'"/>
 </xsl:function>

 <!-- The own page of an entry, from the edition's folder: every entry has one where their list is made. -->
 <xsl:function name="m:person-page" as="xs:string?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:variable name="kind" as="xs:string?" select="map{'per': 'person', 'org': 'organization'}(substring-before($key, ':'))[. || 's.html' = $pages]"/>
  <xsl:sequence select="$kind[exists(m:person-entry($key))] ! (. || '/' || substring-after($key, ':') || '.html')"/>
 </xsl:function>

</xsl:stylesheet>
