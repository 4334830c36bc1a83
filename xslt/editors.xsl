<?xml version="1.0" encoding="UTF-8"?>
<!--
  The frame of the site around a page for editors that something else made: $content is one element, in it the page as
  HTML that is XML, with or without a namespace. Its heading is its own, else that of the navigation. Links to pages of
  the site that are not made become words.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml">

 <xsl:import href="html/document.xsl"/>

 <xsl:param name="path" as="xs:string"/>
 <xsl:param name="content" as="element()"/>

 <xsl:variable name="m:view" as="xs:string" select="'editors'"/>

 <!-- The class of the page, and the style sheet that it brings. -->
 <xsl:variable name="m:kind" as="xs:string" select="'report'"/>
 <xsl:variable name="m:kind-style" as="xs:string" select="$m:kind"/>

 <xsl:template name="xsl:initial-template">
  <xsl:variable name="label" as="xs:string?" select="$m:site/*/*/d:page[@path = $path]/@label"/>
  <xsl:call-template name="m:page">
   <xsl:with-param name="path" select="$path"/>
   <xsl:with-param name="title" select="$content[empty($label)]/*:h1/string()"/>
   <xsl:with-param name="title-key" select="$label"/>
   <xsl:with-param name="class" select="$m:kind"/>
   <xsl:with-param name="style-sheets" select="$m:kind-style"/>
   <xsl:with-param name="content">
    <xsl:if test="empty($content/*:h1)"><h1><xsl:sequence select="m:say($label)"/></h1></xsl:if>
    <div class="{$m:kind}" lang="en"><xsl:apply-templates mode="m:framed" select="$content/node()"/></div>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <xsl:mode name="m:framed" on-no-match="shallow-copy" on-multiple-match="fail"/>

 <xsl:template mode="m:framed" match="*">
  <xsl:element name="{local-name()}">
   <xsl:apply-templates mode="#current" select="@*, node()"/>
  </xsl:element>
 </xsl:template>

 <!-- What scrolls can be reached by the keyboard. -->
 <xsl:template mode="m:framed" match="*:pre" priority="1">
  <pre tabindex="0"><xsl:apply-templates mode="#current" select="@*, node()"/></pre>
 </xsl:template>

 <xsl:template mode="m:framed" match="*:a[matches(@href, '^\w[\w/.-]*\.html(#|$)')][not(m:is-made(@href))]" priority="1">
  <xsl:apply-templates mode="#current" select="node()"/>
 </xsl:template>

 <xsl:function name="m:is-made" as="xs:boolean">
  <xsl:param name="href" as="xs:string"/>
  <xsl:sequence select="string-join((tokenize($path, '/')[position() lt last()], tokenize($href, '#')[1]), '/') = $pages"/>
 </xsl:function>

</xsl:stylesheet>
