<?xml version="1.0" encoding="UTF-8"?>
<!-- What was corrected, deleted, left out or written out, told at the end of the document. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- Elements whose sign has an entry. -->
 <xsl:function name="m:entries" as="element()*">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:sequence select="$document/text//*[not(m:omission(.))][m:look(.)/@entry = 'yes' or self::gap/desc]"/>
 </xsl:function>

 <xsl:template name="m:apparatus">
  <xsl:variable name="entries" as="element()*" select="m:entries(.)"/>
  <xsl:if test="exists($entries)">
   <fo:block xsl:use-attribute-sets="m:own-head" role="H2">{m:label('apparatus')}</fo:block>
   <xsl:apply-templates mode="m:entry" select="$entries"/>
  </xsl:if>
 </xsl:template>

 <xsl:mode name="m:entry" on-no-match="fail" on-multiple-match="fail"/>

 <!-- The place, what stands in the text, and what is to be said about it. -->
 <xsl:template mode="m:entry" match="*">
  <xsl:variable name="at" as="element()?" select="ancestor-or-self::*[self::head | self::speaker | self::item | self::p[not(parent::note)] | self::note[m:is-apart(.)]][1]"/>
  <xsl:variable name="numbered" as="element()?" select="($at/ancestor-or-self::*[self::p or self::div[@type = 'item']][@xml:id])[last()]"/>
  <fo:block xsl:use-attribute-sets="m:small m:ragged" start-indent="{$m:gutter}" text-indent="-{$m:gutter}">
   <fo:inline-container inline-progression-dimension="{$m:gutter}" text-indent="0mm" start-indent="0mm">
    <fo:block>{($at/self::note ! m:label('note', m:number(.)), $numbered ! m:cite(.))[1]}&#x200B;</fo:block>
   </fo:inline-container>
   <xsl:text>{m:lemma(.)}{']'[not(ends-with(m:lemma(current()), ']'))]} </xsl:text>
   <fo:inline font-style="italic">{string-join(m:editors-phrases(.) ! m:phrase(.), '; ')}</fo:inline>
  </fo:block>
 </xsl:template>

</xsl:stylesheet>
