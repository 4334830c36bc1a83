<?xml version="1.0" encoding="UTF-8"?>
<!--
  Numbered paragraphs out of a flow of text nodes and blocks: d:block begins a paragraph and says which kind, and what
  stands before its text (d:block's own text: a place in the margin, an entry of the contents).
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="no"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt">

 <xsl:function name="m:block" as="element(d:block)">
  <xsl:param name="kind" as="xs:string"/>
  <xsl:param name="before" as="xs:string*"/>
  <d:block kind="{$kind}"><xsl:value-of select="string-join($before)"/></d:block>
 </xsl:function>

 <xsl:function name="m:block" as="element(d:block)">
  <xsl:param name="kind" as="xs:string"/>
  <xsl:sequence select="m:block($kind, ())"/>
 </xsl:function>

 <xsl:function name="m:paragraphs" as="xs:string">
  <xsl:param name="flow" as="node()*"/>
  <xsl:variable name="paragraphs" as="xs:string*">
   <xsl:for-each-group select="$flow" group-starting-with="d:block">
    <xsl:variable name="block" as="element(d:block)" select="(self::d:block, m:block('par'))[1]"/>
    <xsl:variable name="text" as="xs:string" select="normalize-space(string-join(current-group()[not(self::d:block)]))"/>
    <xsl:if test="$text">
     <xsl:sequence select="'\pstart' || '[\malingap]'[$block/@kind = ('head', 'speaker', 'break')] || '\malin' || $block/@kind || ' ' || $block || $text || '\pend&#10;&#10;'"/>
    </xsl:if>
   </xsl:for-each-group>
  </xsl:variable>
  <xsl:sequence select="string-join($paragraphs)"/>
 </xsl:function>

</xsl:stylesheet>
