<?xml version="1.0" encoding="UTF-8"?>
<!--
  Who speaks after whom, and together with whom. After: the label of one speech follows that of the other, in one item (or
  outside of items in one session). Together: both names stand in one label. Several persons without names do not count.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt">

 <!-- By the way of speaking and one person, and then by the other: each speech of which it is true, among these persons. -->
 <xsl:function name="m:pairs" as="map(xs:string, map(xs:string, element(m:speech)+))">
  <xsl:param name="sessions" as="element(m:session)*"/>
  <xsl:param name="keys" as="xs:string*"/>
  <xsl:variable name="known" as="map(xs:string, xs:boolean)" select="map:merge($keys ! map{.: true()})"/>
  <xsl:variable name="pairs" as="map(xs:string, item()+)*">
   <xsl:for-each-group select="$sessions ! m:speech[@words ne '0']" group-by="m:pair-keys(., $known)">
    <xsl:variable name="words" as="xs:string+" select="tokenize(current-grouping-key(), '&#9;')"/>
    <xsl:sequence select="map{'one': m:one-key($words[1], $words[2]), 'other': map{$words[3]: current-group()}}"/>
   </xsl:for-each-group>
  </xsl:variable>
  <xsl:map>
   <xsl:for-each-group select="$pairs" group-by="?one">
    <xsl:map-entry key="current-grouping-key()" select="map:merge(current-group()?other)"/>
   </xsl:for-each-group>
  </xsl:map>
 </xsl:function>

 <!-- A way of speaking, after or together, and a person: with a tab between. -->
 <xsl:function name="m:one-key" as="xs:string">
  <xsl:param name="how" as="xs:string"/>
  <xsl:param name="person" as="xs:string"/>
  <xsl:sequence select="$how || '&#9;' || $person"/>
 </xsl:function>

 <!-- The others with whom, or after whom, a person speaks: by their keys each speech. -->
 <xsl:function name="m:others" as="map(xs:string, element(m:speech)+)">
  <xsl:param name="pairs" as="map(xs:string, map(xs:string, element(m:speech)+))"/>
  <xsl:param name="how" as="xs:string"/>
  <xsl:param name="person" as="xs:string"/>
  <xsl:sequence select="($pairs(m:one-key($how, $person)), map{})[1]"/>
 </xsl:function>

 <!-- The pairs in which a speech stands: a way of speaking and two persons, with tabs between. -->
 <xsl:function name="m:pair-keys" as="xs:string*">
  <xsl:param name="speech" as="element(m:speech)"/>
  <xsl:param name="known" as="map(xs:string, xs:boolean)"/>
  <xsl:variable name="before" as="element(m:speech)?" select="$speech/preceding-sibling::m:speech[@words ne '0'][1][string(@item) = string($speech/@item)]"/>
  <xsl:variable name="these" as="xs:string*" select="$speech/m:speaker ! m:person-key(.)[$known(.)]"/>
  <xsl:variable name="those" as="xs:string*" select="$before/m:speaker ! m:person-key(.)[$known(.)]"/>
  <xsl:sequence select="for $a in $these, $b in $those[. ne $a] return m:one-key('after', $a) || '&#9;' || $b"/>
  <xsl:sequence select="for $a in $these, $b in $these[. ne $a] return m:one-key('together', $a) || '&#9;' || $b"/>
 </xsl:function>

 <!-- The persons who are in a pair of this kind, in the order of the model. -->
 <xsl:function name="m:paired" as="element(m:person)*">
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:param name="pairs" as="map(*)"/>
  <xsl:param name="how" as="xs:string"/>
  <xsl:variable name="in" as="map(xs:string, xs:boolean)"
   select="map:merge($persons/@key ! (let $others := map:keys(m:others($pairs, $how, .)) return (string()[exists($others)], $others)) ! map{.: true()})"/>
  <xsl:sequence select="$persons[$in(@key)]"/>
 </xsl:function>

</xsl:stylesheet>
