<?xml version="1.0" encoding="UTF-8"?>
<!--
  The names of persons by the authority files, for the index of the search; a line an entry: key, name, and what it is
  called, with bars between, surnames apart. Pseudonyms are names of their own.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="param.xsl"/>
 <xsl:import href="common/entries.xsl"/>

 <xsl:output method="text" encoding="UTF-8"/>

 <xsl:template name="xsl:initial-template">
  <xsl:for-each select="$authority//(person | personGrp)[@xml:id][persName]">
   <xsl:sort select="@xml:id" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
   <xsl:variable name="names" as="xs:string*" select="distinct-values(persName ! m:entry-name(.))"/>
   <xsl:variable name="surnames" as="xs:string*" select="distinct-values(persName[not(@type = 'pseudonym')]/surname ! normalize-space())"/>
   <xsl:text>per:{@xml:id}&#9;{m:entry-name(.)}&#9;{string-join($names ! translate(., '|', ' '), '|')}&#9;{string-join($surnames ! translate(., '|', ' '), '|')}&#10;</xsl:text>
  </xsl:for-each>
 </xsl:template>

</xsl:stylesheet>
