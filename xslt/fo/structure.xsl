<?xml version="1.0" encoding="UTF-8"?>
<!-- Sessions, items and other divisions, headings, paragraphs, lists, and the formulas of letters. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="text | front | body | back">
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="div">
  <fo:block>
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
  </fo:block>
 </xsl:template>

 <!-- Headings: the document's title is the first level; a division without a heading makes no level. -->

 <xsl:template match="head">
  <xsl:variable name="level" as="xs:integer" select="min((6, 2 + count(ancestor::div[m:heading(.)] except ..)))"/>
  <fo:block xsl:use-attribute-sets="m:head" role="H{$level}" start-indent="{$m:gutter}" text-indent="-{$m:gutter}"
   space-before="{m:lines(if (../@type = 'item') then 1.5 else 2)}" space-after="{$m:half-line}">
   <xsl:call-template name="m:marks"/>
   <xsl:if test="not(../@type = 'item')"><xsl:attribute name="font-size" select="m:scaled(1)"/></xsl:if>
   <xsl:call-template name="m:numbered"><xsl:with-param name="of" select="..[@type = 'item']"/></xsl:call-template>
   <fo:inline font-style="{if (m:is-long(.)) then 'normal' else 'italic'}"><xsl:apply-templates/></fo:inline>
  </fo:block>
 </xsl:template>

 <!-- True of a heading that is a whole paragraph: it is set like one. -->
 <xsl:function name="m:is-long" as="xs:boolean">
  <xsl:param name="head" as="element(head)"/>
  <xsl:sequence select="string-length(normalize-space($head)) gt 240"/>
 </xsl:function>

 <xsl:template match="head[@type] | head[preceding-sibling::head] | list/head">
  <fo:block xsl:use-attribute-sets="m:head" start-indent="{$m:gutter}" space-after="{$m:half-line}">
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
   <xsl:call-template name="m:after"/>
  </fo:block>
 </xsl:template>

 <!-- Numbers as printed stand upright. -->
 <xsl:template match="head/label">
  <fo:inline font-style="normal"><xsl:apply-templates/></fo:inline>
 </xsl:template>

 <!-- The number for citing, in the gutter beside the first line; without one, the gutter is left empty. -->
 <xsl:template name="m:numbered">
  <xsl:param name="of" as="element()?"/>
  <fo:inline-container inline-progression-dimension="{$m:gutter}" text-indent="0mm" start-indent="0mm">
   <fo:block font-size="{m:scaled(-2)}" font-style="normal" text-align="start" hyphenate="false" line-height="1pt" color="#444444">{$of ! m:cite(.)}&#x200B;</fo:block>
  </fo:inline-container>
 </xsl:template>

 <!-- Paragraphs and lists -->

 <xsl:template match="p">
  <fo:block start-indent="{$m:gutter}">
   <xsl:call-template name="m:marks"/>
   <xsl:variable name="numbered" as="xs:boolean" select="@xml:id and (parent::sp or parent::div) and m:cite(.)"/>
   <xsl:if test="$numbered">
    <xsl:attribute name="text-indent" select="'-' || $m:gutter"/>
    <xsl:call-template name="m:numbered"><xsl:with-param name="of" select="."/></xsl:call-template>
   </xsl:if>
   <xsl:apply-templates/>
  </fo:block>
 </xsl:template>

 <xsl:template match="p/p | item/p | said/p">
  <fo:block text-indent="0mm"><xsl:apply-templates/></fo:block>
 </xsl:template>

 <xsl:template match="div[@type = 'attendance']/p" priority="1">
  <fo:block xsl:use-attribute-sets="m:small" start-indent="{$m:gutter}" space-after="{$m:half-line}">
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
  </fo:block>
 </xsl:template>

 <xsl:template match="label">
  <fo:inline font-style="italic"><xsl:apply-templates/></fo:inline>
 </xsl:template>

 <xsl:template match="list">
  <fo:block text-indent="0mm" space-before="{$m:half-line}" space-after="{$m:half-line}">
   <xsl:if test="not(ancestor::p or ancestor::list)"><xsl:attribute name="start-indent" select="$m:gutter"/></xsl:if>
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
  </fo:block>
 </xsl:template>

 <!-- An item of a list hangs on its label. -->
 <xsl:template match="list/item">
  <fo:block margin-left="1.6em" text-indent="{if (label) then '-1.6em' else '-0.8em'}">
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
  </fo:block>
 </xsl:template>

 <xsl:template match="item/label">
  <xsl:apply-templates/>
 </xsl:template>

 <!-- Letters and resolutions -->

 <xsl:template match="opener | closer | postscript">
  <fo:block start-indent="{$m:gutter}" space-before="{$m:half-line}" space-after="{m:lines(1)}" keep-together.within-page="{$m:kept}">
   <xsl:if test="self::closer"><xsl:attribute name="keep-with-previous.within-page" select="$m:kept"/></xsl:if>
   <xsl:apply-templates/>
  </fo:block>
 </xsl:template>

 <xsl:template match="address">
  <fo:block space-before="{$m:half-line}" space-after="{$m:half-line}"><xsl:apply-templates/></fo:block>
 </xsl:template>

 <xsl:template match="addrLine | salute | signed | dateline | byline | trailer | argument | opener/seg | opener/ref | opener/date
  | closer/idno | closer/seg | closer/date">
  <fo:block xsl:use-attribute-sets="m:ragged">
   <xsl:call-template name="m:marks"/>
   <xsl:if test="self::signed or self::dateline"><xsl:attribute name="text-align" select="'end'"/></xsl:if>
   <xsl:if test="self::salute"><xsl:attribute name="space-before" select="$m:half-line"/></xsl:if>
   <xsl:call-template name="m:linked"/>
  </fo:block>
 </xsl:template>

 <!-- Here each part is on a line of its own already. -->
 <xsl:template match="opener/lb | closer/lb | address/lb" priority="5"/>

 <xsl:template match="milestone">
  <fo:block text-align="center" space-before="{$m:half-line}" space-after="{$m:half-line}">{(@rend[not(matches(., '^[a-z]'))], '* * *')[1]}</fo:block>
 </xsl:template>

 <xsl:template match="stage">
  <fo:inline font-style="italic">
   <xsl:call-template name="m:marks"/>
   <xsl:call-template name="m:content"/>
  </fo:inline>
 </xsl:template>

 <xsl:template match="div/stage | sp/stage | spGrp/stage | closer/stage">
  <fo:block start-indent="{$m:gutter}"><xsl:next-match/></fo:block>
 </xsl:template>

 <!-- What stands between blocks, or between the items of a list, takes a line of its own. -->
 <xsl:template match="div/gap | sp/gap | list/label" priority="2">
  <fo:block start-indent="{$m:gutter}"><xsl:next-match/></fo:block>
 </xsl:template>

</xsl:stylesheet>
