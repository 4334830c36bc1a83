<?xml version="1.0" encoding="UTF-8"?>
<!-- Title and imprint on one page: what it is, who made it, on which terms, by which rules the text was edited. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:epub="http://www.idpf.org/2007/ops"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:imprint">
  <xsl:call-template name="m:sheet">
   <xsl:with-param name="title" select="$m:book-title"/>
   <xsl:with-param name="class" select="'imprint'"/>
   <xsl:with-param name="content">
    <section epub:type="titlepage">
     <h1 epub:type="title">{$m:book-title}</h1>
     <xsl:where-populated><p class="part-of">{m:edition-title()[empty($book)]}</p></xsl:where-populated>
     <xsl:where-populated><p class="when">{string-join($m:days ! m:day(.), ' – ')}</p></xsl:where-populated>
     <xsl:where-populated><ul class="makers"><xsl:call-template name="m:makers"/></ul></xsl:where-populated>
     <xsl:where-populated><p class="publisher">{$m:publisher}</p></xsl:where-populated>
    </section>
    <section epub:type="copyright-page">
     <xsl:call-template name="m:terms"/>
    </section>
    <xsl:call-template name="m:principles"/>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- As the headers name them, each once. -->
 <xsl:template name="m:makers">
  <xsl:for-each-group select="$m:statements ! (author | editor | respStmt[persName | orgName])" group-by="normalize-space(string-join(node(), ' '))">
   <li>{current-grouping-key()}</li>
  </xsl:for-each-group>
 </xsl:template>

 <xsl:template name="m:terms">
  <xsl:variable name="terms" as="element()*" select="($m:header, $m:documents ! teiHeader) ! fileDesc/publicationStmt/availability"/>
  <xsl:for-each-group select="$terms[normalize-space()]" group-by="m:fact-key(.)">
   <h2>{(m:label(current-grouping-key()), current-grouping-key())[1]}</h2>
   <xsl:for-each-group select="current-group()" group-by="normalize-space()">
    <div class="terms"><xsl:apply-templates mode="m:row" select="."/></div>
   </xsl:for-each-group>
  </xsl:for-each-group>
 </xsl:template>

 <!-- How the text was edited, as the edition's header declares it. -->
 <xsl:template name="m:principles">
  <xsl:variable name="words" as="element()*" select="$edition/*/teiHeader/encodingDesc/editorialDecl//p"/>
  <xsl:if test="$words">
   <section class="principles" aria-labelledby="principles">
    <h2 id="principles">{m:label('principles')}</h2>
    <xsl:for-each select="$words"><p>{normalize-space()}</p></xsl:for-each>
   </section>
  </xsl:if>
 </xsl:template>

</xsl:stylesheet>
