<?xml version="1.0" encoding="UTF-8"?>
<!-- The form of the search page, its help, and the words that its script needs. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml">

 <!-- Files of js/ in their order. -->
 <xsl:variable name="m:search-scripts" as="xs:string+" select="'stem', 'spelling', 'search-tables', 'search-query', 'search-hits', 'search'"/>

 <!-- Words that the script puts on the page. -->
 <xsl:variable name="m:search-words" as="xs:string+" select="('search.passages', 'search.in-documents', 'search.none', 'search.similar', 'search.any',
  'search.no-person', 'search.previous', 'search.next', 'search.page', 'search.note', 'search.head', 'search.about', 'search.printed',
  'search.failed', 'search.working', 'search.short', 'undated')"/>

 <xsl:template name="m:search">
  <xsl:call-template name="m:page">
   <xsl:with-param name="path" select="'search.html'"/>
   <xsl:with-param name="title-key" select="'nav.search'"/>
   <xsl:with-param name="class" select="'search'"/>
   <xsl:with-param name="style-sheets" select="'search'"/>
   <xsl:with-param name="scripts" select="$m:search-scripts"/>
   <xsl:with-param name="content">
    <h1><xsl:sequence select="m:say('nav.search')"/></h1>
    <xsl:call-template name="m:search-without-script"/>
    <xsl:call-template name="m:search-form"/>
    <p class="found" role="status" aria-live="polite"></p>
    <div class="hits" data-views="{$views}"></div>
    <xsl:call-template name="m:search-help"/>
    <div class="words" hidden="hidden"><xsl:sequence select="$m:search-words ! m:say(.)"/></div>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <xsl:template name="m:search-without-script">
  <noscript>
   <p><xsl:sequence select="m:say('search.script')"/></p>
   <ul>
    <xsl:for-each select="$m:site/*/d:readers/d:page[@path = $pages][@path ne 'search.html']">
     <li><a href="{@path}"><xsl:sequence select="m:say(@label)"/></a></li>
    </xsl:for-each>
   </ul>
  </noscript>
 </xsl:template>

 <xsl:template name="m:search-form">
  <form class="search" role="search" action="search.html" method="get" hidden="hidden">
   <p class="line">
    <label for="q"><xsl:sequence select="m:say('search.words')"/></label>
    <input type="search" id="q" name="q" autocomplete="off" spellcheck="false"/>
    <button type="submit"><xsl:sequence select="m:say('search.go')"/></button>
   </p>
   <details class="fields">
    <summary><xsl:sequence select="m:say('search.fields')"/></summary>
    <div class="grid">
     <xsl:sequence select="m:field('speaker', 'who'), m:field('person', 'who'), m:field('document', ()), m:field('from', ()), m:field('to', ())"/>
     <xsl:sequence select="m:choice('in', ('all', 'reading', 'diplomatic', 'notes')), m:choice('sort', ('rank', 'date'))"/>
    </div>
   </details>
   <datalist id="who"></datalist>
  </form>
 </xsl:template>

 <xsl:function name="m:field" as="element()">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="list" as="xs:string?"/>
  <p>
   <label for="{$name}"><xsl:sequence select="m:say('search.' || $name)"/></label>
   <input type="text" id="{$name}" name="{$name}" autocomplete="off">
    <xsl:for-each select="$list"><xsl:attribute name="list" select="."/></xsl:for-each>
    <xsl:if test="$name = ('from', 'to')">
     <xsl:attribute name="inputmode" select="'numeric'"/>
     <xsl:sequence select="m:say-in('placeholder', map{'key': 'search.day'})"/>
    </xsl:if>
   </input>
  </p>
 </xsl:function>

 <xsl:function name="m:choice" as="element()">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="values" as="xs:string+"/>
  <p>
   <label for="{$name}"><xsl:sequence select="m:say('search.' || $name)"/></label>
   <select id="{$name}" name="{$name}">
    <xsl:for-each select="$values">
     <option value="{.[not(. = ('all', 'rank'))]}" data-l="search.{$name}.{.}" lang="{$language}">{m:label('search.' || $name || '.' || .)}</option>
    </xsl:for-each>
   </select>
  </p>
 </xsl:function>

 <!-- How to ask. -->
 <xsl:template name="m:search-help">
  <section class="help" aria-labelledby="help" hidden="hidden">
   <h2 id="help"><xsl:sequence select="m:say('search.help')"/></h2>
   <dl>
    <xsl:for-each select="'words', 'phrase', 'or', 'minus', 'prefix', 'name', 'field'">
     <div>
      <dt><code><xsl:sequence select="m:say('search.help.' || . || '.sample')"/></code></dt>
      <dd><xsl:sequence select="m:say('search.help.' || .)"/></dd>
     </div>
    </xsl:for-each>
   </dl>
  </section>
 </xsl:template>

</xsl:stylesheet>
