<?xml version="1.0" encoding="UTF-8"?>
<!-- Sessions, items and other divisions, headings, paragraphs, lists, and the formulas of letters. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="text | front | body | back">
  <xsl:apply-templates/>
 </xsl:template>

 <!-- A section of the page is what has a heading. -->
 <xsl:template match="div">
  <xsl:element name="{if (m:heading(.)) then 'section' else 'div'}">
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="(@type, @subtype) ! string()"/></xsl:call-template>
   <xsl:apply-templates/>
  </xsl:element>
 </xsl:template>

 <!-- Headings. The page's title is the first level; a division without a heading makes no level. -->

 <xsl:template match="head">
  <xsl:variable name="level" as="xs:integer" select="min((6, 2 + count(ancestor::div[m:heading(.)] except ..)))"/>
  <xsl:element name="h{$level}">
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
   <xsl:call-template name="m:rule"/>
   <xsl:call-template name="m:permalink"><xsl:with-param name="of" select=".."/></xsl:call-template>
  </xsl:element>
 </xsl:template>

 <xsl:template match="head[@type] | head[preceding-sibling::head] | list/head">
  <p>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="('subhead', string(@type))[.][last()]"/></xsl:call-template>
   <xsl:apply-templates/>
   <xsl:call-template name="m:after"/>
   <xsl:call-template name="m:rule"/>
  </p>
 </xsl:template>

 <xsl:template match="head/label">
  <span class="number"><xsl:apply-templates/></span>
 </xsl:template>

 <!-- Paragraphs and lists -->

 <!-- HTML has no lists inside paragraphs. -->
 <xsl:template match="p">
  <xsl:element name="{if (list | p | sp) then 'div' else 'p'}">
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
   <xsl:call-template name="m:rule"/>
   <xsl:call-template name="m:permalink"/>
  </xsl:element>
 </xsl:template>

 <xsl:template match="label">
  <span class="label">
   <xsl:call-template name="m:id"/>
   <xsl:apply-templates/>
  </span>
 </xsl:template>

 <xsl:template match="list">
  <xsl:apply-templates select="head"/>
  <ul role="list">
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="if (item/label) then 'labelled' else 'plain'"/></xsl:call-template>
   <xsl:apply-templates select="* except head"/>
  </ul>
 </xsl:template>

 <xsl:template match="list/item">
  <li>
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
   <xsl:call-template name="m:permalink"/>
  </li>
 </xsl:template>

 <!-- What may stand between items of a list: it is shown, as an entry of its own. -->
 <xsl:template match="list/label | list/pb | list/fw" priority="2">
  <li class="between"><xsl:next-match/></li>
 </xsl:template>

 <!-- Letters and resolutions -->

 <xsl:template match="opener | closer | postscript">
  <div class="{local-name()}"><xsl:apply-templates/></div>
 </xsl:template>

 <xsl:template match="address">
  <div class="address"><xsl:apply-templates/></div>
 </xsl:template>

 <xsl:template match="addrLine | salute | signed | dateline | byline | trailer | argument | opener/seg | opener/ref | opener/date
  | closer/idno | closer/seg | closer/date">
  <p>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="local-name(), @type ! string()"/></xsl:call-template>
   <xsl:call-template name="m:linked"/>
   <xsl:call-template name="m:rule"/>
  </p>
 </xsl:template>

 <!-- Here each part is on a line of its own already. -->
 <xsl:template match="opener/lb | closer/lb | address/lb" priority="5"/>

 <xsl:template match="milestone">
  <p class="milestone">{(@rend[not(matches(., '^[a-z]'))], '* * *')[1]}</p>
 </xsl:template>

 <xsl:template match="stage">
  <xsl:variable name="tag" as="xs:string" select="if (parent::div or parent::sp or parent::spGrp or parent::closer) then 'p' else 'span'"/>
  <xsl:element name="{$tag}">
   <xsl:call-template name="m:marks"/>
   <xsl:call-template name="m:content"/>
  </xsl:element>
 </xsl:template>

</xsl:stylesheet>
