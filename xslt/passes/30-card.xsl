<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to TEI: of a document only what the index shows, so that the index of a large edition needs little memory.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode on-no-match="shallow-skip" on-multiple-match="fail"/>

 <xsl:template match="TEI | teiHeader | fileDesc | titleStmt | sourceDesc | msDesc | msContents | profileDesc">
  <xsl:copy>
   <xsl:copy-of select="@*"/>
   <xsl:apply-templates select="*"/>
  </xsl:copy>
 </xsl:template>

 <xsl:template match="titleStmt/title | msIdentifier | msItem | creation | abstract | correspDesc">
  <xsl:copy-of select="."/>
 </xsl:template>

</xsl:stylesheet>
