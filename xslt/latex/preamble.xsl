<?xml version="1.0" encoding="UTF-8"?>
<!-- The preamble: what is the same for all documents, their languages, their indexes. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="no"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:variable name="m:tongues" static="yes" as="document-node()" select="doc('languages.xml')"/>

 <xsl:template name="m:preamble">
  <xsl:text>% Made by Malin from </xsl:text>
  <xsl:value-of select="@xml:id"/>
  <xsl:text>.xml, for XeLaTeX or LuaLaTeX: set it three times, until the line numbers stand.&#10;</xsl:text>
  <xsl:text>\begin{filecontents}[overwrite]{malin.ist}&#10;delim_r "\\textendash "&#10;\end{filecontents}&#10;</xsl:text>
  <xsl:text>\documentclass[11pt,a4paper]{article}&#10;</xsl:text>
  <xsl:value-of select="unparsed-text('preamble.tex')"/>
  <xsl:call-template name="m:languages"/>
  <xsl:for-each select="m:indexes(.)">
   <xsl:value-of select="'\makeindex[name=' || . || ',title={' || m:tex(m:label('index.' || .)) || '},options={-s malin.ist}]&#10;'"/>
  </xsl:for-each>
  <xsl:value-of select="'\hypersetup{pdftitle={' || m:tex(m:document-title(.)) || '},hidelinks}&#10;'"/>
 </xsl:template>

 <!-- The document's language, and others that occur in it. -->
 <xsl:template name="m:languages">
  <xsl:variable name="own" as="xs:string" select="(m:tongue((@xml:lang, $language)[1]), 'english')[1]"/>
  <xsl:variable name="others" as="xs:string*" select="distinct-values(text//@xml:lang ! m:tongue(.))[. ne $own]"/>
  <xsl:text>\usepackage{polyglossia}&#10;</xsl:text>
  <xsl:value-of select="'\setdefaultlanguage{' || $own || '}&#10;'"/>
  <xsl:for-each select="$others"><xsl:value-of select="'\setotherlanguage{' || . || '}&#10;'"/></xsl:for-each>
 </xsl:template>

 <!-- What polyglossia calls a language; nothing for one that it does not know, or in another script than its own. -->
 <xsl:function name="m:tongue" as="xs:string?">
  <xsl:param name="code" as="xs:string"/>
  <xsl:sequence select="$m:tongues/*/d:language[@code = replace($code, '-[A-Z]{2}$', '')]/@name ! string()"/>
 </xsl:function>

</xsl:stylesheet>
