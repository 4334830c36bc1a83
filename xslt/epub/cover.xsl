<?xml version="1.0" encoding="UTF-8"?>
<!-- The cover, made of type: an image for the shelf, and the page that shows it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:epub="http://www.idpf.org/2007/ops"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/2000/svg">

 <xsl:template name="m:cover" as="text()">
  <xsl:variable name="lines" as="xs:string*" select="m:lines($m:book-title, 22)"/>
  <xsl:variable name="size" as="xs:integer" select="max((30, min((110, 1200 idiv count($lines)))))"/>
  <xsl:variable name="image" as="element()">
   <svg viewBox="0 0 1600 2400" width="1600" height="2400" xml:lang="{$language}">
    <title>{m:label('cover.of', $m:book-title)}</title>
    <rect width="1600" height="2400" fill="#f5f2ea"/>
    <path d="M140 300H1460M140 1990H1460" stroke="#7a2e1d" stroke-width="6"/>
    <g font-family="Palatino, 'Palatino Linotype', 'Book Antiqua', Georgia, 'Liberation Serif', serif" fill="#1f1d1a">
     <xsl:sequence select="m:type(m:lines(m:edition-title()[empty($book)], 56)[position() le 2], 160, 48)"/>
     <xsl:sequence select="m:type($lines, 480, $size)"/>
     <xsl:sequence select="m:type(string-join($m:days ! m:day(.), ' – '), 2090, 56)"/>
     <xsl:sequence select="m:type(m:lines($m:publisher, 50)[position() le 2], 2210, 56)"/>
    </g>
   </svg>
  </xsl:variable>
  <xsl:text>{m:xml($image)}</xsl:text>
 </xsl:template>

 <!-- Lines of type, the first with its foot at this height. -->
 <xsl:function name="m:type" as="element()?">
  <xsl:param name="lines" as="xs:string*"/>
  <xsl:param name="top" as="xs:integer"/>
  <xsl:param name="size" as="xs:integer"/>
  <xsl:where-populated>
   <text font-size="{$size}">
    <xsl:for-each select="$lines[.]"><tspan x="140" y="{$top + (position() - 1) * $size * 5 idiv 4}">{.}</tspan></xsl:for-each>
   </text>
  </xsl:where-populated>
 </xsl:function>

 <xsl:template name="m:cover-page">
  <xsl:call-template name="m:sheet">
   <xsl:with-param name="title" select="m:label('cover')"/>
   <xsl:with-param name="class" select="'cover'"/>
   <xsl:with-param name="content">
    <section epub:type="cover" xmlns="http://www.w3.org/1999/xhtml">
     <img src="cover.svg" alt="{m:label('cover.of', $m:book-title)}" role="doc-cover"/>
    </section>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

</xsl:stylesheet>
