<?xml version="1.0" encoding="UTF-8"?>
<!-- Editorial signs by the table; what has an entry there has one in the apparatus. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="no"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="supplied | ex | unclear | surplus | sic | corr | abbr | expan | orig | reg | fw | said | del | stage | note
  | gap | anchor[m:sign(.)] | pb">
  <xsl:variable name="shown" as="node()*"><xsl:apply-templates mode="m:sign" select="."/></xsl:variable>
  <xsl:choose>
   <xsl:when test="not(m:has-entry(.))"><xsl:sequence select="$shown"/></xsl:when>
   <xsl:when test="ancestor::note[m:is-apart(.)]">
    <xsl:sequence select="$shown"/>
    <xsl:value-of select="m:command('malinsaid', m:told(.))"/>
   </xsl:when>
   <xsl:otherwise>
    <xsl:value-of select="'\malinapp{' || string-join($shown) || '}{' || m:tex(m:lemma(.)) || '}{' || m:told(.) || '}'"/>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- What an entry says; doubts of the converter are no matter of print. -->
 <xsl:function name="m:told" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="doubt" as="xs:string" select="string-join($of/(@m:rule-text, @m:evidence), ' ')"/>
  <xsl:sequence select="m:tex(string-join(m:phrases($of)[not(starts-with(?key, 'doubt.') or ?value = $doubt)] ! m:phrase(.), '; '))"/>
 </xsl:function>

 <xsl:mode name="m:sign" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:sign" match="*">
  <xsl:call-template name="m:content"/>
 </xsl:template>

 <xsl:template mode="m:sign" match="gap | anchor | pb">
  <xsl:value-of select="m:tex(m:stand-in(., m:look(.)))"/>
 </xsl:template>

 <xsl:template name="m:content">
  <xsl:variable name="look" as="element(d:view)?" select="m:look(.)"/>
  <xsl:value-of select="m:tex($look/@before)"/>
  <xsl:apply-templates/>
  <xsl:value-of select="m:tex($look/@after)"/>
 </xsl:template>

 <!-- The line goes through words alone: the package knows no commands inside of it. -->
 <xsl:template match="del//text()[normalize-space()]" priority="1">
  <xsl:value-of select="m:command('malindel', m:tex(.))"/>
 </xsl:template>

 <xsl:template match="del//ref[@type = 'noteref']//text() | del//note//text()" priority="2">
  <xsl:value-of select="m:tex(.)"/>
 </xsl:template>

 <!-- Type -->

 <xsl:variable name="m:type-commands" as="map(xs:string, xs:string)" select="map{'italic': 'textit', 'bold': 'textbf',
  'superscript': 'textsuperscript', 'subscript': 'textsubscript', 'underline': 'underline', 'letterspaced': 'malinspaced'}"/>

 <xsl:template match="hi">
  <xsl:variable name="words" as="node()*"><xsl:apply-templates/></xsl:variable>
  <xsl:value-of select="fold-left(tokenize(@rend) ! $m:type-commands(.), string-join($words), function($text, $name) {m:command($name, $text)})"/>
 </xsl:template>

 <xsl:template match="title[not(@level = ('a', 'u'))] | foreign">
  <xsl:variable name="words" as="node()*"><xsl:apply-templates/></xsl:variable>
  <xsl:value-of select="m:command('textit', m:in-language(@xml:lang, $words))"/>
 </xsl:template>

 <xsl:function name="m:in-language" as="xs:string">
  <xsl:param name="code" as="xs:string?"/>
  <xsl:param name="words" as="item()*"/>
  <xsl:variable name="language" as="xs:string?" select="$code ! m:tongue(.)"/>
  <xsl:sequence select="if ($language) then '\foreignlanguage{' || $language || '}{' || string-join($words) || '}' else string-join($words)"/>
 </xsl:function>

</xsl:stylesheet>
