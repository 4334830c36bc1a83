<?xml version="1.0" encoding="UTF-8"?>
<!-- Names that lead to an entry of the authority files are in the indexes. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="no"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:variable name="m:index-of" as="map(xs:string, xs:string)" select="map{'per': 'persons', 'org': 'organisations', 'pla': 'places'}"/>

 <xsl:function name="m:index" as="xs:string?">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="$name[@m:name]/@ref ! $m:index-of(substring-before(., ':'))"/>
 </xsl:function>

 <!-- The indexes that a document has. -->
 <xsl:function name="m:indexes" as="xs:string*">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:variable name="found" as="xs:string*" select="$document/text//(persName | orgName | placeName) ! m:index(.)"/>
  <xsl:sequence select="('persons', 'organisations', 'places')[. = $found]"/>
 </xsl:function>

 <xsl:template match="text//persName[m:index(.)] | text//orgName[m:index(.)] | text//placeName[m:index(.)]">
  <xsl:value-of select="'\index[' || m:index(.) || ']{' || m:tex-key((@m:sorted, @m:name)[1]) || '}'"/>
  <xsl:apply-templates/>
 </xsl:template>

</xsl:stylesheet>
