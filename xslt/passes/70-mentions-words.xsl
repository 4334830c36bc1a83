<?xml version="1.0" encoding="UTF-8"?>
<!-- The words around a name, and the first words of a speech: of the reading text, without markers and labels of notes. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- How many words before a name and after it; of a list of those present, a few are enough. -->
 <xsl:function name="m:width" as="xs:integer">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="if (m:where($name) = 'attendance') then 4 else 12"/>
 </xsl:function>

 <xsl:mode name="m:flat" on-no-match="text-only-copy" on-multiple-match="fail"/>
 <xsl:mode name="m:opening" on-no-match="fail" on-multiple-match="fail"/>

 <!-- What is read as one piece. -->
 <xsl:function name="m:block" as="element()">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="$name/ancestor::*[self::p or self::item or self::head or self::note[m:is-apart(.)] or self::salute or self::signed
   or self::addrLine or self::dateline or self::trailer or self::stage or self::label[not(parent::p or parent::head)] or self::div
   or self::opener or self::closer or self::sp or self::abstract or self::text][1]"/>
 </xsl:function>

 <!-- The text of a block, cut before each name. -->
 <xsl:function name="m:parts" as="xs:string*">
  <xsl:param name="block" as="element()"/>
  <xsl:variable name="text" as="xs:string*">
   <xsl:apply-templates mode="m:flat" select="$block/node()"><xsl:with-param name="block" select="$block" tunnel="yes"/></xsl:apply-templates>
  </xsl:variable>
  <xsl:sequence select="tokenize(replace(string-join($text), '\s+', ' '), '&#xE000;')"/>
 </xsl:function>

 <xsl:function name="m:flat" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="text" as="xs:string*"><xsl:apply-templates mode="m:flat" select="$of/node()"/></xsl:variable>
  <xsl:sequence select="replace(string-join($text), '\s+', ' ')"/>
 </xsl:function>

 <!-- The words before and after the name at this place; no more parts are looked at than can hold them. -->

 <xsl:function name="m:before" as="xs:string">
  <xsl:param name="parts" as="xs:string*"/>
  <xsl:param name="place" as="xs:integer"/>
  <xsl:param name="width" as="xs:integer"/>
  <xsl:variable name="text" as="xs:string" select="string-join(subsequence($parts, $place - 2 * $width, 2 * $width + 1))"/>
  <xsl:variable name="words" as="xs:string*" select="tokenize($text)"/>
  <xsl:sequence select="string-join(('…'[count($words) gt $width], $words[position() gt last() - $width]), ' ') || ' '[ends-with($text, ' ')]"/>
 </xsl:function>

 <xsl:function name="m:after" as="xs:string">
  <xsl:param name="parts" as="xs:string*"/>
  <xsl:param name="place" as="xs:integer"/>
  <xsl:param name="width" as="xs:integer"/>
  <xsl:param name="name" as="xs:string"/>
  <xsl:variable name="text" as="xs:string" select="substring(string-join(subsequence($parts, $place + 1, 2 * $width + 1)), string-length($name) + 1)"/>
  <xsl:variable name="words" as="xs:string*" select="tokenize($text)"/>
  <xsl:sequence select="' '[starts-with($text, ' ')] || string-join(($words[position() le $width], '…'[count($words) gt $width]), ' ')"/>
 </xsl:function>

 <!-- The first words of what is said, without the label of the speech. -->
 <xsl:template mode="m:opening" match="sp | said | p">
  <xsl:variable name="text" as="xs:string*">
   <xsl:apply-templates mode="m:flat" select="(if (self::sp) then * else node()) except (speaker, self::said/persName[m:says-who-speaks(.)])"/>
  </xsl:variable>
  <xsl:variable name="words" as="xs:string*" select="tokenize(string-join($text))"/>
  <m:opening passage="{m:passage-of(.)}">{string-join(($words[position() le 20], '…'[count($words) gt 20]), ' ')}</m:opening>
 </xsl:template>

 <!-- Flat text -->

 <!-- What the reading text leaves out. -->
 <xsl:function name="m:is-hidden" as="xs:boolean">
  <xsl:param name="element" as="element()"/>
  <xsl:sequence select="$element/(self::desc or self::fw or self::certainty or self::ref[@type = 'noteref']
   or self::sic[../corr] or self::abbr[../expan] or self::orig[../reg])"/>
 </xsl:function>

 <xsl:template mode="m:flat" match="*[m:is-hidden(.)]" priority="2"/>

 <xsl:template mode="m:flat" match="note[m:is-apart(.)] | note[m:is-apart(.)]/label" priority="1"/>

 <!-- Where a name begins, in the block whose names are wanted. -->
 <xsl:template mode="m:flat" match="*[@ref] | persName | orgName | placeName">
  <xsl:param name="block" as="element()?" select="()" tunnel="yes"/>
  <xsl:if test="$block and m:is-mention(.) and m:block(.) is $block"><xsl:text>&#xE000;</xsl:text></xsl:if>
  <xsl:apply-templates mode="#current"/>
 </xsl:template>

 <xsl:template mode="m:flat" match="text()">
  <xsl:sequence select="translate(., '&#xE000;⟦⟧', '')"/>
 </xsl:template>

 <xsl:template mode="m:flat" match="lb | pb">
  <xsl:sequence select="' '[not(current()/@break = 'no')]"/>
 </xsl:template>

 <xsl:template mode="m:flat" match="p | item | head | list | sp | stage">
  <xsl:text> </xsl:text>
  <xsl:apply-templates mode="#current"/>
  <xsl:text> </xsl:text>
 </xsl:template>

 <xsl:template mode="m:flat" match="del">
  <xsl:text>⟦</xsl:text>
  <xsl:apply-templates mode="#current"/>
  <xsl:text>⟧</xsl:text>
 </xsl:template>

 <xsl:template mode="m:flat" match="gap">
  <xsl:text>[…]</xsl:text>
 </xsl:template>

</xsl:stylesheet>
