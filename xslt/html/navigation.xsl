<?xml version="1.0" encoding="UTF-8"?>
<!-- What leads from page to page: the bar at the top, the foot. Only pages that are made are named. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:variable name="m:site" static="yes" as="document-node()" select="doc('site.xml')"/>

 <xsl:template name="m:bar">
  <xsl:param name="home" as="xs:string"/>
  <xsl:param name="here" as="xs:string?"/>
  <header class="site">
   <p class="edition" lang="{$m:edition-language}"><a href="{$home}index.html">{m:edition-title()}</a></p>
   <xsl:sequence select="m:pages($m:site/*/d:readers/d:page, 'nav.readers', $home, $here)"/>
   <xsl:if test="$pages = 'search.html' and not($here = 'search.html')">
    <xsl:call-template name="m:find"><xsl:with-param name="home" select="$home"/></xsl:call-template>
   </xsl:if>
   <xsl:call-template name="m:settings"/>
  </header>
 </xsl:template>

 <!-- A field that leads to the search page. -->
 <xsl:template name="m:find">
  <xsl:param name="home" as="xs:string"/>
  <form class="find" role="search" action="{$home}search.html" method="get">
   <input type="search" name="q" autocomplete="off">
    <xsl:sequence select="m:say-in('aria-label', map{'key': 'search.words'}), m:say-in('placeholder', map{'key': 'nav.search'})"/>
   </input>
  </form>
 </xsl:template>

 <!-- Choices that only a script can carry out; it shows them. -->
 <xsl:template name="m:settings">
  <div class="settings" hidden="hidden">
   <div class="languages" role="group">
    <xsl:sequence select="m:say-in('aria-label', map{'key': 'nav.languages'})"/>
    <xsl:for-each select="$m:languages">
     <button type="button" data-language="{.}" lang="{.}" aria-pressed="{. eq $language}">{m:words-of('language.name', .)}</button>
    </xsl:for-each>
   </div>
   <button type="button" class="scheme" data-scheme="">
    <xsl:sequence select="m:say-in('aria-label', map{'key': 'nav.scheme'}), m:say-in('title', map{'key': 'nav.scheme'})"/>
    <span aria-hidden="true">◐</span>
   </button>
  </div>
 </xsl:template>

 <xsl:template name="m:foot">
  <xsl:param name="home" as="xs:string"/>
  <xsl:param name="here" as="xs:string?"/>
  <xsl:variable name="published" as="element(publicationStmt)?" select="$edition/*/teiHeader/fileDesc/publicationStmt"/>
  <footer class="site">
   <xsl:sequence select="m:pages($m:site/*/d:editors/d:page, 'nav.editors', $home, $here)"/>
   <xsl:where-populated>
    <p lang="{$m:edition-language}">
     <xsl:for-each select="$published/publisher"><span class="publisher">{normalize-space()}</span></xsl:for-each>
     <xsl:for-each select="$published/availability/licence">
      <xsl:text> </xsl:text>
      <span class="licence"><xsl:apply-templates select="."/></span>
     </xsl:for-each>
    </p>
   </xsl:where-populated>
  </footer>
 </xsl:template>

 <!-- A list of links to those of these pages that are made; none for fewer than two. -->
 <xsl:function name="m:pages" as="element()?">
  <xsl:param name="of" as="element(d:page)*"/>
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:param name="here" as="xs:string?"/>
  <xsl:variable name="made" as="element(d:page)*" select="$of[@path = $pages]"/>
  <xsl:if test="$made except $made[@path = 'index.html']">
   <nav class="pages">
    <xsl:sequence select="m:say-in('aria-label', map{'key': $name})"/>
    <ul>
     <xsl:for-each select="$made">
      <li>
       <a href="{$home}{@path}">
        <xsl:if test="@path = $here"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
        <xsl:sequence select="m:say(@label)"/>
       </a>
      </li>
     </xsl:for-each>
    </ul>
   </nav>
  </xsl:if>
 </xsl:function>

</xsl:stylesheet>
