<?xml version="1.0" encoding="UTF-8"?>
<!-- Which elements begin a paragraph, and of which kind. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="no"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="div | sp | spGrp | opener | closer | postscript | address | list">
  <xsl:sequence select="m:block('par')"/>
  <xsl:apply-templates/>
  <xsl:sequence select="m:block('par')"/>
 </xsl:template>

 <!-- The place by which an item or a paragraph is cited stands in the margin; headings are in the contents. -->

 <xsl:template match="head">
  <xsl:variable name="level" as="xs:string" select="('section', 'subsection', 'subsubsection')[max((1, min((3, count(current()/ancestor::div[m:heading(.)])))))]"/>
  <xsl:variable name="entry" as="xs:string?" select="m:plain(.)[.] ! ('\malintoc{' || $level || '}{' || m:tex(.) || '}')"/>
  <xsl:sequence select="m:block('head', (m:margin(..), $entry))"/>
  <xsl:apply-templates/>
  <xsl:sequence select="m:block('par')"/>
 </xsl:template>

 <xsl:template match="head[@type] | head[preceding-sibling::head] | list/head">
  <xsl:call-template name="m:paragraph"><xsl:with-param name="kind" select="'sub'"/></xsl:call-template>
 </xsl:template>

 <xsl:template match="p">
  <xsl:sequence select="m:block('par', m:margin(.[parent::div or parent::sp]))"/>
  <xsl:apply-templates/>
  <xsl:sequence select="m:block('par')"/>
 </xsl:template>

 <xsl:function name="m:margin" as="xs:string?">
  <xsl:param name="of" as="element()?"/>
  <xsl:sequence select="$of[@xml:id] ! m:cite(.) ! m:command('malinplace', m:tex(.))"/>
 </xsl:function>

 <xsl:template name="m:paragraph">
  <xsl:param name="kind" as="xs:string"/>
  <xsl:sequence select="m:block($kind)"/>
  <xsl:apply-templates/>
  <xsl:sequence select="m:block('par')"/>
 </xsl:template>

 <xsl:template match="speaker">
  <xsl:call-template name="m:paragraph"><xsl:with-param name="kind" select="'speaker'"/></xsl:call-template>
 </xsl:template>

 <xsl:template match="seg[@type = 'speaker']" priority="1">
  <xsl:variable name="name" as="node()*"><xsl:apply-templates/></xsl:variable>
  <xsl:value-of select="m:command('malinname', $name)"/>
 </xsl:template>

 <xsl:template match="list/item">
  <xsl:call-template name="m:paragraph"><xsl:with-param name="kind" select="'item'"/></xsl:call-template>
 </xsl:template>

 <xsl:template match="addrLine | salute | signed | dateline | byline | trailer | argument | opener/seg | opener/ref | opener/date
  | closer/idno | closer/seg | closer/date | list/label" priority="1">
  <xsl:call-template name="m:paragraph"><xsl:with-param name="kind" select="'line'"/></xsl:call-template>
 </xsl:template>

 <xsl:template match="div/stage | sp/stage | spGrp/stage | closer/stage">
  <xsl:sequence select="m:block('stage')"/>
  <xsl:call-template name="m:content"/>
  <xsl:sequence select="m:block('par')"/>
 </xsl:template>

 <xsl:template match="milestone">
  <xsl:sequence select="m:block('break')"/>
  <xsl:value-of select="m:tex((@rend[not(matches(., '^[a-z]'))], '* * *')[1])"/>
  <xsl:sequence select="m:block('par')"/>
 </xsl:template>

</xsl:stylesheet>
