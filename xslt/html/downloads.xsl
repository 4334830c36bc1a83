<?xml version="1.0" encoding="UTF-8"?>
<!-- Links to the files of a document, or of the edition, that are made ($files). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:variable name="m:downloads" static="yes" as="document-node()" select="doc('downloads.xml')"/>

 <!-- home: the way from the page to the edition's folder. -->
 <xsl:template name="m:downloads">
  <xsl:param name="home" as="xs:string" select="'../'"/>
  <xsl:call-template name="m:file-links">
   <xsl:with-param name="name" select="string(@xml:id)"/>
   <xsl:with-param name="home" select="$home"/>
   <xsl:with-param name="about" select="map{'key': 'downloads.of', 'value': m:document-title(.)}"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template name="m:book-downloads">
  <xsl:call-template name="m:file-links">
   <xsl:with-param name="name" select="'edition'"/>
   <xsl:with-param name="home" select="''"/>
   <xsl:with-param name="about" select="map{'key': 'downloads.book'}"/>
   <xsl:with-param name="heading" select="m:say('downloads.book')"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template name="m:file-links">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:param name="about" as="map(xs:string, xs:string)"/>
  <xsl:param name="heading" as="node()?" select="()"/>
  <xsl:variable name="made" as="element(d:file)*" select="$m:downloads/*/d:file[m:file(., $name) = $files]"/>
  <xsl:if test="$made">
   <nav class="downloads">
    <xsl:sequence select="m:say-in('aria-label', $about)"/>
    <xsl:where-populated><p><xsl:sequence select="$heading"/></p></xsl:where-populated>
    <ul>
     <xsl:for-each select="$made">
      <li><a href="{$home}{m:file(., $name)}" type="{@type}"><xsl:sequence select="m:say('download.' || @folder)"/></a></li>
     </xsl:for-each>
    </ul>
   </nav>
  </xsl:if>
 </xsl:template>

 <xsl:function name="m:file" as="xs:string">
  <xsl:param name="kind" as="element(d:file)"/>
  <xsl:param name="name" as="xs:string"/>
  <xsl:sequence select="$kind/@folder || '/' || $name || '.' || $kind/@extension"/>
 </xsl:function>

</xsl:stylesheet>
