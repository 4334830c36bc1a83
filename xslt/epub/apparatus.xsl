<?xml version="1.0" encoding="UTF-8"?>
<!--
  Corrections: an e-book has no pointer that could rest on a word. A corrected, written-out or regular form therefore has
  a marker, and the printed form stands in a list at the end of the chapter, which pops up as notes do.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:epub="http://www.idpf.org/2007/ops"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- In the header: beside the word. -->
 <xsl:template match="teiHeader//choice">
  <xsl:next-match/>
  <xsl:text> ({m:other-forms(.)})</xsl:text>
 </xsl:template>

 <xsl:template match="text//choice">
  <xsl:next-match/>
  <sup class="app">
   <a id="{m:entry-id(.)}-at" href="#{m:entry-id(.)}" epub:type="noteref" aria-label="{m:label('correction')}">°</a>
  </sup>
 </xsl:template>

 <xsl:template name="m:apparatus">
  <xsl:where-populated>
   <section class="apparatus" aria-labelledby="apparatus">
    <xsl:on-non-empty><h2 id="apparatus">{m:label('corrections')}</h2></xsl:on-non-empty>
    <xsl:apply-templates mode="m:entry" select="text//choice[not(ancestor::*[m:omission(.)])]"/>
   </section>
  </xsl:where-populated>
 </xsl:template>

 <xsl:mode name="m:entry" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:entry" match="choice">
  <xsl:variable name="shown" as="element()*" select="*[not(m:omission(.))]"/>
  <div class="note" id="{m:entry-id(.)}" epub:type="footnote">
   <p>
    <b>{normalize-space(string-join($shown))}</b>
    <xsl:text>] {m:other-forms(.)}</xsl:text>
    <xsl:for-each select="$shown/@m:resp">; {m:label('sign.' || local-name(..) || '.by', .)}</xsl:for-each>
    <a class="back" href="#{m:entry-id(.)}-at" role="doc-backlink" aria-label="{m:label('back.correction')}">↩&#xFE0E;</a>
   </p>
  </div>
 </xsl:template>

 <!-- The forms that are not shown, as words. -->
 <xsl:function name="m:other-forms" as="xs:string">
  <xsl:param name="choice" as="element(choice)"/>
  <xsl:sequence select="string-join($choice/*[m:omission(.)] ! m:label('other.' || local-name(), normalize-space()), '; ')"/>
 </xsl:function>

 <xsl:function name="m:entry-id" as="xs:string">
  <xsl:param name="choice" as="element(choice)"/>
  <xsl:sequence select="'correction-' || $m:numbers(generate-id($choice))"/>
 </xsl:function>

</xsl:stylesheet>
