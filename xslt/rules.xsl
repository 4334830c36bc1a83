<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of rules, for editors: the body is printed from the code, the frame is that of every page. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns="http://www.w3.org/1999/xhtml">

 <xsl:import href="html/document.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'rules'"/>

 <!-- The body of the page, one element of XHTML. -->
 <xsl:param name="rules" as="document-node()?" select="()"/>

 <xsl:template name="xsl:initial-template">
  <xsl:call-template name="m:page">
   <xsl:with-param name="path" select="'editors/rules.html'"/>
   <xsl:with-param name="title-key" select="'nav.rules'"/>
   <xsl:with-param name="class" select="'rules'"/>
   <xsl:with-param name="style-sheets" select="'review'"/>
   <xsl:with-param name="content">
    <div lang="en"><xsl:apply-templates mode="m:rules" select="$rules/h:div/node()"/></div>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- All as it is; but a link leads only to a page of the edition that is made. -->
 <xsl:mode name="m:rules" on-no-match="shallow-copy"/>

 <xsl:template mode="m:rules" match="h:a[not('editors/' || @href = $pages)]">
  <xsl:apply-templates mode="m:rules"/>
 </xsl:template>

</xsl:stylesheet>
