<?xml version="1.0" encoding="UTF-8"?>
<!--
  No element vanishes silently: what the table of omissions lists is left out, and what no template knows is reported
  and shown with a mark (mode m:unhandled, which belongs to each output). Import this first: everything else goes before.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode on-no-match="text-only-copy" on-multiple-match="fail"/>
 <xsl:mode name="m:unhandled" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template match="*">
  <xsl:message error-code="m:unhandled" terminate="no" select="'no template for ' || path(.)"/>
  <xsl:apply-templates mode="m:unhandled" select="."/>
 </xsl:template>

</xsl:stylesheet>
