<?xml version="1.0" encoding="UTF-8"?>
<!-- What the facts of all documents say about an entry: where it is present, speaks, is mentioned. In the order of the documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt">

 <!-- The lists of an entry; the first ones are counted in the list of all entries. -->
 <xsl:variable name="m:lists" as="xs:string+" select="'present', 'speaking', 'mentioned', 'absent', 'named', 'header'"/>

 <xsl:variable name="m:mentions" as="element(m:mentions)*" select="m:ordered($mentions/m:mentions)"/>
 <xsl:variable name="m:sessions" as="element(m:sessions)*" select="m:ordered($sessions/m:sessions)"/>

 <!-- Everything about an entry of this kind, by its key. -->
 <xsl:variable name="m:by-key" as="map(xs:string, element()*)">
  <xsl:map>
   <xsl:for-each-group select="($m:sessions//(m:present | m:speaker)[@person or @org], $m:mentions//m:mention[@key ne ''][not(@in = 'attendance')])[m:kind(.) eq $m:kind]" group-by="m:key(.)">
    <xsl:map-entry key="current-grouping-key()" select="m:in-order(current-group())"/>
   </xsl:for-each-group>
  </xsl:map>
 </xsl:variable>

 <!-- Facts in the order of their documents. -->
 <xsl:function name="m:in-order" as="element()*">
  <xsl:param name="facts" as="element()*"/>
  <xsl:sequence select="sort($facts, (), function($fact) {$m:order(m:document($fact))})"/>
 </xsl:function>

 <!-- Everything about names of this kind without an entry, by spelling: that puts together spellings, not persons. -->
 <xsl:variable name="m:by-spelling" as="map(xs:string, element()*)">
  <xsl:map>
   <xsl:for-each-group select="($m:sessions//(m:present | m:speaker), $m:mentions//m:mention[not(@in = ('attendance', 'header'))])[m:kind(.) eq $m:kind][m:is-without-entry(.)]" group-by="m:spelling(.)">
    <xsl:map-entry key="current-grouping-key()" select="m:in-order(current-group())"/>
   </xsl:for-each-group>
  </xsl:map>
 </xsl:variable>

 <xsl:function name="m:kind" as="xs:string">
  <xsl:param name="fact" as="element()"/>
  <xsl:sequence select="($fact/@kind ! string(), 'organization'[$fact/@org], 'person')[1]"/>
 </xsl:function>

 <xsl:function name="m:key" as="xs:string?">
  <xsl:param name="fact" as="element()"/>
  <xsl:sequence select="($fact/(@key, @person, @org))[1] ! string()[.]"/>
 </xsl:function>

 <!-- True of a name of this kind without a key, or with one that no authority file has. -->
 <xsl:function name="m:is-without-entry" as="xs:boolean">
  <xsl:param name="fact" as="element()"/>
  <xsl:sequence select="empty(m:key($fact)) or not(map:contains($m:known, m:key($fact)))"/>
 </xsl:function>

 <xsl:variable name="m:known" as="map(xs:string, element())" select="map:merge($m:own-entries ! map{string(@xml:id): .})"/>

 <!-- The entries of this kind, in the order of their names. -->
 <xsl:variable name="m:own-entries" as="element()*"
  select="sort($authority//*[@xml:id][local-name() = $m:elements($m:kind)], $m:collation, m:listed-name#1)"/>

 <xsl:variable name="m:elements" as="map(xs:string, xs:string)" select="map{'person': 'person', 'organization': 'org', 'place': 'place'}"/>

 <xsl:variable name="m:collation" as="xs:string" select="'http://www.w3.org/2013/collation/UCA?lang=' || $language || ';fallback=yes'"/>

 <xsl:function name="m:listed-name" as="xs:string">
  <xsl:param name="entry" as="element()"/>
  <xsl:sequence select="(m:sorted($entry), m:entry-name($entry), string($entry/@xml:id))[1]"/>
 </xsl:function>

 <xsl:function name="m:spelling" as="xs:string">
  <xsl:param name="fact" as="element()"/>
  <xsl:sequence select="string(($fact/@name, $fact)[1])"/>
 </xsl:function>

 <!-- Those of these facts that belong on a list. -->
 <xsl:function name="m:list" as="element()*">
  <xsl:param name="facts" as="element()*"/>
  <xsl:param name="list" as="xs:string"/>
  <xsl:sequence select="$facts[m:list-of(.) = $list]"/>
 </xsl:function>

 <!-- Present, speaking, mentioned are three things; so are to be listed as absent, to be named at a heading, in a header. -->
 <xsl:function name="m:list-of" as="xs:string">
  <xsl:param name="fact" as="element()"/>
  <xsl:sequence select="if ($fact/self::m:present) then string($fact/@status)
   else if ($fact/self::m:speaker) then (if ($fact/../@how = ('listed', 'paren')) then 'named' else 'speaking')
   else if ($fact/@in = 'header') then 'header' else 'mentioned'"/>
 </xsl:function>

 <xsl:function name="m:document" as="xs:string">
  <xsl:param name="fact" as="element()"/>
  <xsl:sequence select="string($fact/ancestor-or-self::*[@document][1]/@document)"/>
 </xsl:function>

 <xsl:function name="m:year" as="xs:string">
  <xsl:param name="fact" as="element()"/>
  <xsl:sequence select="substring(m:entry-of(m:document($fact))/@date, 1, 4)"/>
 </xsl:function>

</xsl:stylesheet>
