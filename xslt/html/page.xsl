<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of every page. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:output method="html" html-version="5" encoding="UTF-8" indent="yes" include-content-type="no"/>

 <xsl:variable name="m:style-sheets" as="xs:string*" select="'page', 'text', 'signs', 'print'"/>

 <!-- $home is the way to the edition's own folder, with a slash at its end, or nothing. -->
 <xsl:template name="m:page">
  <xsl:param name="title" as="xs:string"/>
  <xsl:param name="home" as="xs:string" select="''"/>
  <xsl:param name="class" as="xs:string"/>
  <xsl:param name="navigation" as="node()*" select="()"/>
  <xsl:param name="content" as="node()*"/>
  <html lang="{$language}" class="{$class}">
   <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <title>{string-join(distinct-values(($title, m:edition-title())), ' · ')}</title>
    <xsl:for-each select="$m:style-sheets"><link rel="stylesheet" href="{$home}css/{.}.css"/></xsl:for-each>
   </head>
   <body>
    <a class="skip" href="#main">{m:label('skip')}</a>
    <header class="site">
     <p class="edition"><a href="{$home}index.html">{m:edition-title()}</a></p>
     <xsl:sequence select="$navigation"/>
    </header>
    <main id="main" class="{$class}-page">
     <xsl:sequence select="$content"/>
    </main>
   </body>
  </html>
 </xsl:template>

 <!-- What any element hands on: its id, its language. -->

 <xsl:template name="m:id">
  <xsl:apply-templates mode="m:hand-on" select="@xml:id"/>
 </xsl:template>

 <xsl:template name="m:language">
  <xsl:apply-templates mode="m:hand-on" select="@xml:lang"/>
 </xsl:template>

 <xsl:mode name="m:hand-on" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:hand-on" match="@xml:id">
  <xsl:attribute name="id" select="."/>
 </xsl:template>

 <xsl:template mode="m:hand-on" match="@xml:lang">
  <xsl:attribute name="lang" select="."/>
 </xsl:template>

</xsl:stylesheet>
