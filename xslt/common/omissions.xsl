<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a view leaves out, on purpose: the only way in which anything is left out. A table, no code.

  A row is found by @element and @view (any: every view); any other attribute is a condition, as in the table of signs.
  The text of a row says where the reader finds the thing instead.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt">

 <xsl:variable name="m:omissions" as="document-node()">
  <xsl:document>

   <d:omit view="any" element="encodingDesc">Declarations for programs are only in the TEI file.</d:omit>
   <d:omit view="any" element="particDesc">The attendance stands in the text; the list for programs is only in the TEI file.</d:omit>
   <d:omit view="any" element="catRef">The class of the document is only in the TEI file.</d:omit>
   <d:omit view="any" element="altIdentifier" type="as-printed">The shelfmark as printed stands in the citation.</d:omit>
   <d:omit view="any" element="title" parent="msItem">The title of the original is the title of the page.</d:omit>
   <d:omit view="any" element="textLang">The language of the original stands among the languages.</d:omit>
   <d:omit view="any" element="name" parent="setting">The body that met is named as the meeting.</d:omit>
   <d:omit view="any" element="certainty">Certainty is shown by the mark of doubt.</d:omit>
   <d:omit view="any" element="desc" parent="gap">What is known about a gap appears when the pointer rests on its sign.</d:omit>

   <d:omit view="reading index" element="sic" parent="choice">Forms that are corrected here are in the diplomatic view.</d:omit>
   <d:omit view="reading index" element="abbr" parent="choice">Abbreviations that are written out here are in the diplomatic view.</d:omit>
   <d:omit view="reading index" element="orig" parent="choice">Forms that are made regular here are in the diplomatic view.</d:omit>
   <d:omit view="reading" element="pb">Page breaks are in the diplomatic view.</d:omit>
   <d:omit view="reading" element="fw">Running heads and page numbers are in the diplomatic view.</d:omit>
   <d:omit view="reading" element="standOff">The reasons of decisions are in the diplomatic view.</d:omit>

   <d:omit view="diplomatic" element="corr" parent="choice">Corrections are in the reading view.</d:omit>
   <d:omit view="diplomatic" element="expan" parent="choice">Abbreviations are written out in the reading view.</d:omit>
   <d:omit view="diplomatic" element="reg" parent="choice">Regular forms are in the reading view.</d:omit>

  </xsl:document>
 </xsl:variable>

</xsl:stylesheet>
