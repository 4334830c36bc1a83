<?xml version="1.0" encoding="UTF-8"?>
<!-- Names, dates, terms, titles of works, references, and what type marks them. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- With the full name at the pointer, and the name's key for programs; a link where its entry has a page. -->
 <xsl:template match="persName | placeName | orgName | name | rs | repository | settlement | publisher | funder | meeting">
  <xsl:param name="home" as="xs:string" select="'../'" tunnel="yes"/>
  <xsl:variable name="page" as="xs:string?" select="m:entry-address(.)"/>
  <xsl:element name="{if (exists($page)) then 'a' else 'span'}">
   <xsl:for-each select="$page"><xsl:attribute name="href" select="$home || ."/></xsl:for-each>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="local-name()"/></xsl:call-template>
   <xsl:if test="@ref"><xsl:attribute name="data-ref" select="@ref"/></xsl:if>
   <xsl:apply-templates/>
   <xsl:if test="empty($page)"><xsl:call-template name="m:rule"/></xsl:if>
  </xsl:element>
  <!-- The rule may be a link, too. -->
  <xsl:if test="exists($page)"><xsl:call-template name="m:rule"/></xsl:if>
 </xsl:template>

 <!-- The page of the entry of a name, from the edition's folder: none, unless an output has such pages. -->
 <xsl:function name="m:entry-address" as="xs:string?">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="()"/>
 </xsl:function>

 <!-- Parts that look like the text around them. -->
 <xsl:template match="forename | surname | roleName | addName | nameLink | genName | num | measure | pubPlace | editor
  | author | citedRange | biblScope | edition | bibl | resp | respStmt | locus | idno | extent | textLang | country | region">
  <xsl:choose>
   <xsl:when test="@xml:id or @xml:lang or @m:doubt">
    <span>
     <xsl:call-template name="m:marks"/>
     <xsl:apply-templates/>
     <xsl:call-template name="m:rule"/>
    </span>
   </xsl:when>
   <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template match="date | time">
  <xsl:variable name="machine" as="xs:string?"
   select="@when[matches(., '^\d{4}(-\d\d(-\d\d)?)?$|^\d\d:\d\d(:\d\d)?$')] ! string()"/>
  <xsl:element name="{if (exists($machine)) then 'time' else 'span'}">
   <xsl:call-template name="m:marks"/>
   <xsl:if test="exists($machine)"><xsl:attribute name="datetime" select="$machine"/></xsl:if>
   <xsl:apply-templates/>
   <xsl:if test="not(node())">{m:day(@when)}</xsl:if>
   <xsl:call-template name="m:rule"/>
  </xsl:element>
 </xsl:template>

 <xsl:template match="term">
  <span>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="'term'"/></xsl:call-template>
   <xsl:apply-templates/>
   <xsl:call-template name="m:rule"/>
  </span>
 </xsl:template>

 <!-- Works are set in italics; what is printed in quotation marks has them in the text. -->
 <xsl:template match="title">
  <cite>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="'upright'[current()/@level = ('a', 'u')]"/></xsl:call-template>
   <xsl:apply-templates/>
   <xsl:call-template name="m:rule"/>
  </cite>
 </xsl:template>

 <xsl:template match="foreign">
  <i>
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
  </i>
 </xsl:template>

 <xsl:variable name="m:type-marks" as="map(xs:string, xs:string)"
  select="map{'italic': 'i', 'bold': 'b', 'superscript': 'sup', 'subscript': 'sub', 'underline': 'u'}"/>

 <xsl:template match="hi">
  <xsl:variable name="tags" as="xs:string*" select="tokenize(@rend) ! $m:type-marks(.)"/>
  <xsl:element name="{($tags, 'span')[1]}">
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="tokenize(@rend)[empty($m:type-marks(.)) or position() gt 1]"/></xsl:call-template>
   <xsl:apply-templates/>
  </xsl:element>
 </xsl:template>

 <!-- References: links where the pass found where they lead. -->
 <xsl:template match="ref">
  <span>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="'ref'"/></xsl:call-template>
   <xsl:call-template name="m:linked"/>
   <xsl:call-template name="m:rule"/>
  </span>
 </xsl:template>

 <xsl:template name="m:linked">
  <xsl:variable name="href" as="xs:string?" select="@m:href ! m:address(., current())"/>
  <xsl:choose>
   <xsl:when test="exists($href)"><a href="{$href}"><xsl:apply-templates/></a></xsl:when>
   <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

</xsl:stylesheet>
