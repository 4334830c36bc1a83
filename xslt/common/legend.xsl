<?xml version="1.0" encoding="UTF-8"?>
<!-- What a legend tells: the signs that occur in documents, what each looks like, and what it means. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- The first element of each sign that is shown and has a legend, in the order of the table of signs. -->
 <xsl:function name="m:shown-signs" as="element()*">
  <xsl:param name="documents" as="element(TEI)+"/>
  <xsl:variable name="shown" as="element()*" select="$documents ! text//*[m:look(.)/@sample][not(ancestor-or-self::*[m:omission(.)])]"/>
  <xsl:variable name="first" as="element()*">
   <xsl:for-each-group select="$shown" group-by="m:sign(.)/@name"><xsl:sequence select="."/></xsl:for-each-group>
  </xsl:variable>
  <xsl:perform-sort select="$first"><xsl:sort select="count(m:sign(.)/preceding-sibling::*)"/></xsl:perform-sort>
 </xsl:function>

 <xsl:function name="m:sample" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="look" as="element(d:view)" select="m:look($of)"/>
  <xsl:sequence select="string-join(($look/@before, (m:stand-in($of, $look), $look/@sample)[1], $look/@after))"/>
 </xsl:function>

 <xsl:function name="m:meaning" as="xs:string?">
  <xsl:param name="sign" as="xs:string"/>
  <xsl:sequence select="(m:label('legend.' || $sign || '.' || $m:view), m:label('legend.' || $sign))[1]"/>
 </xsl:function>

</xsl:stylesheet>
