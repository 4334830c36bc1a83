<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents, with page numbers. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:contents">
  <xsl:param name="documents" as="element(TEI)*"/>
  <fo:block role="H1" xsl:use-attribute-sets="m:own-head" id="contents">
   <xsl:text>{m:label('contents')}</xsl:text>
  </fo:block>
  <fo:block role="TOC">
   <xsl:for-each select="$documents">
    <xsl:call-template name="m:content-line">
     <xsl:with-param name="id" select="@xml:id"/>
     <xsl:with-param name="title" select="m:document-title(.)"/>
     <xsl:with-param name="aside" select="m:day(m:date(.))"/>
    </xsl:call-template>
   </xsl:for-each>
   <xsl:for-each select="m:index-kinds($documents)">
    <xsl:call-template name="m:content-line">
     <xsl:with-param name="id" select="'index.' || ."/>
     <xsl:with-param name="title" select="m:label('index.' || .)"/>
    </xsl:call-template>
   </xsl:for-each>
  </fo:block>
 </xsl:template>

 <xsl:template name="m:content-line">
  <xsl:param name="id" as="xs:string"/>
  <xsl:param name="title" as="xs:string"/>
  <xsl:param name="aside" as="xs:string?" select="()"/>
  <fo:block role="TOCI" xsl:use-attribute-sets="m:ragged" text-align-last="justify" start-indent="{$m:gutter}" text-indent="-{$m:gutter}" end-indent="{$m:gutter}"
   last-line-end-indent="-{$m:gutter}" space-before="{$m:size('line') div 4}pt">
   <fo:basic-link internal-destination="{$id}" fox:alt-text="{$title}" xsl:use-attribute-sets="m:link">
    <xsl:text>{$title}</xsl:text>
    <xsl:if test="$aside">, <fo:inline font-style="italic">{$aside}</fo:inline></xsl:if>
    <fo:leader leader-pattern="dots" leader-pattern-width="5pt" leader-length.minimum="6mm" leader-length.optimum="10mm" leader-length.maximum="100%" leader-alignment="reference-area"/>
    <fo:page-number-citation ref-id="{$id}"/>
   </fo:basic-link>
  </fo:block>
 </xsl:template>

</xsl:stylesheet>
