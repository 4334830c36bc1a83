<?xml version="1.0" encoding="UTF-8"?>
<!--
  Elements that show their content and their signs of the table, for outputs without marks of their own for them. An
  output that does more overrides the template.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="*[m:omission(.)]" priority="10"/>

 <xsl:template match="text | front | body | back | seg | label | term | title | foreign | hi | ref
  | persName | placeName | orgName | name | rs | repository | settlement | publisher | funder | meeting | forename | surname
  | roleName | addName | nameLink | genName | num | measure | pubPlace | editor | author | citedRange | biblScope | edition
  | bibl | resp | respStmt | locus | idno | extent | textLang | country | region">
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="supplied | ex | unclear | surplus | sic | corr | abbr | expan | orig | reg | fw | said | del | stage | note">
  <xsl:call-template name="m:content"/>
 </xsl:template>

 <!-- The content between its signs. -->
 <xsl:template name="m:content">
  <xsl:variable name="look" as="element(d:view)?" select="m:look(.)"/>
  <xsl:text>{$look/@before}</xsl:text>
  <xsl:apply-templates/>
  <xsl:text>{$look/@after}</xsl:text>
 </xsl:template>

 <xsl:template match="choice">
  <xsl:apply-templates select="*"/>
 </xsl:template>

 <xsl:template match="gap | anchor[m:sign(.)] | pb">
  <xsl:text>{m:stand-in(., m:look(.))}</xsl:text>
  <xsl:text>{self::pb[m:look(.)]/@n}</xsl:text>
 </xsl:template>

 <!-- A place that only something else points at. -->
 <xsl:template match="anchor"/>

 <xsl:template match="lb">
  <xsl:text>{' '[not(current()/@break = 'no')]}</xsl:text>
 </xsl:template>

 <xsl:template match="date | time">
  <xsl:apply-templates/>
  <xsl:if test="not(node())">{m:day(@when)}</xsl:if>
 </xsl:template>

</xsl:stylesheet>
