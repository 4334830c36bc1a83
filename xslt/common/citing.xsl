<?xml version="1.0" encoding="UTF-8"?>
<!-- By what a place is cited: session (where there are several), item and paragraph, counted, not printed. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:key name="m:divisions" match="div" use="@type"/>

 <!-- 2/3.1: the first paragraph of the third item of the second session. -->
 <xsl:function name="m:cite" as="xs:string?">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="parts" as="xs:string*" select="tokenize(substring-after($of/@xml:id, root($of)/*/@xml:id || '.'), '\.')"/>
  <xsl:variable name="session" as="xs:string?" select="$parts[matches(., '^s\d')][exists(key('m:divisions', 'session', root($of))[2])] ! substring(., 2)"/>
  <xsl:variable name="numbers" as="xs:string*" select="$parts[matches(., '^[ip]\d')] ! substring(., 2)"/>
  <xsl:sequence select="string-join(($session, string-join($numbers, '.')[.]), '/')[.]"/>
 </xsl:function>

</xsl:stylesheet>
