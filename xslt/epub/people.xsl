<?xml version="1.0" encoding="UTF-8"?>
<!-- Who made what an e-book holds, with their roles. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.idpf.org/2007/opf"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:variable name="m:roles" static="yes" as="document-node()" select="doc('roles.xml')"/>

 <xsl:variable name="m:statements" as="element(titleStmt)*" select="($m:header, $m:documents ! teiHeader) ! fileDesc/titleStmt"/>

 <!-- The authors, and the bodies whose sessions are recorded, have made the texts; the others have helped. -->
 <xsl:template name="m:people">
  <xsl:for-each-group select="$m:statements ! (author | meeting)" group-by="normalize-space()">
   <xsl:call-template name="m:person">
    <xsl:with-param name="as" select="'creator'"/>
    <xsl:with-param name="number" select="position()"/>
   </xsl:call-template>
  </xsl:for-each-group>
  <xsl:for-each-group select="$m:statements ! (editor | funder | respStmt/(persName | orgName))" group-by="normalize-space() || ' ' || m:role(.)">
   <xsl:call-template name="m:person">
    <xsl:with-param name="as" select="'contributor'"/>
    <xsl:with-param name="number" select="position()"/>
   </xsl:call-template>
  </xsl:for-each-group>
 </xsl:template>

 <xsl:template name="m:person">
  <xsl:param name="as" as="xs:string"/>
  <xsl:param name="number" as="xs:integer"/>
  <xsl:element name="dc:{$as}" namespace="http://purl.org/dc/elements/1.1/">
   <xsl:attribute name="id" select="$as || '.' || $number"/>
   <xsl:text>{normalize-space()}</xsl:text>
  </xsl:element>
  <meta refines="#{$as}.{$number}" property="role" scheme="marc:relators">{m:role(.)}</meta>
 </xsl:template>

 <!-- The code of a role: the first row of the table that fits the element, or a word of what it says. -->
 <xsl:function name="m:role" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="words" as="xs:string*" select="tokenize(lower-case(string-join(($of/@role, $of/../resp), ' ')), '\W+')[.]"/>
  <xsl:sequence select="($m:roles/*/d:role[@element = local-name($of)
   or (some $word in $words, $begin in tokenize(@words) satisfies starts-with($word, $begin))]/@code, 'ctb')[1] ! string()"/>
 </xsl:function>

</xsl:stylesheet>
