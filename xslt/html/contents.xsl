<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of a document's sessions and items. Numbers stand as printed, if there are any. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode name="m:contents" on-no-match="shallow-skip" on-multiple-match="fail"/>

 <xsl:template name="m:contents">
  <xsl:variable name="entries" as="element()*">
   <xsl:apply-templates mode="m:contents" select="text/body/div"/>
  </xsl:variable>
  <xsl:if test="count($entries) gt 1 or $entries//*:li[2]">
   <nav class="contents" aria-labelledby="contents">
    <h2 id="contents"><xsl:sequence select="m:say('contents')"/></h2>
    <ul><xsl:sequence select="$entries"/></ul>
   </nav>
  </xsl:if>
 </xsl:template>

 <xsl:template mode="m:contents" match="div[@xml:id][head]">
  <li>
   <a href="#{@xml:id}">{m:plain(head[1])}</a>
   <xsl:where-populated>
    <ul><xsl:apply-templates mode="#current" select="div"/></ul>
   </xsl:where-populated>
  </li>
 </xsl:template>

</xsl:stylesheet>
