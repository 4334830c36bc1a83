<?xml version="1.0" encoding="UTF-8"?>
<!-- What can be said about an element where there is room for it: at the pointer, in an apparatus. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- The name, the sign and who set it, the other reading, the note, the doubt and its reasons. -->
 <xsl:function name="m:phrases" as="map(xs:string, xs:string)*">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="$of[@ref]/@m:name ! map{'value': string()}, m:editors-phrases($of)"/>
  <xsl:for-each select="$of/@m:doubt">
   <xsl:sequence select="map{'key': 'doubt.' || .}, string-join((../@m:rule-text, ../@m:evidence), ' ')[.] ! map{'value': .}"/>
  </xsl:for-each>
 </xsl:function>

 <!-- What was done to the words, by whom, and where a note tells more of it. -->
 <xsl:function name="m:editors-phrases" as="map(xs:string, xs:string)*">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="$of/self::gap/desc ! map{'value': normalize-space()}"/>
  <xsl:sequence select="m:look($of)/../@name ! m:sign-phrase(., $of/@m:resp)"/>
  <xsl:sequence select="$of/parent::choice/(* except $of) ! map{'key': 'other.' || local-name(), 'value': normalize-space()}"/>
  <xsl:sequence select="m:cited-note($of) ! map{'key': 'see-note', 'value': .}"/>
 </xsl:function>

 <!-- What a sign means and who set it; some signs need no words. -->
 <xsl:function name="m:sign-phrase" as="map(xs:string, xs:string)?">
  <xsl:param name="sign" as="xs:string"/>
  <xsl:param name="by" as="xs:string?"/>
  <xsl:variable name="key" as="xs:string?" select="m:first-key(('sign.' || $sign || '.by'[$by], 'sign.' || $sign))"/>
  <xsl:sequence select="$key ! map:merge((map{'key': .}, $by[ends-with($key, '.by')] ! map{'value': .}))"/>
 </xsl:function>

</xsl:stylesheet>
