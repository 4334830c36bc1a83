<?xml version="1.0" encoding="UTF-8"?>
<!-- The navigation document: table of contents, landmarks, list of pages. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:epub="http://www.idpf.org/2007/ops"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:contents">
  <xsl:call-template name="m:sheet">
   <xsl:with-param name="title" select="m:label('contents')"/>
   <xsl:with-param name="class" select="'contents'"/>
   <xsl:with-param name="content">
    <nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
     <h1 id="contents">{m:label('contents')}</h1>
     <ol>
      <li><a href="imprint.xhtml">{m:label('imprint')}</a></li>
      <xsl:apply-templates mode="m:contents" select="$m:documents"/>
     </ol>
    </nav>
    <xsl:call-template name="m:landmarks"/>
    <xsl:call-template name="m:page-list"/>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- Documents, their sessions and items with the printed numbers, their notes. -->

 <xsl:template mode="m:contents" match="TEI">
  <li>
   <a href="{m:chapter(.)}">{m:document-title(.)}</a>
   <xsl:where-populated>
    <ol>
     <xsl:apply-templates mode="#current" select="text/body/div, text/back/div"/>
    </ol>
   </xsl:where-populated>
  </li>
 </xsl:template>

 <xsl:template mode="m:contents" match="div[@xml:id][head]">
  <li>
   <a href="{m:place(.)}">{(m:plain(head[1])[.], @n, '…')[1]}</a>
   <xsl:where-populated>
    <ol><xsl:apply-templates mode="#current" select="div"/></ol>
   </xsl:where-populated>
  </li>
 </xsl:template>

 <xsl:template mode="m:contents" match="back/div[@type = 'notes'][note]" priority="1">
  <li><a href="{m:chapter(ancestor::TEI)}#notes">{m:label('notes')}</a></li>
 </xsl:template>

 <xsl:template name="m:landmarks">
  <nav epub:type="landmarks" aria-label="{m:label('landmarks')}" hidden="hidden">
   <ol>
    <li><a epub:type="cover" href="cover.xhtml">{m:label('cover')}</a></li>
    <li><a epub:type="titlepage" href="imprint.xhtml">{m:label('imprint')}</a></li>
    <li><a epub:type="toc" href="contents.xhtml#contents">{m:label('contents')}</a></li>
    <li><a epub:type="bodymatter" href="{m:chapter($m:documents[1])}">{m:label('type.text')}</a></li>
    <xsl:for-each select="$m:documents[empty($book)][text/back/div[@type = 'notes']/note]">
     <li><a epub:type="endnotes" href="{m:chapter(.)}#notes">{m:label('notes')}</a></li>
    </xsl:for-each>
   </ol>
  </nav>
 </xsl:template>

</xsl:stylesheet>
