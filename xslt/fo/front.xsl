<?xml version="1.0" encoding="UTF-8"?>
<!-- The title page and what stands on its back: publisher, licence, sources, principles, signs. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:front">
  <xsl:param name="documents" as="element(TEI)*"/>
  <xsl:call-template name="m:pages">
   <xsl:with-param name="master" select="'front'"/>
   <xsl:with-param name="attributes" as="attribute()*">
    <xsl:attribute name="format" select="'i'"/>
    <xsl:attribute name="initial-page-number" select="1"/>
   </xsl:with-param>
   <xsl:with-param name="content">
    <xsl:call-template name="m:title-page"/>
    <xsl:call-template name="m:imprint"><xsl:with-param name="documents" select="$documents"/></xsl:call-template>
   </xsl:with-param>
  </xsl:call-template>
  <xsl:variable name="roman" as="attribute()"><xsl:attribute name="format" select="'i'"/></xsl:variable>
  <xsl:call-template name="m:pages">
   <xsl:with-param name="attributes" select="$roman, $m:on-the-right"/>
   <xsl:with-param name="head" select="m:label('contents')"/>
   <xsl:with-param name="content">
    <xsl:call-template name="m:contents"><xsl:with-param name="documents" select="$documents"/></xsl:call-template>
   </xsl:with-param>
  </xsl:call-template>
  <xsl:call-template name="m:pages">
   <xsl:with-param name="attributes" as="attribute()*">
    <xsl:sequence select="$roman"/>
    <xsl:if test="$m:two-sided"><xsl:attribute name="force-page-count" select="'end-on-even'"/></xsl:if>
   </xsl:with-param>
   <xsl:with-param name="head" select="m:label('principles')"/>
   <xsl:with-param name="content">
    <xsl:call-template name="m:principles"><xsl:with-param name="documents" select="$documents"/></xsl:call-template>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <xsl:template name="m:title-page">
  <xsl:variable name="header" as="element(teiHeader)?" select="$edition/*/teiHeader"/>
  <fo:block-container id="front" height="{$m:size('height') * 0.62}mm">
   <fo:block role="H1" xsl:use-attribute-sets="m:ragged" font-size="{m:scaled(3)}" line-height="{m:lines(1.8)}" space-before.conditionality="retain" space-before="{m:lines(8)}">{m:edition-title()}</fo:block>
   <xsl:for-each select="$header/fileDesc/titleStmt/(author | editor)">
    <fo:block xsl:use-attribute-sets="m:ragged" font-size="{m:scaled(1)}" space-before="{m:lines(2)}"><xsl:apply-templates/></fo:block>
   </xsl:for-each>
  </fo:block-container>
  <fo:block xsl:use-attribute-sets="m:ragged">
   <xsl:text>{string-join(($header/fileDesc/publicationStmt/(publisher, pubPlace, date) ! normalize-space())[.], ' · ')}</xsl:text>
  </fo:block>
 </xsl:template>

 <xsl:template name="m:imprint">
  <xsl:param name="documents" as="element(TEI)*"/>
  <fo:block break-before="page" xsl:use-attribute-sets="m:small m:ragged">
   <fo:block font-style="italic" space-after="{$m:half-line}">{m:edition-title()}</fo:block>
   <xsl:call-template name="m:rows">
    <xsl:with-param name="rows" select="$edition/*/teiHeader ! m:all-facts(.), $documents[1]/teiHeader ! m:other-facts(.)[m:row-key(.) = $m:shared]"/>
   </xsl:call-template>
  </fo:block>
 </xsl:template>

 <!-- The editorial declaration of the edition, and the signs. -->
 <xsl:template name="m:principles">
  <xsl:param name="documents" as="element(TEI)*"/>
  <fo:block role="H1" xsl:use-attribute-sets="m:own-head" id="principles">{m:label('principles')}</fo:block>
  <xsl:for-each select="$edition/*/teiHeader/encodingDesc/editorialDecl//p">
   <fo:block text-indent="{if (position() eq 1) then 0 else 1.2}em"><xsl:apply-templates/></fo:block>
  </xsl:for-each>
  <xsl:call-template name="m:legend"><xsl:with-param name="documents" select="$documents"/></xsl:call-template>
 </xsl:template>

</xsl:stylesheet>
