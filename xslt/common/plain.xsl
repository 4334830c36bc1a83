<?xml version="1.0" encoding="UTF-8"?>
<!--
  The words of an element as plain text, for a table of contents and for the title of a page: without markers, notes,
  deletions and descriptions, in the readings of the view, with its signs for what is missing.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode name="m:plain" on-no-match="text-only-copy" on-multiple-match="fail"/>

 <xsl:function name="m:plain" as="xs:string">
  <xsl:param name="of" as="node()*"/>
  <xsl:variable name="text" as="xs:string*"><xsl:apply-templates mode="m:plain" select="$of"/></xsl:variable>
  <xsl:sequence select="normalize-space(string-join($text))"/>
 </xsl:function>

 <xsl:template mode="m:plain" match="ref[@type = 'noteref'] | note | del | desc"/>

 <xsl:template mode="m:plain" match="*[m:omission(.)]" priority="2"/>

 <xsl:template mode="m:plain" match="lb[not(@break = 'no')]">
  <xsl:text> </xsl:text>
 </xsl:template>

 <xsl:template mode="m:plain" match="supplied | ex | unclear">
  <xsl:variable name="look" as="element(d:view)?" select="m:look(.)"/>
  <xsl:text>{$look/@before}</xsl:text>
  <xsl:apply-templates mode="#current"/>
  <xsl:text>{$look/@after}</xsl:text>
 </xsl:template>

 <xsl:template mode="m:plain" match="gap | anchor[m:sign(.)]">
  <xsl:text>{m:stand-in(., m:look(.))}</xsl:text>
 </xsl:template>

 <!-- What stands in the place of an empty element. -->
 <xsl:function name="m:stand-in" as="xs:string?">
  <xsl:param name="of" as="element()"/>
  <xsl:param name="look" as="element(d:view)?"/>
  <xsl:sequence select="($of/@rend[$look/@printed], $look/@text, $look/@label ! m:label(.))[1] ! string()"/>
 </xsl:function>

</xsl:stylesheet>
