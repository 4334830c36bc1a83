<?xml version="1.0" encoding="UTF-8"?>
<!-- The book: title page, imprint, contents, principles, the documents in the order of their dates, what is to be said of
 them, indexes. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:include href="front.xsl"/>
 <xsl:include href="contents.xsl"/>
 <xsl:include href="index.xsl"/>

 <!-- The front is written last, when the formatter knows the page of everything in the contents: a number that is not
  known yet would keep all pages after it in memory. Its pages are numbered by themselves, and are put first afterwards.
  Page sequences go to the formatter one by one; none waits for the next. -->
 <xsl:template name="m:book">
  <xsl:variable name="documents" as="element(TEI)*" select="m:in-order($book)"/>
  <fo:root xml:lang="{$language}" xsl:use-attribute-sets="m:page-text">
   <xsl:call-template name="m:preliminaries">
    <xsl:with-param name="title" select="m:edition-title()"/>
    <xsl:with-param name="authors" select="distinct-values($documents ! m:responsible(.))"/>
    <xsl:with-param name="bookmarks" as="element()*">
     <fo:bookmark internal-destination="contents"><fo:bookmark-title>{m:label('contents')}</fo:bookmark-title></fo:bookmark>
     <xsl:apply-templates mode="m:bookmarks" select="$documents"/>
     <xsl:if test="$documents ! m:own-facts(.)">
      <fo:bookmark internal-destination="about"><fo:bookmark-title>{m:label('about.documents')}</fo:bookmark-title></fo:bookmark>
     </xsl:if>
     <xsl:call-template name="m:index-bookmarks"><xsl:with-param name="documents" select="$documents"/></xsl:call-template>
    </xsl:with-param>
   </xsl:call-template>
   <xsl:for-each select="$documents">
    <xsl:call-template name="m:chapter"><xsl:with-param name="number" select="position()"/></xsl:call-template>
   </xsl:for-each>
   <xsl:call-template name="m:about-all"><xsl:with-param name="documents" select="$documents"/></xsl:call-template>
   <xsl:call-template name="m:indexes"><xsl:with-param name="documents" select="$documents"/></xsl:call-template>
   <xsl:call-template name="m:front"><xsl:with-param name="documents" select="$documents"/></xsl:call-template>
  </fo:root>
 </xsl:template>

 <xsl:template name="m:chapter">
  <xsl:param name="number" as="xs:integer"/>
  <xsl:call-template name="m:pages">
   <xsl:with-param name="attributes" as="attribute()*">
    <xsl:attribute name="xml:lang" select="m:language-of(.)"/>
    <xsl:if test="$number eq 1"><xsl:attribute name="initial-page-number" select="1"/></xsl:if>
   </xsl:with-param>
   <xsl:with-param name="head" select="m:short-title(.)"/>
   <xsl:with-param name="aside" select="m:day(m:date(.))"/>
   <xsl:with-param name="content"><xsl:call-template name="m:document"/></xsl:with-param>
  </xsl:call-template>
 </xsl:template>

</xsl:stylesheet>
