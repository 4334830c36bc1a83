<?xml version="1.0" encoding="UTF-8"?>
<!--
  The frame of every page. A page works without script, from a folder and from a server, under a strict policy: no style
  and no script stands in it, nothing is asked of another host.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:include href="words.xsl"/>
 <xsl:include href="navigation.xsl"/>

 <!-- White space between the elements would be up to a third of a page. -->
 <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no"/>

 <!-- The files of css/ that every page has; a kind of page may bring more. -->
 <xsl:variable name="m:style-sheets" as="xs:string*" select="'page', 'text', 'signs', 'print'"/>

 <xsl:variable name="m:policy" as="xs:string" select="'default-src ''none''; style-src ''self''; script-src ''self''; '
  || 'img-src ''self'' data:; font-src ''self''; base-uri ''none''; form-action ''self'''"/>

 <!-- Where the edition is published, with a slash at its end; only editors know. -->
 <xsl:variable name="m:base" as="xs:string?"
  select="$edition/*/teiHeader/fileDesc/publicationStmt/idno[@type = 'URI'][1] ! (replace(normalize-space(), '/+$', '') || '/')"/>

 <!--
   path        of this page, from the edition's own folder: reading/protocol-063.html
   title       words for the title bar; title-key: the same as the key of a label
   class       the kind of the page, for the style sheet
   style-sheets, scripts   names of files of css/ and js/ that this kind of page needs besides
   head        what else belongs into the head: meta, link
   tools       what stands between the bar and the content: views, neighbours
   of          instead of head, tools and content: the node from which the modes of these names make them
 -->
 <xsl:template name="m:page">
  <xsl:param name="path" as="xs:string"/>
  <xsl:param name="title" as="xs:string?" select="()"/>
  <xsl:param name="title-key" as="xs:string?" select="()"/>
  <xsl:param name="class" as="xs:string"/>
  <xsl:param name="style-sheets" as="xs:string*" select="()"/>
  <xsl:param name="scripts" as="xs:string*" select="()"/>
  <xsl:param name="head" as="node()*" select="()"/>
  <xsl:param name="tools" as="node()*" select="()"/>
  <xsl:param name="content" as="node()*" select="()"/>
  <xsl:param name="of" as="node()?" select="()"/>
  <xsl:variable name="home" as="xs:string" select="m:home($path)"/>
  <html lang="{$language}" class="{$class}" data-home="{$home}">
   <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="{$m:policy}"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <title>
     <xsl:for-each select="$title-key"><xsl:attribute name="data-l" select="."/></xsl:for-each>
     <xsl:text>{string-join(distinct-values(($title, $title-key ! m:label(.), m:edition-title())), ' · ')}</xsl:text>
    </title>
    <xsl:for-each select="$m:style-sheets, $style-sheets"><link rel="stylesheet" href="{$home}css/{.}.css"/></xsl:for-each>
    <xsl:for-each select="'page', $scripts"><script src="{$home}js/{.}.js"></script></xsl:for-each>
    <xsl:for-each select="$m:base"><link rel="canonical" href="{.}{$path}"/></xsl:for-each>
    <xsl:sequence select="$head"/>
    <xsl:apply-templates mode="m:head" select="$of"/>
   </head>
   <body>
    <a class="skip" href="#main"><xsl:sequence select="m:say('skip')"/></a>
    <xsl:call-template name="m:bar">
     <xsl:with-param name="home" select="$home"/>
     <xsl:with-param name="here" select="$path"/>
    </xsl:call-template>
    <xsl:sequence select="$tools"/>
    <xsl:apply-templates mode="m:tools" select="$of"/>
    <main id="main" class="{$class}-page">
     <xsl:sequence select="$content"/>
     <xsl:apply-templates mode="m:main" select="$of"/>
    </main>
    <xsl:call-template name="m:foot">
     <xsl:with-param name="home" select="$home"/>
     <xsl:with-param name="here" select="$path"/>
    </xsl:call-template>
   </body>
  </html>
 </xsl:template>

 <xsl:mode name="m:head" on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="m:tools" on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="m:main" on-no-match="fail" on-multiple-match="fail"/>

 <!-- The way from a page to the edition's own folder. -->
 <xsl:function name="m:home" as="xs:string">
  <xsl:param name="path" as="xs:string"/>
  <xsl:sequence select="string-join(tail(tokenize($path, '/')) ! '../')"/>
 </xsl:function>

 <xsl:variable name="m:edition-language" as="xs:string" select="($edition/*/@xml:lang ! string(), $language)[1]"/>

 <!-- What any element hands on: its id, its language. -->

 <xsl:template name="m:id">
  <xsl:if test="@xml:id"><xsl:apply-templates mode="m:hand-on" select="@xml:id"/></xsl:if>
 </xsl:template>

 <xsl:template name="m:language">
  <xsl:if test="@xml:lang"><xsl:apply-templates mode="m:hand-on" select="@xml:lang"/></xsl:if>
 </xsl:template>

 <xsl:mode name="m:hand-on" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:hand-on" match="@xml:id">
  <xsl:attribute name="id" select="."/>
 </xsl:template>

 <xsl:template mode="m:hand-on" match="@xml:lang">
  <xsl:attribute name="lang" select="."/>
 </xsl:template>

</xsl:stylesheet>
