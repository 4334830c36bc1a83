<?xml version="1.0" encoding="UTF-8"?>
<!-- Indexes of persons, organisations and places: each name with the pages on which it stands, consecutive pages as one run. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:variable name="m:kinds" as="map(xs:string, xs:string)" select="map{'per': 'persons', 'org': 'organisations', 'pla': 'places'}"/>

 <!-- The kinds of index that these documents have. -->
 <xsl:function name="m:index-kinds" as="xs:string*">
  <xsl:param name="documents" as="element(TEI)*"/>
  <xsl:sequence select="('persons', 'organisations', 'places')[. = $documents ! m:indexed(.) ! $m:kinds(substring-before(@ref, ':'))]"/>
 </xsl:function>

 <!-- The names of a document that have an entry. -->
 <xsl:function name="m:indexed" as="element()*">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:sequence select="$document/text//(persName | orgName | placeName)[@ref][@m:name][not(ancestor-or-self::*[m:omission(.)])]"/>
 </xsl:function>

 <!-- One after the other on the same pages. -->
 <xsl:template name="m:indexes">
  <xsl:param name="documents" as="element(TEI)*"/>
  <xsl:variable name="names" as="element()*" select="$documents ! m:indexed(.)"/>
  <xsl:if test="exists($names)">
   <xsl:call-template name="m:pages">
    <xsl:with-param name="master" select="'index'"/>
    <xsl:with-param name="attributes" select="$m:on-the-right"/>
    <xsl:with-param name="head" select="m:label('indexes')"/>
    <xsl:with-param name="content">
     <xsl:for-each-group select="$names" group-by="$m:kinds(substring-before(@ref, ':'))">
      <xsl:sort select="index-of(('persons', 'organisations', 'places'), current-grouping-key())"/>
      <xsl:call-template name="m:index"><xsl:with-param name="names" select="current-group()"/></xsl:call-template>
     </xsl:for-each-group>
     <fo:block span="all"/>
    </xsl:with-param>
   </xsl:call-template>
  </xsl:if>
 </xsl:template>

 <!-- What spans the columns makes the formatter even out those before it: the next heading, and nothing at the end. -->
 <xsl:template name="m:index">
  <xsl:param name="names" as="element()*"/>
  <fo:block role="H1" span="all" xsl:use-attribute-sets="m:own-head" padding-bottom="{$m:half-line}" id="index.{current-grouping-key()}">
   <xsl:if test="position() gt 1"><xsl:attribute name="padding-top" select="$m:line"/></xsl:if>
   <xsl:text>{m:label('index.' || current-grouping-key())}</xsl:text>
  </fo:block>
  <xsl:for-each-group select="$names" group-by="@ref">
   <xsl:sort select="m:entry-of(.)" collation="http://www.w3.org/2013/collation/UCA?lang={$language};fallback=yes"/>
   <xsl:call-template name="m:index-line"/>
  </xsl:for-each-group>
 </xsl:template>

 <xsl:template name="m:index-line">
  <fo:block xsl:use-attribute-sets="m:small m:ragged" start-indent="4mm" text-indent="-4mm">
   <xsl:text>{m:entry-of(.)}, </xsl:text>
   <fo:inline xsl:use-attribute-sets="m:link"><m:pages label="{m:label('page-of', '{}')}" ids="{distinct-values(current-group() ! m:occurrence(.))}"/></fo:inline>
  </fo:block>
 </xsl:template>

 <!-- A person's surname stands first, where it is known. -->
 <xsl:function name="m:entry-of" as="xs:string">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="string(($name/@m:sorted, $name/@m:name)[1])"/>
 </xsl:function>

 <xsl:template name="m:index-bookmarks">
  <xsl:param name="documents" as="element(TEI)*"/>
  <xsl:for-each select="m:index-kinds($documents)">
   <fo:bookmark internal-destination="index.{.}"><fo:bookmark-title>{m:label('index.' || .)}</fo:bookmark-title></fo:bookmark>
  </xsl:for-each>
 </xsl:template>

 <!-- Where a name stands: it has an id of its own in the book. -->

 <xsl:mode use-accumulators="#all"/>

 <xsl:accumulator name="m:name-number" as="xs:integer" initial-value="0">
  <xsl:accumulator-rule match="persName[@ref] | orgName[@ref] | placeName[@ref]" select="$value + 1"/>
 </xsl:accumulator>

 <xsl:function name="m:occurrence" as="xs:string">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="root($name)/*/@xml:id || '~' || $name/accumulator-before('m:name-number')"/>
 </xsl:function>

 <xsl:template match="text//persName[@ref][@m:name] | text//orgName[@ref][@m:name] | text//placeName[@ref][@m:name]" priority="1">
  <xsl:choose>
   <xsl:when test="exists($book)">
    <fo:inline id="{m:occurrence(.)}"><xsl:next-match/></fo:inline>
   </xsl:when>
   <xsl:otherwise><xsl:next-match/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

</xsl:stylesheet>
