<?xml version="1.0" encoding="UTF-8"?>
<!--
  The part of the register that the pages of one document are given: its own entry; of its neighbours and of the documents
  that point to it or to which it points the titles and dates; and what is no entry of a document. A page that needs more
  of others must get it here: what is not in the part may change without the page being made again.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="../param.xsl"/>

 <!-- The xml:id of the document. -->
 <xsl:param name="of" as="xs:string" required="yes"/>

 <xsl:mode name="m:other" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:key name="m:entry" match="m:document" use="@id"/>

 <xsl:template name="xsl:initial-template">
  <xsl:variable name="own" as="element(m:document)*" select="key('m:entry', $of, $register)"/>
  <xsl:variable name="others" as="xs:string*"
   select="distinct-values(($own/@previous, $own/@next, $own/m:cited/@by, $own/@links ! tokenize(.)) ! string())[. ne $of]"/>
  <m:register>
   <xsl:copy-of select="$register/m:register/(* except m:document), $own"/>
   <xsl:apply-templates mode="m:other" select="sort($others) ! key('m:entry', ., $register)"/>
  </m:register>
 </xsl:template>

 <xsl:template mode="m:other" match="m:document">
  <xsl:copy>
   <xsl:copy-of select="@id, @date, m:title, m:short"/>
  </xsl:copy>
 </xsl:template>

</xsl:stylesheet>
