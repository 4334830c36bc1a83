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

 <!-- A body whose documents all begin with its name is named once above them. Items are a second level, unless the contents
  would become a book themselves. -->
 <xsl:template name="m:contents">
  <xsl:param name="documents" as="element(TEI)*"/>
  <xsl:variable name="has-items" as="xs:boolean" select="count($documents) le 100"/>
  <fo:block role="H1" xsl:use-attribute-sets="m:own-head" id="contents">
   <xsl:text>{m:label('contents')}</xsl:text>
  </fo:block>
  <fo:block role="TOC">
   <xsl:iterate select="$documents">
    <xsl:param name="above" as="xs:string?" select="()"/>
    <xsl:variable name="body" as="xs:string?" select="m:body-in-title(.)"/>
    <xsl:if test="$body and not($body = $above)">
     <fo:block role="TOCI" xsl:use-attribute-sets="m:small m:head" font-style="italic" space-before="{$m:half-line}">{$body}</fo:block>
    </xsl:if>
    <xsl:call-template name="m:content-line">
     <xsl:with-param name="id" select="@xml:id"/>
     <xsl:with-param name="title" select="m:title-without(., $body)"/>
     <xsl:with-param name="aside" select="m:day-beside(.)"/>
    </xsl:call-template>
    <xsl:if test="$has-items"><xsl:call-template name="m:content-items"/></xsl:if>
    <xsl:next-iteration><xsl:with-param name="above" select="($body, $above)[1]"/></xsl:next-iteration>
   </xsl:iterate>
   <xsl:if test="$documents ! m:own-facts(.)">
    <xsl:call-template name="m:content-line">
     <xsl:with-param name="id" select="'about'"/>
     <xsl:with-param name="title" select="m:label('about.documents')"/>
    </xsl:call-template>
   </xsl:if>
   <xsl:for-each select="m:index-kinds($documents)">
    <xsl:call-template name="m:content-line">
     <xsl:with-param name="id" select="'index.' || ."/>
     <xsl:with-param name="title" select="m:label('index.' || .)"/>
    </xsl:call-template>
   </xsl:for-each>
  </fo:block>
 </xsl:template>

 <xsl:template name="m:content-items">
  <xsl:for-each select="text/body//div[@type = 'item'][@xml:id][m:heading(.)]">
   <xsl:call-template name="m:content-line">
    <xsl:with-param name="id" select="@xml:id"/>
    <xsl:with-param name="title" select="m:cut(replace(m:plain(head[not(@type)][1]), '([^.])\.$', '$1'), 160)"/>
    <xsl:with-param name="level" select="2"/>
   </xsl:call-template>
  </xsl:for-each>
 </xsl:template>

 <xsl:template name="m:content-line">
  <xsl:param name="id" as="xs:string"/>
  <xsl:param name="title" as="xs:string"/>
  <xsl:param name="aside" as="xs:string?" select="()"/>
  <xsl:param name="level" as="xs:integer" select="1"/>
  <fo:block role="TOCI" xsl:use-attribute-sets="m:ragged m:unstretched" text-align-last="justify" start-indent="{$m:gutter}" text-indent="-{$m:gutter}"
   end-indent="{$m:gutter}" last-line-end-indent="-{$m:gutter}">
   <xsl:if test="$level eq 1"><xsl:attribute name="space-before" select="$m:size('line') div 3 || 'pt'"/></xsl:if>
   <xsl:if test="$level eq 2">
    <xsl:attribute name="start-indent" select="$m:size('gutter') + 4 || 'mm'"/>
    <xsl:attribute name="text-indent" select="'-4mm'"/>
    <xsl:attribute name="font-size" select="m:scaled(-1)"/>
    <xsl:attribute name="line-height" select="m:lines(0.9)"/>
   </xsl:if>
   <fo:basic-link internal-destination="{$id}" fox:alt-text="{$title}" xsl:use-attribute-sets="m:link">
    <xsl:text>{$title}</xsl:text>
    <xsl:if test="$aside">, <fo:inline font-style="italic">{$aside}</fo:inline></xsl:if>
    <fo:leader leader-pattern="dots" leader-pattern-width="5pt" leader-length.minimum="6mm" leader-length.optimum="10mm" leader-length.maximum="100%" leader-alignment="reference-area"/>
    <fo:page-number-citation ref-id="{$id}"/>
   </fo:basic-link>
  </fo:block>
 </xsl:template>

</xsl:stylesheet>
