<?xml version="1.0" encoding="UTF-8"?>
<!-- What can be said about an element where there is room for it: at the pointer, in an apparatus. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- The words at the pointer: the name, the sign and who set it, the other reading, the note, the doubt. -->
 <xsl:function name="m:words" as="xs:string*">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="$of[@ref]/@m:name ! string()"/>
  <xsl:sequence select="$of/self::gap/desc ! normalize-space()"/>
  <xsl:sequence select="m:look($of)/../@name ! (m:label('sign.' || . || '.by', $of/@m:resp), m:label('sign.' || .))[1]"/>
  <xsl:sequence select="$of/parent::choice/(* except $of) ! m:label('other.' || local-name(), normalize-space())"/>
  <xsl:sequence select="m:cited-note($of) ! m:label('see-note', .)"/>
  <xsl:sequence select="$of/@m:doubt ! string-join((m:label('doubt.' || .), $of/@m:rule-text, $of/@m:evidence), ': ')"/>
 </xsl:function>

</xsl:stylesheet>
