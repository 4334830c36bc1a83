<?xml version="1.0" encoding="UTF-8"?>
<!-- The layout of the source, for views that keep it: lines and bullets. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- Here each part is on a line of its own already. -->
 <xsl:template match="opener/lb | closer/lb | address/lb"/>

 <!-- A bullet of the source stands before the first words of its block. -->
 <xsl:template match="*[contains-token(@rend, 'bulleted')]/node()[1]" priority="20">
  <xsl:if test="../(self::p | self::item | self::head | self::speaker)"><span class="bullet">- </span></xsl:if>
  <xsl:next-match/>
 </xsl:template>

</xsl:stylesheet>
