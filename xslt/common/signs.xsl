<?xml version="1.0" encoding="UTF-8"?>
<!--
  The editorial signs: which element gets which sign in which view. A table, no code.

  A row is found by @element; any other attribute but @name and @title is a condition (the element's attribute of that
  name has one of these values; @parent is the element around). The first row that fits counts.

    class    name of the look, for the style sheet
    before   stands before the content, after: behind it
    text     stands where the element is empty; label: the same, a word of the interface
    printed  yes: the sign of the source (@rend) stands there, text or label only where there is none
    spoken   a word of the interface that is read aloud before the content and not seen; after it: ended
    sample   what the legend shows; no legend without it

  Words are in labels.xsl: sign.NAME the short text at the mark, legend.NAME (or legend.NAME.VIEW) the legend.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt">

 <xsl:variable name="m:signs" as="document-node()">
  <xsl:document>

   <d:sign name="supplied" element="supplied">
    <d:view name="reading" class="supplied" sample="supplied"/>
    <d:view name="diplomatic" class="supplied" before="[" after="]" sample="supplied"/>
   </d:sign>

   <d:sign name="ex" element="ex">
    <d:view name="reading" class="ex"/>
    <d:view name="diplomatic" class="ex" before="[" after="]" sample="ending"/>
   </d:sign>

   <d:sign name="unclear" element="unclear">
    <d:view name="reading" class="unclear" after="?" sample="unclear"/>
    <d:view name="diplomatic" class="unclear" before="[" after="?]" sample="unclear"/>
   </d:sign>

   <d:sign name="del" element="del">
    <d:view name="reading" class="del" spoken="spoken.deleted" ended="spoken.deleted.end" sample="deleted"/>
    <d:view name="diplomatic" class="del" spoken="spoken.deleted" ended="spoken.deleted.end" sample="deleted"/>
   </d:sign>

   <d:sign name="surplus" element="surplus">
    <d:view name="reading" class="surplus" sample="superfluous"/>
    <d:view name="diplomatic" class="printed"/>
   </d:sign>

   <d:sign name="corr" element="corr" parent="choice">
    <d:view name="reading" class="corr" sample="corrected"/>
   </d:sign>

   <d:sign name="sic" element="sic">
    <d:view name="reading" class="sic" sample="error"/>
    <d:view name="diplomatic" class="sic" sample="error"/>
   </d:sign>

   <d:sign name="expan" element="expan" parent="choice">
    <d:view name="reading" class="expan" sample="written out"/>
   </d:sign>

   <d:sign name="abbr" element="abbr" parent="choice">
    <d:view name="diplomatic" class="abbr" sample="abbr."/>
   </d:sign>

   <d:sign name="reg" element="reg" parent="choice">
    <d:view name="reading" class="reg" sample="regular"/>
   </d:sign>

   <d:sign name="gap-number" element="gap" reason="blank" unit="number">
    <d:view name="reading" class="gap" label="gap.number" sample=""/>
    <d:view name="diplomatic" class="gap" printed="yes" text="___" sample=""/>
   </d:sign>

   <d:sign name="gap-blank" element="gap" reason="blank">
    <d:view name="reading" class="gap" label="gap.blank" sample=""/>
    <d:view name="diplomatic" class="gap" printed="yes" text="___" sample=""/>
   </d:sign>

   <d:sign name="gap-illegible" element="gap" reason="illegible">
    <d:view name="reading" class="gap" label="gap.illegible" sample=""/>
    <d:view name="diplomatic" class="gap" printed="yes" label="gap.illegible" sample=""/>
   </d:sign>

   <d:sign name="gap-inaudible" element="gap" reason="inaudible">
    <d:view name="reading" class="gap" label="gap.inaudible" sample=""/>
    <d:view name="diplomatic" class="gap" printed="yes" label="gap.inaudible" sample=""/>
   </d:sign>

   <d:sign name="gap-redacted" element="gap" reason="redacted">
    <d:view name="reading" class="gap" label="gap.redacted" sample=""/>
    <d:view name="diplomatic" class="gap" printed="yes" label="gap.redacted" sample=""/>
   </d:sign>

   <d:sign name="gap-lost" element="gap" reason="lost">
    <d:view name="reading" class="gap" label="gap.lost" sample=""/>
    <d:view name="diplomatic" class="gap" printed="yes" label="gap.lost" sample=""/>
   </d:sign>

   <d:sign name="gap-omitted" element="gap" reason="omitted">
    <d:view name="reading" class="gap" label="gap.omitted" sample=""/>
    <d:view name="diplomatic" class="gap" printed="yes" text="[…]" sample=""/>
   </d:sign>

   <d:sign name="gap-editorial" element="gap">
    <d:view name="reading" class="gap" text="[…]" sample=""/>
    <d:view name="diplomatic" class="gap" text="[…]" sample=""/>
   </d:sign>

   <d:sign name="breaks-off" element="anchor" type="breaks-off">
    <d:view name="reading" class="gap" label="gap.breaks-off" sample=""/>
    <d:view name="diplomatic" class="gap" text="//" sample=""/>
   </d:sign>

   <d:sign name="page" element="pb">
    <d:view name="diplomatic" class="page" text="|" sample=""/>
   </d:sign>

   <d:sign name="running-head" element="fw">
    <d:view name="diplomatic" class="fw"/>
   </d:sign>

   <d:sign name="inline-note" element="note" place="inline">
    <d:view name="reading" class="inline-note" before="[" after="]" sample="remark"/>
    <d:view name="diplomatic" class="inline-note" before="[" after="]" sample="remark"/>
   </d:sign>

   <d:sign name="stage" element="stage" rend="brackets">
    <d:view name="reading" class="stage"/>
    <d:view name="diplomatic" class="stage" before="[" after="]"/>
   </d:sign>

   <d:sign name="stage" element="stage">
    <d:view name="reading" class="stage"/>
    <d:view name="diplomatic" class="stage"/>
   </d:sign>

   <d:sign name="collective" element="speaker" attribution="collective">
    <d:view name="reading" class="collective" after="‡" sample="A, B"/>
   </d:sign>

   <d:sign name="collective" element="head" type="speakers" parent="spGrp">
    <d:view name="reading" class="collective" after="‡" sample="A, B"/>
   </d:sign>

  </xsl:document>
 </xsl:variable>

</xsl:stylesheet>
