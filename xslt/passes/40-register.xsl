<?xml version="1.0" encoding="UTF-8"?>
<!--
  The register of the edition, made once of all cards: its documents in the order of their dates (those without a date
  last), each with its neighbours and the passages of other documents that point to it. Pages look up there what they say
  about others.

  m:document  @id, @date, @previous, @next, @links (documents to which it points); m:title;
  m:short: the title without the body that met, where no other document is called so; m:cited: @by (document), @passage, the words there
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="../common/all.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'index'"/>

 <xsl:template name="xsl:initial-template">
  <xsl:variable name="ordered" as="element(TEI)*" select="m:in-order($cards)"/>
  <xsl:variable name="shorter" as="xs:string*" select="$ordered ! m:title-without(., m:body-in-title(.))"/>
  <xsl:variable name="citing" as="map(*)" select="m:citing($ordered)"/>
  <m:register>
   <xsl:for-each select="$ordered">
    <xsl:variable name="place" as="xs:integer" select="position()"/>
    <m:document id="{@xml:id}" date="{m:date(.)}" links="{@m:links}">
     <xsl:copy-of select="m:neighbour('previous', $ordered[$place - 1]), m:neighbour('next', $ordered[$place + 1])"/>
     <m:title>{m:document-title(.)}</m:title>
     <xsl:if test="m:body-in-title(.) and count(index-of($shorter, $shorter[$place])) eq 1"><m:short>{$shorter[$place]}</m:short></xsl:if>
     <xsl:sequence select="$citing(@xml:id)"/>
    </m:document>
   </xsl:for-each>
  </m:register>
 </xsl:template>

 <xsl:function name="m:neighbour" as="attribute()?">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="document" as="element(TEI)?"/>
  <xsl:if test="$document"><xsl:attribute name="{$name}" select="$document/@xml:id"/></xsl:if>
 </xsl:function>

 <!-- Who points to a document, by its id. -->
 <xsl:function name="m:citing" as="map(xs:string, element()*)">
  <xsl:param name="documents" as="element(TEI)*"/>
  <xsl:map>
   <xsl:for-each-group select="$documents/m:citing" group-by="@document">
    <xsl:map-entry key="string(current-grouping-key())">
     <xsl:for-each select="current-group()">
      <m:cited by="{../@xml:id}" passage="{@passage}">{.}</m:cited>
     </xsl:for-each>
    </xsl:map-entry>
   </xsl:for-each-group>
  </xsl:map>
 </xsl:function>

</xsl:stylesheet>
