<?xml version="1.0" encoding="UTF-8"?>
<!-- What all pages of an e-book share: the frame in XHTML, the writing down, and where links may lead. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:epub="http://www.idpf.org/2007/ops"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:sheet">
  <xsl:param name="title" as="xs:string"/>
  <xsl:param name="class" as="xs:string"/>
  <xsl:param name="content" as="node()*"/>
  <xsl:variable name="page" as="element()">
   <html lang="{$language}" xml:lang="{$language}">
    <xsl:namespace name="epub" select="'http://www.idpf.org/2007/ops'"/>
    <head>
     <meta charset="utf-8"/>
     <title>{$title}</title>
     <link rel="stylesheet" type="text/css" href="book.css"/>
    </head>
    <body class="{$class}"><xsl:sequence select="$content"/></body>
   </html>
  </xsl:variable>
  <xsl:text>{serialize($page, map{'method': 'xhtml', 'html-version': 5.0, 'omit-xml-declaration': false(), 'include-content-type': false()})}</xsl:text>
 </xsl:template>

 <!-- Files that are no pages. -->
 <xsl:function name="m:xml" as="xs:string">
  <xsl:param name="file" as="element()"/>
  <xsl:sequence select="serialize($file, map{'method': 'xml', 'omit-xml-declaration': false(), 'indent': true()})"/>
 </xsl:function>

 <!-- Some reading systems know the one attribute, some the other. -->
 <xsl:template mode="m:hand-on" match="@xml:lang">
  <xsl:attribute name="lang" select="."/>
  <xsl:attribute name="xml:lang" select="."/>
 </xsl:template>

 <!-- What a part of the book is, for those who see and those who listen. -->
 <xsl:template name="m:part">
  <xsl:param name="type" as="xs:string"/>
  <xsl:attribute name="epub:type" select="$type"/>
  <xsl:attribute name="role" select="'doc-' || $type"/>
 </xsl:template>

 <!-- The file of a document. -->
 <xsl:function name="m:chapter" as="xs:string">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:sequence select="$document/@xml:id || '.xhtml'"/>
 </xsl:function>

 <!-- Where an element stands in the book. -->
 <xsl:function name="m:place" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="m:chapter($of/ancestor-or-self::TEI) || '#' || $of/@xml:id"/>
 </xsl:function>

 <!-- Links lead within the book or to the web; a document that is not in the book has none. -->
 <xsl:function name="m:address" as="xs:string?">
  <xsl:param name="href" as="xs:string"/>
  <xsl:param name="at" as="element()"/>
  <xsl:variable name="page" as="xs:string?" select="replace($href, '^([^/:#]+)\.html(#.*)?$', '$1')[. ne $href]"/>
  <xsl:variable name="document" as="element(TEI)?" select="$m:documents[@xml:id = $page]"/>
  <xsl:choose>
   <xsl:when test="starts-with($href, '#')">
    <xsl:sequence select="m:anchor(key('m:id', substring($href, 2), root($at)))"/>
   </xsl:when>
   <xsl:when test="empty($page)"><xsl:sequence select="$href"/></xsl:when>
   <xsl:when test="empty($document)"/>
   <xsl:otherwise><xsl:sequence select="m:inside($document, substring-after($href, '#'))"/></xsl:otherwise>
  </xsl:choose>
 </xsl:function>

 <!-- A place of another document: a part of it that is shown, else the document. -->
 <xsl:function name="m:inside" as="xs:string">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:param name="id" as="xs:string"/>
  <xsl:variable name="part" as="element()?" select="key('m:id', $id, root($document))[ancestor::text]"/>
  <xsl:sequence select="m:chapter($document) || ($part, $document)[1] ! m:anchor(.)"/>
 </xsl:function>

</xsl:stylesheet>
