<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of one language, as a script that a page loads when its reader asks for that language. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="common/labels.xsl"/>
 <xsl:import href="param.xsl"/>

 <xsl:output method="text" encoding="UTF-8"/>

 <xsl:template name="xsl:initial-template">
  <xsl:variable name="words" as="map(xs:string, xs:string)"
   select="map:merge($m:labels/*/*/@key ! map:entry(string(), m:label(.)))"
   xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
  <xsl:value-of select="'malin.words(' || serialize($language, $m:json) || ',' || serialize($words, $m:json) || ');'"/>
 </xsl:template>

 <xsl:variable name="m:json" as="map(*)" select="map{'method': 'json', 'indent': false()}"/>

</xsl:stylesheet>
