<?xml version="1.0" encoding="UTF-8"?>
<!-- The notes of a document, each with its writers and its place; their words as TEI without what only a page of the document needs. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode name="m:note" on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="m:note-text" on-no-match="shallow-copy" on-multiple-match="fail"/>

 <xsl:template mode="m:note" match="note">
  <m:note id="{m:note-id(.)}">
   <xsl:copy-of select="@n, @type, @xml:lang"/>
   <xsl:where-populated>
    <xsl:attribute name="by" select="tokenize(@resp) ! m:writer(., current())" separator="; "/>
    <xsl:attribute name="marker" select="key('m:marker', m:note-id(.), root())[1] ! m:marker-id(.)"/>
   </xsl:where-populated>
   <xsl:apply-templates mode="m:note-text" select="node()"/>
  </m:note>
 </xsl:template>

 <!-- The name in the statement of responsibility that a pointer leads to. -->
 <xsl:function name="m:writer" as="xs:string?">
  <xsl:param name="pointer" as="xs:string"/>
  <xsl:param name="note" as="element(note)"/>
  <xsl:sequence select="key('m:id', substring-after($pointer, '#'), root($note))/self::respStmt/(persName, orgName, name)[1] ! normalize-space()"/>
 </xsl:function>

 <xsl:template mode="m:note-text" match="note/label | ref[@type = 'noteref'] | @xml:id | @resp | @source | @ana | @cert | comment() | processing-instruction()"/>

 <!-- A link that leads out of the edition stays one. -->
 <xsl:template mode="m:note-text" match="ref/@target[not(matches(., '^https?://'))]"/>

</xsl:stylesheet>
