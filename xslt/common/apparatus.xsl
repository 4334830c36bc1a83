<?xml version="1.0" encoding="UTF-8"?>
<!-- What an apparatus tells: which elements have an entry, and the words that it begins with. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- By the table of signs; and gaps of which something is known. -->
 <xsl:function name="m:has-entry" as="xs:boolean">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="exists($of[ancestor::text][m:look(.)/@entry = 'yes' or self::gap/desc])"/>
 </xsl:function>

 <!-- The words in the text, in the middle shortened. -->
 <xsl:function name="m:lemma" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="words" as="xs:string*" select="tokenize(m:plain(if ($of/self::gap) then $of else $of/node()))"/>
  <xsl:sequence select="string-join(if (count($words) gt 6) then ($words[position() le 2], '…', $words[last()]) else $words, ' ')"/>
 </xsl:function>

</xsl:stylesheet>
