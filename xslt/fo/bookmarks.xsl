<?xml version="1.0" encoding="UTF-8"?>
<!-- The outline of the file: documents, sessions, items. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode name="m:bookmarks" on-no-match="shallow-skip" on-multiple-match="fail"/>

 <xsl:template mode="m:bookmarks" match="TEI">
  <fo:bookmark internal-destination="{@xml:id}" starting-state="hide">
   <fo:bookmark-title>{m:document-title(.)}</fo:bookmark-title>
   <xsl:apply-templates mode="#current" select="text/body/div"/>
  </fo:bookmark>
 </xsl:template>

 <xsl:template mode="m:bookmarks" match="div[@xml:id][head]">
  <fo:bookmark internal-destination="{@xml:id}" starting-state="hide">
   <fo:bookmark-title>{m:cut((m:plain(head[1])[.], @type)[1], 160)}</fo:bookmark-title>
   <xsl:apply-templates mode="#current" select="div"/>
  </fo:bookmark>
 </xsl:template>

</xsl:stylesheet>
