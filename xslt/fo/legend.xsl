<?xml version="1.0" encoding="UTF-8"?>
<!-- The signs that occur, and what is left out. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:legend">
  <xsl:param name="documents" as="element(TEI)+" select="."/>
  <xsl:variable name="shown" as="element()*" select="$documents/text//*[m:look(.)/@sample][not(ancestor-or-self::*[m:omission(.)])]"/>
  <xsl:variable name="names" as="xs:string*" select="distinct-values($shown ! m:sign(.)/@name)"/>
  <xsl:if test="exists($names)">
   <fo:block xsl:use-attribute-sets="m:own-head" role="H2" id="legend">{m:label('legend.print')}</fo:block>
   <xsl:for-each select="$names">
    <xsl:variable name="first" as="element()" select="$shown[m:sign(.)/@name = current()][1]"/>
    <xsl:apply-templates mode="m:legend" select="m:look($first)"><xsl:with-param name="first" select="$first"/></xsl:apply-templates>
   </xsl:for-each>
  </xsl:if>
  <xsl:variable name="reasons" as="xs:string*" select="distinct-values($documents/text//* ! m:omission(.) ! (m:label('omit.' || @name || '.print'), m:label('omit.' || @name))[1])"/>
  <xsl:if test="exists($reasons)">
   <fo:block xsl:use-attribute-sets="m:small" space-before="{$m:half-line}">{string-join($reasons, ' ')}</fo:block>
  </xsl:if>
 </xsl:template>

 <xsl:mode name="m:legend" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:legend" match="d:view">
  <xsl:param name="first" as="element()"/>
  <fo:block xsl:use-attribute-sets="m:small m:ragged" start-indent="{3 * $m:size('gutter')}mm" text-indent="-{3 * $m:size('gutter')}mm">
   <fo:inline-container inline-progression-dimension="{3 * $m:size('gutter')}mm" text-indent="0mm" start-indent="0mm">
    <fo:block>
     <fo:inline>
      <xsl:if test="../@name = 'del'"><xsl:attribute name="text-decoration" select="'line-through'"/></xsl:if>
      <xsl:text>{@before}{(m:stand-in($first, .), @sample)[1]}{@after}</xsl:text>
     </fo:inline>
    </fo:block>
   </fo:inline-container>
   <xsl:text>{(m:label('legend.' || ../@name || '.print'), m:label('legend.' || ../@name))[1]}</xsl:text>
  </fo:block>
 </xsl:template>

</xsl:stylesheet>
