<?xml version="1.0" encoding="UTF-8"?>
<!-- What a reader who listens, or who needs larger letters, can expect (EPUB Accessibility 1.1, schema.org terms). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.idpf.org/2007/opf"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:variable name="m:features" as="xs:string+" select="'tableOfContents', 'readingOrder', 'structuralNavigation',
  'displayTransformability', 'alternativeText', 'ARIA', ('pageBreakMarkers', 'pageNavigation')[exists($m:leaves)]"/>

 <xsl:template name="m:access">
  <meta property="schema:accessMode">textual</meta>
  <meta property="schema:accessModeSufficient">textual</meta>
  <xsl:for-each select="$m:features">
   <meta property="schema:accessibilityFeature">{.}</meta>
  </xsl:for-each>
  <meta property="schema:accessibilityHazard">none</meta>
  <meta property="schema:accessibilitySummary">{m:label('access')}</meta>
 </xsl:template>

</xsl:stylesheet>
