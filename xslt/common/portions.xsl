<?xml version="1.0" encoding="UTF-8"?>
<!-- How a long list is divided into pages. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <!-- The number of the page of each thing, by their sizes: a page is full before it would hold more than this. -->
 <xsl:function name="m:pages-for" as="xs:integer*">
  <xsl:param name="sizes" as="xs:integer*"/>
  <xsl:param name="most" as="xs:integer"/>
  <xsl:iterate select="$sizes">
   <xsl:param name="page" as="xs:integer" select="1"/>
   <xsl:param name="filled" as="xs:integer" select="0"/>
   <xsl:variable name="full" as="xs:boolean" select="$filled gt 0 and $filled + . gt $most"/>
   <xsl:variable name="here" as="xs:integer" select="if ($full) then $page + 1 else $page"/>
   <xsl:sequence select="$here"/>
   <xsl:next-iteration>
    <xsl:with-param name="page" select="$here"/>
    <xsl:with-param name="filled" select="if ($full) then . else $filled + ."/>
   </xsl:next-iteration>
  </xsl:iterate>
 </xsl:function>

</xsl:stylesheet>
