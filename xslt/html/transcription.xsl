<?xml version="1.0" encoding="UTF-8"?>
<!-- What the translator, the editor and the converter did to the words: all by the table of signs. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="supplied | ex | unclear | surplus | sic | corr | abbr | expan | orig | reg | fw | said">
  <span>
   <xsl:call-template name="m:marks"/>
   <xsl:call-template name="m:content"/>
   <xsl:call-template name="m:rule"/>
  </span>
 </xsl:template>

 <xsl:template match="del">
  <del>
   <xsl:call-template name="m:marks"/>
   <xsl:call-template name="m:content"/>
   <xsl:call-template name="m:rule"/>
  </del>
 </xsl:template>

 <xsl:template match="choice">
  <span>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="'choice'"/></xsl:call-template>
   <xsl:apply-templates select="*"/>
   <xsl:call-template name="m:rule"/>
  </span>
 </xsl:template>

 <xsl:template match="gap | anchor[m:sign(.)] | pb">
  <span>
   <xsl:call-template name="m:marks"/>
   <xsl:sequence select="m:shown(., m:look(.))"/>
   <xsl:if test="self::pb/@n"><span class="page-number">{@n}</span></xsl:if>
   <xsl:apply-templates select="*"/>
   <xsl:call-template name="m:rule"/>
  </span>
 </xsl:template>

 <!-- What stands in the place of an empty element. -->
 <xsl:function name="m:shown" as="node()?">
  <xsl:param name="of" as="element()"/>
  <xsl:param name="look" as="element(d:view)?"/>
  <xsl:variable name="sign" as="xs:string?" select="($of/@rend[$look/@printed], $look/@text)[1] ! string()"/>
  <xsl:sequence select="($sign ! m:text(.), $look/@label ! m:say(.))[1]"/>
 </xsl:function>

 <!-- A place that only something else points at. -->
 <xsl:template match="anchor">
  <span><xsl:call-template name="m:id"/></span>
 </xsl:template>

 <!-- A line break of the source: seen where the view or the reader wants it. -->
 <xsl:template match="lb">
  <xsl:text>{' '[not(current()/@break = 'no')]}</xsl:text>
  <br class="lb"/>
 </xsl:template>

 <!-- A remark in the line. -->
 <xsl:template match="note">
  <span>
   <xsl:call-template name="m:marks"/>
   <xsl:call-template name="m:content"/>
   <xsl:call-template name="m:rule"/>
  </span>
 </xsl:template>

 <xsl:template match="note/p">
  <span class="p"><xsl:apply-templates/></span>
 </xsl:template>

 <!-- The parts of every mark -->

 <!-- Id, language, classes and the words at the pointer. -->
 <xsl:template name="m:marks">
  <xsl:param name="class" as="xs:string*" select="()"/>
  <xsl:variable name="look" as="element(d:view)?" select="m:look(.)"/>
  <xsl:call-template name="m:id"/>
  <xsl:call-template name="m:language"/>
  <xsl:variable name="classes" as="xs:string*" select="$class, $look/@class ! string(), @m:doubt ! ('doubt', string())"/>
  <xsl:if test="exists($classes)">
   <xsl:where-populated><xsl:attribute name="class" select="distinct-values($classes)"/></xsl:where-populated>
  </xsl:if>
  <xsl:if test="exists($look) or @ref or @source or @m:doubt or self::gap or parent::choice">
   <xsl:sequence select="m:say-in('title', m:phrases(.))"/>
  </xsl:if>
 </xsl:template>

 <!-- The content between its signs, and what is read aloud around it. -->
 <xsl:template name="m:content">
  <xsl:variable name="look" as="element(d:view)?" select="m:look(.)"/>
  <xsl:apply-templates mode="m:spoken" select="$look/@spoken"/>
  <xsl:text>{$look/@before}</xsl:text>
  <xsl:apply-templates/>
  <xsl:text>{$look/@after}</xsl:text>
  <xsl:apply-templates mode="m:spoken" select="$look/@ended"/>
 </xsl:template>

 <!-- The sign after names that stand together. -->
 <xsl:template name="m:after">
  <xsl:for-each select="m:look(.)/@after"><sup class="sign">{.}</sup></xsl:for-each>
 </xsl:template>

 <xsl:mode name="m:spoken" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:spoken" match="@*">
  <span class="spoken"><xsl:sequence select="m:say(.)"/></span>
 </xsl:template>

 <!-- The rule behind a doubt: only where a view shows it. -->
 <xsl:template name="m:rule"/>

</xsl:stylesheet>
