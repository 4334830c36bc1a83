<?xml version="1.0" encoding="UTF-8"?>
<!-- The bibliographic metadata of an e-book, in Dublin Core. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.idpf.org/2007/opf"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:metadata">
  <dc:identifier id="id">{m:identifier()}</dc:identifier>
  <xsl:for-each select="distinct-values($m:header/fileDesc/publicationStmt/idno ! normalize-space())">
   <dc:identifier>{.}</dc:identifier>
  </xsl:for-each>
  <dc:title>{$m:book-title}</dc:title>
  <xsl:for-each select="distinct-values(($m:documents ! @xml:lang, $language[empty($m:documents/@xml:lang)]))">
   <dc:language>{.}</dc:language>
  </xsl:for-each>
  <xsl:call-template name="m:people"/>
  <xsl:for-each select="$m:publisher"><dc:publisher>{.}</dc:publisher></xsl:for-each>
  <xsl:for-each select="($m:header/fileDesc/publicationStmt/date/@when)[1]"><dc:date>{.}</dc:date></xsl:for-each>
  <meta property="dcterms:modified">{m:modified()}</meta>
  <xsl:where-populated><dc:coverage>{string-join($m:days, '/')}</dc:coverage></xsl:where-populated>
  <xsl:call-template name="m:sources-and-rights"/>
  <xsl:for-each select="distinct-values($m:documents ! teiHeader/profileDesc/textClass/keywords/term ! normalize-space())">
   <dc:subject>{.}</dc:subject>
  </xsl:for-each>
  <xsl:if test="empty($book)"><xsl:call-template name="m:of-document"/></xsl:if>
 </xsl:template>

 <!-- Where the originals are kept; the licence, and what is said about rights in the sources. -->
 <xsl:template name="m:sources-and-rights">
  <xsl:variable name="headers" as="element(teiHeader)*" select="$m:header, $m:documents ! teiHeader"/>
  <xsl:for-each select="distinct-values($headers ! fileDesc/sourceDesc ! m:shelfmark(.))"><dc:source>{.}</dc:source></xsl:for-each>
  <xsl:for-each select="distinct-values($headers ! fileDesc/publicationStmt/availability
   ! normalize-space(string-join((*[normalize-space()] ! normalize-space(), .//licence/@target), ' ')))">
   <dc:rights>{.}</dc:rights>
  </xsl:for-each>
 </xsl:template>

 <xsl:function name="m:shelfmark" as="xs:string?">
  <xsl:param name="source" as="element(sourceDesc)"/>
  <xsl:variable name="parts" as="element()*" select="$source/msDesc/(msIdentifier/(* except altIdentifier), msContents/msItem/locus)"/>
  <xsl:sequence select="string-join($parts ! normalize-space()[.], ', ')[.]"/>
 </xsl:function>

 <xsl:template name="m:of-document">
  <xsl:for-each select="$m:documents ! teiHeader/profileDesc/abstract[normalize-space()]">
   <dc:description>{m:plain(.)}</dc:description>
  </xsl:for-each>
  <meta property="belongs-to-collection" id="collection">{m:edition-title()}</meta>
  <meta refines="#collection" property="collection-type">set</meta>
 </xsl:template>

</xsl:stylesheet>
