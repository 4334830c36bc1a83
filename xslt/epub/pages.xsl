<?xml version="1.0" encoding="UTF-8"?>
<!--
  Pages of the originals: the leaf on which a document begins, and the numbered page breaks. Where no document states
  either, the list has the places by which the edition is cited: protocol, session and item, counted.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:epub="http://www.idpf.org/2007/ops"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:variable name="m:leaves" as="element()*" select="$m:documents ! (m:first-leaf(.), text//pb[@n])"/>

 <xsl:variable name="m:items" as="element()*" select="$m:documents ! text//div[@type = 'item'][@xml:id]"/>

 <xsl:function name="m:first-leaf" as="element(locus)?">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:sequence select="($document/teiHeader/fileDesc/sourceDesc/msDesc/msContents/msItem/locus[@from])[1]"/>
 </xsl:function>

 <xsl:template name="m:page-list">
  <xsl:variable name="stops" as="element()*" select="if ($m:leaves) then $m:leaves else $m:items"/>
  <xsl:if test="$stops">
   <nav epub:type="page-list" role="doc-pagelist" aria-label="{m:label(('leaves'[exists($m:leaves)], 'places')[1])}" hidden="hidden">
    <ol>
     <xsl:for-each select="$stops"><li><xsl:apply-templates mode="m:stop" select="."/></li></xsl:for-each>
    </ol>
   </nav>
  </xsl:if>
 </xsl:template>

 <xsl:mode name="m:stop" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:stop" match="locus">
  <a href="{m:place(ancestor::TEI)}">{m:leaf(.)}</a>
 </xsl:template>

 <xsl:template mode="m:stop" match="pb">
  <a href="{m:chapter(ancestor::TEI)}#{m:page-id(.)}">{@n}</a>
 </xsl:template>

 <xsl:template mode="m:stop" match="div">
  <a href="{m:place(.)}">{string-join((m:meeting-number(.), m:count(ancestor::div[1]), m:count(.)), '.')}</a>
 </xsl:template>

 <xsl:function name="m:leaf" as="xs:string">
  <xsl:param name="locus" as="element(locus)"/>
  <xsl:variable name="unit" as="element()?" select="$locus/ancestor::msDesc/msIdentifier/idno[last()]"/>
  <xsl:sequence select="string-join(($unit ! normalize-space(), $locus/@from), ', ')"/>
 </xsl:function>

 <xsl:function name="m:meeting-number" as="xs:string?">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="($of/ancestor::TEI/teiHeader/fileDesc/titleStmt/meeting/@n)[1] ! string()"/>
 </xsl:function>

 <xsl:function name="m:count" as="xs:integer?">
  <xsl:param name="division" as="element(div)?"/>
  <xsl:sequence select="$division ! (1 + count(preceding-sibling::div[@type = $division/@type]))"/>
 </xsl:function>

 <!-- Its own id; one that an editor inserted may have none. -->
 <xsl:function name="m:page-id" as="xs:string">
  <xsl:param name="page" as="element(pb)"/>
  <xsl:sequence select="($page/@xml:id, 'page-' || $m:numbers(generate-id($page)))[1]"/>
 </xsl:function>

 <!-- In the text: the number is heard, and the list leads to it. -->
 <xsl:template match="pb" priority="1">
  <span>
   <xsl:call-template name="m:id"/>
   <xsl:if test="@n">
    <xsl:attribute name="id" select="m:page-id(.)"/>
    <xsl:call-template name="m:part"><xsl:with-param name="type" select="'pagebreak'"/></xsl:call-template>
    <xsl:attribute name="aria-label" select="@n"/>
   </xsl:if>
  </span>
 </xsl:template>

</xsl:stylesheet>
