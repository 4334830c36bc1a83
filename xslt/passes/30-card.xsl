<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to TEI: of a document only what others show of it, so that a large edition needs little memory: what the index
  says, and which passages point to other documents (m:citing: the document that is meant, the passage's id, its words;
  m:links: all documents that are meant).
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="../common/pointers.xsl"/>

 <xsl:mode on-no-match="shallow-skip" on-multiple-match="fail"/>

 <xsl:template match="TEI">
  <xsl:copy>
   <xsl:copy-of select="@*"/>
   <xsl:attribute name="m:links" select="distinct-values(.//ref/@target ! m:written-out(., ..) ! m:document-of(.))"/>
   <xsl:apply-templates select="*"/>
   <xsl:for-each-group select=".//ref[@target][not(@type = 'noteref')]" group-by="@target ! m:document-meant(., ..)">
    <xsl:apply-templates mode="m:citing" select="current-group()">
     <xsl:with-param name="document" select="current-grouping-key()"/>
    </xsl:apply-templates>
   </xsl:for-each-group>
  </xsl:copy>
 </xsl:template>

 <xsl:template match="teiHeader | fileDesc | titleStmt | sourceDesc | msDesc | msContents | profileDesc">
  <xsl:copy>
   <xsl:copy-of select="@*"/>
   <xsl:apply-templates select="*"/>
  </xsl:copy>
 </xsl:template>

 <xsl:template match="titleStmt/title | titleStmt/meeting | msIdentifier | msItem | creation | abstract | correspDesc">
  <xsl:copy-of select="."/>
 </xsl:template>

 <!-- Other documents of the edition; the document itself does not count. -->
 <xsl:function name="m:document-meant" as="xs:string?">
  <xsl:param name="pointer" as="xs:string"/>
  <xsl:param name="at" as="element()"/>
  <xsl:sequence select="m:written-out($pointer, $at)[matches(., '^[^/:]+\.xml(#|$)')] ! m:document-of(.)[. ne root($at)/*/@xml:id]"/>
 </xsl:function>

 <xsl:mode name="m:citing" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:citing" match="ref">
  <xsl:param name="document" as="xs:string"/>
  <xsl:variable name="passage" as="element()" select="ancestor::*[@xml:id][self::p or self::note or self::div or self::TEI][1]"/>
  <m:citing document="{$document}" passage="{$passage/@xml:id}">{m:words-around(.)}</m:citing>
 </xsl:template>

 <!-- The words of the block around, without markers and labels: some before the reference, some after. -->
 <xsl:function name="m:words-around" as="xs:string">
  <xsl:param name="ref" as="element(ref)"/>
  <xsl:variable name="block" as="element()?" select="$ref/ancestor::*[self::p or self::note or self::opener or self::correspContext][1]"/>
  <xsl:variable name="before" as="xs:string*" select="m:words($ref/preceding::text()[m:counts(.)][position() le $m:near], $block)"/>
  <xsl:variable name="after" as="xs:string*" select="m:words(($ref/descendant::text(), $ref/following::text()[m:counts(.)][position() le $m:near])[m:counts(.)], $block)"/>
  <xsl:sequence select="string-join(('…'[count($before) gt 16], $before[position() gt last() - 16], $after[position() le 16], '…'[count($after) gt 16]), ' ')"/>
 </xsl:function>

 <!-- No more texts are looked through, each way: a long block is not read once more for each of its references. -->
 <xsl:variable name="m:near" as="xs:integer" select="200"/>

 <xsl:function name="m:counts" as="xs:boolean">
  <xsl:param name="text" as="text()"/>
  <xsl:sequence select="not($text/ancestor::ref[@type = 'noteref'] or $text/parent::label)"/>
 </xsl:function>

 <xsl:function name="m:words" as="xs:string*">
  <xsl:param name="texts" as="text()*"/>
  <xsl:param name="block" as="element()?"/>
  <xsl:sequence select="tokenize(string-join($texts[ancestor::* intersect $block]))"/>
 </xsl:function>

</xsl:stylesheet>
