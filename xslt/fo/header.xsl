<?xml version="1.0" encoding="UTF-8"?>
<!-- The opening of a document and the end of it: title, archive line, summary; sources and everything else that the header says. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:opening">
  <xsl:variable name="main" as="element(title)?" select="m:main-title(.)"/>
  <fo:block xsl:use-attribute-sets="m:title" role="H1" id="{@xml:id}" xml:lang="{m:language-of(.)}">
   <xsl:apply-templates select="$main/node()"/>
   <xsl:if test="empty($main)">{@xml:id}</xsl:if>
  </fo:block>
  <xsl:for-each select="teiHeader/fileDesc/titleStmt/title except $main">
   <fo:block xsl:use-attribute-sets="m:head" font-style="italic" space-before="{$m:half-line}"><xsl:apply-templates/></fo:block>
  </xsl:for-each>
  <xsl:where-populated>
   <fo:block xsl:use-attribute-sets="m:small m:ragged" space-before="{$m:half-line}" space-after="{m:lines(1)}">
    <xsl:call-template name="m:rows"><xsl:with-param name="rows" select="m:first-facts(teiHeader)"/></xsl:call-template>
   </fo:block>
  </xsl:where-populated>
 </xsl:template>

 <xsl:template name="m:about">
  <xsl:variable name="rows" as="element()*" select="m:own-facts(.)"/>
  <xsl:if test="exists($rows)">
   <fo:block xsl:use-attribute-sets="m:own-head" role="H2">{m:label('about')}</fo:block>
   <fo:block xsl:use-attribute-sets="m:small m:ragged">
    <xsl:call-template name="m:rows"><xsl:with-param name="rows" select="$rows"/></xsl:call-template>
   </fo:block>
  </xsl:if>
 </xsl:template>

 <!-- In a book, all of it stands together after the last document. -->
 <xsl:template name="m:about-all">
  <xsl:param name="documents" as="element(TEI)*"/>
  <xsl:variable name="told" as="element(TEI)*" select="$documents[exists(m:own-facts(.))]"/>
  <xsl:if test="exists($told)">
   <xsl:call-template name="m:pages">
    <xsl:with-param name="attributes" select="$m:on-the-right"/>
    <xsl:with-param name="head" select="m:label('about.documents')"/>
    <xsl:with-param name="content">
     <fo:block role="H1" xsl:use-attribute-sets="m:own-head" id="about">{m:label('about.documents')}</fo:block>
     <xsl:for-each select="$told">
      <fo:block role="H2" xsl:use-attribute-sets="m:head" space-before="{$m:line}">
       <fo:basic-link internal-destination="{@xml:id}" fox:alt-text="{m:document-title(.)}" xsl:use-attribute-sets="m:link">{string-join((m:short-title(.), m:day-beside(.)), ', ')}</fo:basic-link>
      </fo:block>
      <fo:block xsl:use-attribute-sets="m:small m:ragged">
       <xsl:call-template name="m:rows"><xsl:with-param name="rows" select="m:own-facts(.)"/></xsl:call-template>
      </fo:block>
     </xsl:for-each>
    </xsl:with-param>
   </xsl:call-template>
  </xsl:if>
 </xsl:template>

 <!-- What is said of this document only, and not at its beginning. -->
 <xsl:function name="m:own-facts" as="element()*">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:sequence select="$document/teiHeader ! m:other-facts(.)[m:is-told(.)][not(m:row-key(.) = $m:shared)]"/>
 </xsl:function>

 <!-- In a book: what all documents say in the same words is said once, in the imprint. -->
 <xsl:variable name="m:shared" as="xs:string*">
  <xsl:for-each-group select="$book[2] ! $book/TEI/teiHeader ! m:other-facts(.)[m:is-told(.)]" group-by="m:row-key(.)">
   <xsl:sequence select="current-grouping-key()[count(current-group()/ancestor::TEI) eq count($book)]"/>
  </xsl:for-each-group>
 </xsl:variable>

 <xsl:function name="m:row-key" as="xs:string">
  <xsl:param name="row" as="element()"/>
  <xsl:sequence select="m:fact($row) || '|' || normalize-space($row)"/>
 </xsl:function>

 <!-- A line for each kind of row; equal rows are written once. -->
 <xsl:template name="m:rows">
  <xsl:param name="rows" as="element()*"/>
  <xsl:for-each-group select="$rows[m:is-told(.)]" group-by="m:fact(.)">
   <fo:block start-indent="{$m:gutter}" text-indent="-{$m:gutter}">
    <fo:inline font-style="italic">{current-grouping-key()}</fo:inline>
    <xsl:text>&#x2002;</xsl:text>
    <xsl:for-each-group select="current-group()" group-by="normalize-space()">
     <xsl:if test="position() gt 1">; </xsl:if>
     <xsl:apply-templates mode="m:row" select="."/>
    </xsl:for-each-group>
   </fo:block>
  </xsl:for-each-group>
 </xsl:template>

 <!-- Elements that only the header has -->

 <xsl:template match="sourceDesc/p | altIdentifier/note | collection | licence | bibl/note">
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="listBibl">
  <xsl:for-each select="bibl">
   <xsl:if test="position() gt 1">; </xsl:if>
   <xsl:apply-templates select="."/>
  </xsl:for-each>
 </xsl:template>

 <xsl:template match="availability/p">
  <xsl:if test="preceding-sibling::p"><xsl:text> </xsl:text></xsl:if>
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="language">
  <xsl:if test="preceding-sibling::language">, </xsl:if>
  <xsl:apply-templates/>
  <xsl:variable name="use" as="xs:string?" select="@n ! (m:label('language.' || .), .)[1]"/>
  <xsl:if test="$use and not(contains(lower-case(.), $use))"> ({$use})</xsl:if>
 </xsl:template>

 <xsl:template match="keywords/term">
  <xsl:if test="preceding-sibling::term">, </xsl:if>
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="licence[matches(@target, '^https?://')]">
  <xsl:call-template name="m:web-link"><xsl:with-param name="href" select="@target"/></xsl:call-template>
 </xsl:template>

 <xsl:template match="idno[@type = 'URI'][matches(normalize-space(), '^https?://')]">
  <xsl:call-template name="m:web-link"><xsl:with-param name="href" select="normalize-space()"/></xsl:call-template>
 </xsl:template>

 <xsl:template match="idno[@type = 'sha256']">
  <xsl:text>SHA-256 </xsl:text>
  <fo:inline hyphenate="false">{replace(normalize-space(), '(.{8})', '$1&#x200B;')}</fo:inline>
 </xsl:template>

 <!-- Summaries -->

 <xsl:template match="abstract">
  <fo:block xsl:use-attribute-sets="m:small" space-before="{m:lines(1)}" space-after="{m:lines(1)}" start-indent="{$m:gutter}">
   <xsl:call-template name="m:marks"/>
   <fo:block font-style="italic" keep-with-next.within-page="{$m:kept}">{m:label('summary')}</fo:block>
   <xsl:apply-templates/>
  </fo:block>
 </xsl:template>

 <xsl:template match="abstract/p" priority="1">
  <fo:block><xsl:apply-templates/></fo:block>
 </xsl:template>

</xsl:stylesheet>
