<?xml version="1.0" encoding="UTF-8"?>
<!-- Names, dates, terms, titles of works, references, and what type marks them. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="persName | placeName | orgName | name | rs | repository | settlement | publisher | funder | meeting
  | forename | surname | roleName | addName | nameLink | genName | num | measure | pubPlace | editor | author | citedRange
  | biblScope | edition | bibl | resp | respStmt | locus | idno | extent | textLang | country | region | term">
  <xsl:call-template name="m:maybe-inline"/>
 </xsl:template>

 <!-- Nothing around it unless there is something to hand on. -->
 <xsl:template name="m:maybe-inline">
  <xsl:choose>
   <xsl:when test="@xml:lang or @xml:id and ancestor::text">
    <fo:inline><xsl:call-template name="m:marks"/><xsl:apply-templates/></fo:inline>
   </xsl:when>
   <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template match="date | time">
  <xsl:call-template name="m:maybe-inline"/>
  <xsl:if test="not(node())">{m:day(@when)}</xsl:if>
 </xsl:template>

 <!-- Works are set in italics; what is printed in quotation marks has them in the text. -->
 <xsl:template match="title">
  <fo:inline>
   <xsl:if test="not(@level = ('a', 'u'))"><xsl:attribute name="font-style" select="'italic'"/></xsl:if>
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
  </fo:inline>
 </xsl:template>

 <xsl:template match="foreign">
  <fo:inline font-style="italic">
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
  </fo:inline>
 </xsl:template>

 <xsl:template match="hi">
  <xsl:variable name="looks" as="xs:string*" select="tokenize(@rend)"/>
  <fo:inline>
   <xsl:call-template name="m:marks"/>
   <xsl:if test="$looks = 'italic'"><xsl:attribute name="font-style" select="'italic'"/></xsl:if>
   <xsl:if test="$looks = 'bold'"><xsl:attribute name="font-weight" select="'bold'"/></xsl:if>
   <xsl:if test="$looks = 'underline'"><xsl:attribute name="text-decoration" select="'underline'"/></xsl:if>
   <xsl:if test="$looks = ('superscript', 'subscript')">
    <xsl:attribute name="font-size" select="'70%'"/>
    <xsl:attribute name="baseline-shift" select="if ($looks = 'subscript') then '-20%' else '35%'"/>
   </xsl:if>
   <xsl:apply-templates/>
  </fo:inline>
 </xsl:template>

 <!-- Each letter by itself: the formatter reckons no width for letter-spacing, and words would run into the next. -->
 <xsl:template match="hi[tokenize(@rend) = 'letterspaced']//text()" priority="2">
  <xsl:analyze-string select="." regex="\S">
   <xsl:matching-substring><fo:inline padding-end="0.12em">{.}</fo:inline></xsl:matching-substring>
   <xsl:non-matching-substring>{.}</xsl:non-matching-substring>
  </xsl:analyze-string>
 </xsl:template>

 <!-- References: links where the pass found where they lead. -->
 <xsl:template match="ref">
  <xsl:call-template name="m:linked"/>
 </xsl:template>

 <xsl:template name="m:linked">
  <xsl:variable name="target" as="xs:string?" select="@m:href ! m:destination(., current())"/>
  <xsl:choose>
   <xsl:when test="self::ref and matches(@m:href, '^https?://')">
    <xsl:call-template name="m:web-link"><xsl:with-param name="href" select="@m:href"/></xsl:call-template>
   </xsl:when>
   <xsl:when test="$target and normalize-space()">
    <fo:basic-link internal-destination="{$target}" fox:alt-text="{normalize-space()}" xsl:use-attribute-sets="m:link"><xsl:apply-templates/></fo:basic-link>
   </xsl:when>
   <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template name="m:web-link">
  <xsl:param name="href" as="xs:string"/>
  <fo:basic-link external-destination="url('{$href}')" fox:alt-text="{(normalize-space()[.], $href)[1]}" xsl:use-attribute-sets="m:link"><xsl:apply-templates/></fo:basic-link>
 </xsl:template>

 <!-- The id to which a link inside the file leads; none if it leads out of it. -->
 <xsl:function name="m:destination" as="xs:string?">
  <xsl:param name="href" as="xs:string"/>
  <xsl:param name="at" as="element()"/>
  <xsl:choose>
   <xsl:when test="starts-with($href, '#')"><xsl:sequence select="substring(m:address($href, $at), 2)"/></xsl:when>
   <xsl:otherwise><xsl:sequence select="substring-before($href, '.html')[. = $book/*/@xml:id]"/></xsl:otherwise>
  </xsl:choose>
 </xsl:function>

</xsl:stylesheet>
