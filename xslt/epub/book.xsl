<?xml version="1.0" encoding="UTF-8"?>
<!-- The files of an e-book, each with its name and its text, as a tree that a program packs. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:include href="frame.xsl"/>
 <xsl:include href="words.xsl"/>
 <xsl:include href="chapter.xsl"/>
 <xsl:include href="notes.xsl"/>
 <xsl:include href="apparatus.xsl"/>
 <xsl:include href="cover.xsl"/>
 <xsl:include href="imprint.xsl"/>
 <xsl:include href="contents.xsl"/>
 <xsl:include href="pages.xsl"/>
 <xsl:include href="package.xsl"/>
 <xsl:include href="metadata.xsl"/>
 <xsl:include href="people.xsl"/>
 <xsl:include href="access.xsl"/>
 <xsl:include href="identity.xsl"/>

 <!-- The documents in their order: those of a book, or the source. -->
 <xsl:variable name="m:documents" as="element(TEI)+" select="if (exists($book)) then m:in-order($book) else /TEI"/>

 <!-- Corrections and page breaks, which may have no id, are numbered in each document; counted once for all. -->
 <xsl:variable name="m:numbers" as="map(xs:string, xs:integer)"
  select="map:merge($m:documents ! (text//choice ! map{generate-id(): position()}, text//pb ! map{generate-id(): position()}))"/>

 <!-- The header that speaks for the whole: the edition's for a book, else the document's. -->
 <xsl:variable name="m:header" as="element(teiHeader)?"
  select="if (exists($book) and exists($edition)) then $edition/*/teiHeader else $m:documents[1]/teiHeader"/>

 <xsl:variable name="m:book-title" as="xs:string"
  select="if (exists($book)) then m:edition-title() else m:document-title($m:documents)"/>

 <!-- The day of a document, or the first and the last day of several. -->
 <xsl:variable name="m:days" as="xs:string*" select="distinct-values(($m:documents ! m:date(.))[position() = (1, last())])"/>

 <xsl:variable name="m:publisher" as="xs:string?"
  select="(($m:header, $edition/*/teiHeader) ! fileDesc/publicationStmt/publisher ! normalize-space()[.])[1]"/>

 <xsl:template match="/">
  <xsl:call-template name="m:files"/>
 </xsl:template>

 <xsl:template name="xsl:initial-template">
  <xsl:call-template name="m:files"/>
 </xsl:template>

 <xsl:template name="m:files">
  <d:files>
   <d:file name="META-INF/container.xml">{unparsed-text('container.xml')}</d:file>
   <d:file name="EPUB/book.css">{unparsed-text('book.css')}</d:file>
   <d:file name="EPUB/package.opf"><xsl:call-template name="m:package"/></d:file>
   <d:file name="EPUB/cover.svg"><xsl:call-template name="m:cover"/></d:file>
   <d:file name="EPUB/cover.xhtml"><xsl:call-template name="m:cover-page"/></d:file>
   <d:file name="EPUB/imprint.xhtml"><xsl:call-template name="m:imprint"/></d:file>
   <d:file name="EPUB/contents.xhtml"><xsl:call-template name="m:contents"/></d:file>
   <xsl:for-each select="$m:documents">
    <d:file name="EPUB/{m:chapter(.)}"><xsl:apply-templates select="."/></d:file>
   </xsl:for-each>
  </d:files>
 </xsl:template>

</xsl:stylesheet>
