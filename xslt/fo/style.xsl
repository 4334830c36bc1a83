<?xml version="1.0" encoding="UTF-8"?>
<!-- Sizes and looks: three papers, one typographic scale; all vertical spaces are parts of the line. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- Page and margins in mm; size of the text and of its line in pt; gutter: where numbers stand beside the text; head: how
  many characters a running head may have beside the date. -->
 <xsl:variable name="m:papers" as="map(xs:string, map(xs:string, xs:decimal))" select="map{
  'a4': map{'width': 210, 'height': 297, 'inner': 31, 'outer': 41, 'top': 24, 'bottom': 26, 'text': 11, 'line': 14.5, 'gutter': 13, 'head': 70},
  'letter': map{'width': 215.9, 'height': 279.4, 'inner': 33, 'outer': 44, 'top': 21, 'bottom': 23, 'text': 11, 'line': 14.5, 'gutter': 13, 'head': 70},
  'book': map{'width': 155, 'height': 235, 'inner': 18, 'outer': 22, 'top': 16, 'bottom': 18, 'text': 10, 'line': 13, 'gutter': 11, 'head': 60}}"/>

 <xsl:variable name="m:size" as="map(xs:string, xs:decimal)" select="($m:papers($paper), $m:papers('a4'))[1]"/>
 <xsl:variable name="m:two-sided" as="xs:boolean" select="$variant = 'print'"/>
 <xsl:variable name="m:gutter" as="xs:string" select="$m:size('gutter') || 'mm'"/>
 <xsl:variable name="m:line" as="xs:string" select="$m:size('line') || 'pt'"/>
 <xsl:variable name="m:half-line" as="xs:string" select="$m:size('line') div 2 || 'pt'"/>
 <xsl:variable name="m:link-colour" as="xs:string" select="if ($variant = 'print') then 'black' else '#17406d'"/>

 <!-- A size of the scale: 0 the text, -1 notes and lists, -2 the smallest, 1 to 3 headings. -->
 <xsl:function name="m:scaled" as="xs:string">
  <xsl:param name="step" as="xs:integer"/>
  <xsl:variable name="factor" as="xs:decimal" select="map{-2: 0.74, -1: 0.85, 0: 1, 1: 1.1, 2: 1.35, 3: 1.9}($step)"/>
  <xsl:sequence select="round($m:size('text') * $factor, 2) || 'pt'"/>
 </xsl:function>

 <!-- Lines of the page, as a length. -->
 <xsl:function name="m:lines" as="xs:string">
  <xsl:param name="number" as="xs:decimal"/>
  <xsl:sequence select="$m:size('line') * $number || 'pt'"/>
 </xsl:function>

 <xsl:attribute-set name="m:page-text">
  <xsl:attribute name="font-family">Text, Signs</xsl:attribute>
  <xsl:attribute name="font-size" select="m:scaled(0)"/>
  <xsl:attribute name="line-height" select="$m:line"/>
  <xsl:attribute name="line-stacking-strategy">font-height</xsl:attribute>
  <xsl:attribute name="text-align">justify</xsl:attribute>
  <xsl:attribute name="hyphenate">true</xsl:attribute>
  <xsl:attribute name="hyphenation-remain-character-count">3</xsl:attribute>
  <xsl:attribute name="hyphenation-push-character-count">3</xsl:attribute>
  <xsl:attribute name="orphans">2</xsl:attribute>
  <xsl:attribute name="widows">2</xsl:attribute>
 </xsl:attribute-set>

 <xsl:attribute-set name="m:small">
  <xsl:attribute name="font-size" select="m:scaled(-1)"/>
  <xsl:attribute name="line-height" select="$m:size('line') * 0.85 || 'pt'"/>
 </xsl:attribute-set>

 <xsl:attribute-set name="m:ragged">
  <xsl:attribute name="text-align">start</xsl:attribute>
  <xsl:attribute name="hyphenate">false</xsl:attribute>
 </xsl:attribute-set>

 <!-- Where a leader fills the line, the spaces between words stay as they are. -->
 <xsl:attribute-set name="m:unstretched">
  <xsl:attribute name="word-spacing.minimum">0pt</xsl:attribute>
  <xsl:attribute name="word-spacing.optimum">0pt</xsl:attribute>
  <xsl:attribute name="word-spacing.maximum">0pt</xsl:attribute>
 </xsl:attribute-set>

 <!-- What should stay on one page, and does unless it is longer than a page. -->
 <xsl:variable name="m:kept" as="xs:string" select="'99'"/>

 <!-- Headings stay with what follows. -->
 <xsl:attribute-set name="m:head" use-attribute-sets="m:ragged">
  <xsl:attribute name="keep-with-next.within-page" select="$m:kept"/>
  <xsl:attribute name="keep-together.within-page" select="$m:kept"/>
 </xsl:attribute-set>

 <xsl:attribute-set name="m:title" use-attribute-sets="m:head">
  <xsl:attribute name="font-size" select="m:scaled(2)"/>
  <xsl:attribute name="line-height" select="m:lines(1.25)"/>
 </xsl:attribute-set>

 <!-- Headings of the edition's own: contents, apparatus, indexes. -->
 <xsl:attribute-set name="m:own-head" use-attribute-sets="m:head">
  <xsl:attribute name="font-size" select="m:scaled(1)"/>
  <xsl:attribute name="font-style">italic</xsl:attribute>
  <xsl:attribute name="space-before" select="m:lines(2)"/>
  <xsl:attribute name="space-after" select="$m:half-line"/>
 </xsl:attribute-set>

 <xsl:attribute-set name="m:raised">
  <xsl:attribute name="font-size">68%</xsl:attribute>
  <xsl:attribute name="baseline-shift">35%</xsl:attribute>
  <xsl:attribute name="line-height">1pt</xsl:attribute>
 </xsl:attribute-set>

 <xsl:attribute-set name="m:link">
  <xsl:attribute name="color" select="$m:link-colour"/>
 </xsl:attribute-set>

</xsl:stylesheet>
