<?xml version="1.0" encoding="UTF-8"?>
<!-- Pointers with a prefix, as the document's own listPrefixDef writes them out. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:key name="m:prefix" match="prefixDef" use="@ident"/>

 <!-- The file and fragment that a pointer means; nothing where its prefix is not declared. -->
 <xsl:function name="m:written-out" as="xs:string?">
  <xsl:param name="pointer" as="xs:string"/>
  <xsl:param name="at" as="element()"/>
  <xsl:variable name="prefix" as="element(prefixDef)?"
   select="key('m:prefix', substring-before($pointer, ':'), root($at))[1]"/>
  <xsl:sequence select="$prefix ! replace(substring-after($pointer, ':'), '^' || @matchPattern || '$', @replacementPattern)"/>
 </xsl:function>

 <!-- The id of the document of a file: its name. -->
 <xsl:function name="m:document-of" as="xs:string">
  <xsl:param name="file" as="xs:string"/>
  <xsl:sequence select="replace($file, '\.xml(#.*)?$', '')"/>
 </xsl:function>

</xsl:stylesheet>
