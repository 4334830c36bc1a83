<?xml version="1.0" encoding="UTF-8"?>
<!-- Who speaks: labels, lists of names, speeches, interjections. Names are set in small capitals. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="sp | spGrp">
  <fo:block>
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
  </fo:block>
 </xsl:template>

 <xsl:template match="speaker | spGrp/head" priority="1">
  <fo:block xsl:use-attribute-sets="m:head" start-indent="{$m:gutter}" space-before="{$m:half-line}">
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates>
    <xsl:with-param name="capitals" tunnel="yes" select="true()"/>
   </xsl:apply-templates>
   <xsl:call-template name="m:after"/>
  </fo:block>
 </xsl:template>

 <!-- Names inside a paragraph: run in before it, in parentheses, after it; votes and decisions. -->
 <xsl:template match="seg">
  <fo:inline>
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
  </fo:inline>
 </xsl:template>

 <xsl:template match="seg[@type = ('speaker', 'speakers')]">
  <fo:inline>
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates>
    <xsl:with-param name="capitals" tunnel="yes" select="true()"/>
   </xsl:apply-templates>
  </fo:inline>
 </xsl:template>

 <!-- Small capitals: the formatter has none, so small letters become capitals of a smaller size. -->
 <xsl:template match="text()">
  <xsl:param name="capitals" as="xs:boolean" tunnel="yes" select="false()"/>
  <xsl:choose>
   <xsl:when test="$capitals"><xsl:sequence select="m:small-capitals(.)"/></xsl:when>
   <xsl:when test="matches(., $m:very-long)"><xsl:sequence select="m:divided(.)"/></xsl:when>
   <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- Words longer than a line may be, in which no pattern of hyphenation need find a place: there is one every ten letters. -->
 <xsl:variable name="m:very-long" as="xs:string" select="'[^\s\-/]{35,}'"/>

 <xsl:function name="m:divided" as="text()*">
  <xsl:param name="text" as="xs:string"/>
  <xsl:analyze-string select="$text" regex="{$m:very-long}">
   <xsl:matching-substring>
    <xsl:variable name="sign" as="xs:string" select="if (matches(., '^\p{L}+$')) then '&#xAD;' else '&#x200B;'"/>
    <xsl:value-of select="replace(replace(., '.{10}', '$0' || $sign), $sign || '(.{0,4})$', '$1')"/>
   </xsl:matching-substring>
   <xsl:non-matching-substring><xsl:value-of select="."/></xsl:non-matching-substring>
  </xsl:analyze-string>
 </xsl:function>

 <xsl:function name="m:small-capitals" as="node()*">
  <xsl:param name="text" as="xs:string"/>
  <xsl:analyze-string select="$text" regex="\p{{Ll}}+(\s+\p{{Ll}}+)*">
   <xsl:matching-substring><fo:inline font-size="81%">{upper-case(.)}</fo:inline></xsl:matching-substring>
   <xsl:non-matching-substring><xsl:value-of select="."/></xsl:non-matching-substring>
  </xsl:analyze-string>
 </xsl:function>

</xsl:stylesheet>
