<?xml version="1.0" encoding="UTF-8"?>
<!--
  The passages of a document as a script that the search page loads, which is also what its index is made of: one string,
  a line a thing, its fields separated by tabs.

    d  id  language  title
    n  key  name of a person without an entry
    p  code  anchor  language  from  to  keys of speakers  their names  keys of those named  foreign words  text

  The code says kind and view: a about, t text, h head, n note; the next letter of the alphabet where the words are those
  of the reading view only, the second next where they are of the diplomatic view only. The anchor is without the id of
  the document. Foreign words: LANGUAGE=words, with bars between.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="passes/80-passages.xsl"/>

 <xsl:output method="text" encoding="UTF-8"/>

 <xsl:template match="/">
  <xsl:variable name="passages" as="element(m:passages)"><xsl:apply-templates select="*"/></xsl:variable>
  <xsl:variable name="lines" as="xs:string*" select="$passages ! (m:line(('d', @id, @lang, @title)),
   m:person ! m:line(('n', @key, @name)), m:passage/* ! m:passage-line(.))"/>
  <xsl:value-of select="'malin.found(' || serialize('text/' || $passages/@id, $m:json) || ',' || serialize(string-join($lines, '&#10;'), $m:json) || ');'"/>
 </xsl:template>

 <xsl:variable name="m:json" as="map(*)" select="map{'method': 'json', 'indent': false()}"/>

 <xsl:variable name="m:codes" as="map(xs:string, xs:string+)"
  select="map{'about': ('a', 'b', 'c'), 'text': ('t', 'u', 'v'), 'head': ('h', 'i', 'j'), 'note': ('n', 'o', 'p')}"/>

 <xsl:function name="m:passage-line" as="xs:string?">
  <xsl:param name="words" as="element()"/>
  <xsl:variable name="of" as="element(m:passage)" select="$words/.."/>
  <xsl:variable name="views" as="xs:integer" select="if ($words/self::m:printed) then 3 else if ($of/m:printed) then 2 else 1"/>
  <xsl:if test="string($words) and not($words/self::m:foreign)">
   <xsl:variable name="foreign" as="xs:string" select="string-join($of/m:foreign ! (@lang || '=' || translate(., '|', ' ')), '|')"/>
   <xsl:sequence select="m:line(('p', $m:codes($of/@kind)[$views], m:inside($of/@anchor, $of/../@id), string($of/@lang),
    string($of/@from), string($of/@to), string($of/@who), string($of/@speaker), string($of/@named), $foreign, $words))"/>
  </xsl:if>
 </xsl:function>

 <xsl:function name="m:inside" as="xs:string">
  <xsl:param name="anchor" as="xs:string"/>
  <xsl:param name="document" as="xs:string"/>
  <xsl:sequence select="if ($anchor eq $document) then '' else if (starts-with($anchor, $document || '.')) then substring-after($anchor, $document || '.') else '#' || $anchor"/>
 </xsl:function>

 <xsl:function name="m:line" as="xs:string">
  <xsl:param name="fields" as="xs:string*"/>
  <xsl:sequence select="string-join($fields ! normalize-space(), '&#9;')"/>
 </xsl:function>

</xsl:stylesheet>
