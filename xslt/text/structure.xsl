<?xml version="1.0" encoding="UTF-8"?>
<!-- Blocks: what begins a line, and what has a blank line before and after it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="div | sp | spGrp | list | opener | closer | postscript | address | head | p | milestone
  | div/stage | sp/stage | spGrp/stage | div/fw | sp/fw | div/gap | sp/gap | div/pb | sp/pb | spGrp/pb | body/pb | closer/stage">
  <xsl:call-template name="m:block"/>
 </xsl:template>

 <xsl:template name="m:block">
  <xsl:param name="between" as="xs:integer" select="2"/>
  <xsl:variable name="before" as="xs:integer" select="if (preceding-sibling::*[1]/(self::speaker | self::head[@type = 'speakers'])) then 1 else $between"/>
  <xsl:sequence select="m:gap($before)"/>
  <xsl:apply-templates mode="m:bullet" select="@rend"/>
  <xsl:apply-templates mode="m:inside" select="."/>
  <xsl:sequence select="m:gap($between)"/>
 </xsl:template>

 <xsl:mode name="m:inside" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:inside" match="*">
  <xsl:apply-templates/>
 </xsl:template>

 <!-- These are what they are in a line, too. -->
 <xsl:template mode="m:inside" match="stage | fw | gap | pb" priority="1">
  <xsl:call-template name="m:content"/>
  <xsl:text>{self::gap ! m:stand-in(., m:look(.)), self::pb ! m:stand-in(., m:look(.)) || @n}</xsl:text>
 </xsl:template>

 <xsl:template mode="m:inside" match="milestone" priority="1">
  <xsl:text>{(@rend[not(matches(., '^[a-z]'))], '* * *')[1]}</xsl:text>
 </xsl:template>

 <!-- Lines that follow each other without a blank one. -->
 <xsl:template match="item | addrLine | salute | signed | dateline | byline | trailer | argument | opener/seg | opener/ref | opener/date
  | closer/idno | closer/seg | closer/date | list/label | list/head | item/list" priority="1">
  <xsl:call-template name="m:block"><xsl:with-param name="between" select="1"/></xsl:call-template>
 </xsl:template>

 <!-- In a row of the header. -->
 <xsl:template match="availability/p | sourceDesc/p" priority="1">
  <xsl:apply-imports/>
 </xsl:template>

 <xsl:template match="speaker">
  <xsl:sequence select="m:gap(2)"/>
  <xsl:apply-templates mode="m:bullet" select="@rend"/>
  <xsl:apply-templates/>
  <xsl:sequence select="m:gap(1)"/>
 </xsl:template>

 <!-- Lines and bullets of the source. -->

 <xsl:template match="lb[not(@break = 'no')]">
  <xsl:sequence select="m:gap(1)"/>
 </xsl:template>

 <xsl:mode name="m:bullet" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:bullet" match="@rend">
  <xsl:if test="contains-token(., 'bulleted') and ../(self::p | self::item | self::head | self::speaker)">- </xsl:if>
 </xsl:template>

</xsl:stylesheet>
