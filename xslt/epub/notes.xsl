<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes that pop up where the reading system can do that, and stand at the end of the chapter in any case. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:epub="http://www.idpf.org/2007/ops"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="ref[@type = 'noteref'][@m:href]">
  <sup class="noteref">
   <a href="{@m:href}" epub:type="noteref" role="doc-noteref">
    <xsl:call-template name="m:id"/>
    <xsl:apply-templates mode="m:marker" select="."/>
   </a>
  </sup>
 </xsl:template>

 <!-- The printed number alone. -->
 <xsl:template mode="m:marker" match="ref">
  <xsl:text>{(@n, string())[1]}</xsl:text>
 </xsl:template>

 <xsl:template match="div[@type = 'notes']">
  <section class="notes" epub:type="endnotes" role="doc-endnotes" aria-labelledby="notes">
   <h2 id="notes">{m:label('notes')}</h2>
   <xsl:apply-templates/>
  </section>
 </xsl:template>

 <!-- No list and no aside: some reading systems hide these, or count their entries anew. -->
 <xsl:template match="note[m:is-apart(.)]" priority="1.5">
  <div epub:type="footnote" role="doc-footnote">
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="'note'"/></xsl:call-template>
   <xsl:apply-templates/>
  </div>
 </xsl:template>

</xsl:stylesheet>
