<?xml version="1.0" encoding="UTF-8"?>
<!--
  Markers and notes, for every output: which note a marker has, which markers a note has, the number that is printed,
  and which notes have no marker. Numbers are the printed ones, never counted anew.

  Runs after the passes, so a note has its markers in @m:markers (in the order of the text) and consists of an optional
  label and paragraphs; a marker that has a note has @m:href.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- The note of a marker, if there is one. -->
 <xsl:function name="m:note" as="element(note)?">
  <xsl:param name="marker" as="element(ref)"/>
  <xsl:sequence select="$marker[@m:href] ! key('m:id', substring(@m:href, 2), root())/self::note"/>
 </xsl:function>

 <!-- The ids of the markers of a note. -->
 <xsl:function name="m:markers" as="xs:string*">
  <xsl:param name="note" as="element(note)"/>
  <xsl:sequence select="tokenize($note/@m:markers)"/>
 </xsl:function>

 <!-- True of the marker at which the note stands in outputs that set a note only once. -->
 <xsl:function name="m:brings-note" as="xs:boolean">
  <xsl:param name="marker" as="element(ref)"/>
  <xsl:sequence select="m:note($marker) ! m:markers(.)[1] = $marker/@xml:id"/>
 </xsl:function>

 <!-- The printed number or sign of a marker or a note, without brackets. -->
 <xsl:function name="m:number" as="xs:string?">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="($of/@n, $of/self::note/label, $of/self::ref)[1] ! normalize-space()"/>
 </xsl:function>

 <!-- What the label of a note says beside the number. -->
 <xsl:function name="m:label-words" as="xs:string?">
  <xsl:param name="note" as="element(note)"/>
  <xsl:variable name="words" as="xs:string*" select="$note/label[1] ! tokenize(.)"/>
  <xsl:variable name="number" as="xs:integer?" select="(for $i in 1 to count($words) return $i[m:plain-digits(replace($words[$i], '^[\[(]|[\]).:]+$', '')) = m:number($note)])[1]"/>
  <xsl:sequence select="string-join(if ($number) then remove($words, $number) else $words, ' ')[.]"/>
 </xsl:function>

 <!-- Digits that Unicode has as raised signs become plain ones. -->
 <xsl:function name="m:plain-digits" as="xs:string">
  <xsl:param name="words" as="xs:string"/>
  <xsl:sequence select="translate($words, '⁰¹²³⁴⁵⁶⁷⁸⁹', '0123456789')"/>
 </xsl:function>

 <!-- True of a note that stands between blocks or in the list of notes; a remark in the line is none. -->
 <xsl:function name="m:is-apart" as="xs:boolean">
  <xsl:param name="note" as="element(note)"/>
  <xsl:sequence select="exists($note[parent::div or parent::sp]) and not($note/@place = 'inline')"/>
 </xsl:function>

 <!-- The notes of a text to which no marker leads. -->
 <xsl:function name="m:unmarked-notes" as="element(note)*">
  <xsl:param name="text" as="element(text)"/>
  <xsl:sequence select="$text//note[m:is-apart(.)][empty(m:markers(.))]"/>
 </xsl:function>

 <!-- The notes that markers inside a note bring with them, and what these bring, each once. -->
 <xsl:function name="m:notes-within" as="element(note)*">
  <xsl:param name="note" as="element(note)"/>
  <xsl:sequence select="m:notes-within($note, $note)"/>
 </xsl:function>

 <xsl:function name="m:notes-within" as="element(note)*">
  <xsl:param name="notes" as="element(note)*"/>
  <xsl:param name="known" as="element(note)*"/>
  <xsl:variable name="next" as="element(note)*" select="$notes//ref[@type = 'noteref'][m:brings-note(.)] ! m:note(.)[not(. intersect $known)]"/>
  <xsl:sequence select="if (exists($next)) then ($next, m:notes-within($next, $known | $next)) else ()"/>
 </xsl:function>

 <!-- The printed number of the note that an element rests on. -->
 <xsl:function name="m:cited-note" as="xs:string?">
  <xsl:param name="of" as="element()"/>
  <xsl:for-each select="$of/@source">
   <xsl:variable name="ids" as="xs:string*" select="tokenize(.)[starts-with(., '#')] ! substring(., 2)"/>
   <xsl:sequence select="head(key('m:id', $ids, root())[self::note]/@n ! string())"/>
  </xsl:for-each>
 </xsl:function>

</xsl:stylesheet>
