<?xml version="1.0" encoding="UTF-8"?>
<!-- The ids of what an editor inserted without one: the same wherever a page or a list of passages asks for them. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:key name="m:marker" match="ref[@type = 'noteref'][@target]" use="tokenize(@target) ! substring-after(., '#')"/>

 <xsl:function name="m:marker-id" as="xs:string">
  <xsl:param name="marker" as="element()"/>
  <xsl:sequence select="($marker/@xml:id, m:new-id($marker, 'r'))[1]"/>
 </xsl:function>

 <xsl:function name="m:note-id" as="xs:string">
  <xsl:param name="note" as="element()"/>
  <xsl:sequence select="($note/@xml:id, m:new-id($note, 'n'))[1]"/>
 </xsl:function>

 <!-- A summary has no id of its own; the second one of a document has a number. -->
 <xsl:function name="m:summary-id" as="xs:string">
  <xsl:param name="summary" as="element(abstract)"/>
  <xsl:variable name="before" as="xs:integer" select="count($summary/preceding-sibling::abstract)"/>
  <xsl:sequence select="($summary/@xml:id, string-join((root($summary)/*/@xml:id, 'summary', ($before + 1)[. gt 1]), '.'))[1]"/>
 </xsl:function>

 <xsl:function name="m:new-id" as="xs:string">
  <xsl:param name="element" as="element()"/>
  <xsl:param name="letter" as="xs:string"/>
  <xsl:variable name="place" as="xs:integer" select="count($element/preceding::*) + count($element/ancestor::*)"/>
  <xsl:sequence select="root($element)/*/@xml:id || '.' || $letter || '-at-' || $place"/>
 </xsl:function>

</xsl:stylesheet>
