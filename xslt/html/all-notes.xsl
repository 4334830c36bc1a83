<?xml version="1.0" encoding="UTF-8"?>
<!-- The notes of all documents in the order of their dates: number, writer, words, and the ways to the note and to its marker. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:include href="document-lines.xsl"/>
 <xsl:include href="../common/portions.xsl"/>
 <xsl:include href="list-page.xsl"/>

 <!-- So many characters of a page are given to notes, and so many of them to what stands around each. -->
 <xsl:variable name="m:most-of-notes" as="xs:integer" select="110000"/>
 <xsl:variable name="m:around-note" as="xs:integer" select="500"/>

 <xsl:mode name="m:noted" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:variable name="m:noted" as="element(m:mentions)*" select="m:ordered($mentions/m:mentions[m:note])"/>

 <!-- The number of the page of each document. -->
 <xsl:variable name="m:note-pages" as="xs:integer*"
  select="m:pages-for($m:noted ! xs:integer(sum(m:note ! (string-length() + $m:around-note))), $m:most-of-notes)"/>

 <xsl:template name="m:all-notes">
  <xsl:variable name="parts" as="xs:boolean" select="$m:note-pages = 2"/>
  <xsl:call-template name="m:list-page">
   <xsl:with-param name="path" select="'notes.html'"/>
   <xsl:with-param name="title-key" select="'nav.notes'"/>
   <xsl:with-param name="class" select="'all-notes'"/>
   <xsl:with-param name="content">
    <h1><xsl:sequence select="m:say('nav.notes')"/><xsl:text> </xsl:text><span class="count">{count($m:noted/m:note)}</span></h1>
    <xsl:choose>
     <xsl:when test="$parts"><xsl:call-template name="m:note-parts"/></xsl:when>
     <xsl:otherwise>
      <xsl:apply-templates mode="m:noted" select="$m:noted"><xsl:with-param name="home" select="''" tunnel="yes"/></xsl:apply-templates>
     </xsl:otherwise>
    </xsl:choose>
   </xsl:with-param>
  </xsl:call-template>
  <xsl:for-each-group select="(1 to count($m:noted))[$parts]" group-adjacent="$m:note-pages[current()]">
   <xsl:call-template name="m:notes-part">
    <xsl:with-param name="number" select="current-grouping-key()"/>
    <xsl:with-param name="documents" select="for $number in current-group() return $m:noted[$number]"/>
   </xsl:call-template>
  </xsl:for-each-group>
 </xsl:template>

 <!-- The way to the parts: what span of time each has, and how many notes. -->
 <xsl:template name="m:note-parts">
  <p class="hint"><xsl:sequence select="m:say('notes.years')"/></p>
  <ul class="ranges" role="list">
   <xsl:for-each-group select="1 to count($m:noted)" group-adjacent="$m:note-pages[current()]">
    <xsl:variable name="documents" as="element(m:mentions)+" select="for $number in current-group() return $m:noted[$number]"/>
    <li><a href="notes/{current-grouping-key()}.html">{m:time-span($documents)}</a><xsl:text> </xsl:text><span class="count">{count($documents/m:note)}</span></li>
   </xsl:for-each-group>
  </ul>
 </xsl:template>

 <xsl:function name="m:time-span" as="xs:string">
  <xsl:param name="documents" as="element(m:mentions)+"/>
  <xsl:variable name="days" as="xs:string*" select="($documents[1], $documents[last()]) ! (m:day(m:entry-of(@document)/@date)[.], m:label('undated'))[1]"/>
  <xsl:sequence select="string-join(distinct-values($days), ' – ')"/>
 </xsl:function>

 <xsl:template name="m:notes-part">
  <xsl:param name="number" as="xs:integer"/>
  <xsl:param name="documents" as="element(m:mentions)+"/>
  <xsl:variable name="last" as="xs:integer" select="$m:note-pages[last()]"/>
  <xsl:call-template name="m:list-page">
   <xsl:with-param name="path" select="'notes/' || $number || '.html'"/>
   <xsl:with-param name="title" select="m:label('notes.of', m:time-span($documents))"/>
   <xsl:with-param name="class" select="'all-notes'"/>
   <xsl:with-param name="content">
    <p class="kind"><a href="../notes.html"><xsl:sequence select="m:say('nav.notes')"/></a></p>
    <h1>{m:time-span($documents)}</h1>
    <xsl:apply-templates mode="m:noted" select="$documents"><xsl:with-param name="home" select="'../'" tunnel="yes"/></xsl:apply-templates>
    <nav class="beside">
     <xsl:sequence select="m:say-in('aria-label', map{'key': 'nav.notes'})"/>
     <xsl:if test="$number gt 1"><a href="{$number - 1}.html" rel="prev">←&#xFE0E; <xsl:sequence select="m:say('page.previous')"/></a></xsl:if>
     <xsl:text> </xsl:text>
     <xsl:if test="$number lt $last"><a href="{$number + 1}.html" rel="next"><xsl:sequence select="m:say('page.next')"/> →&#xFE0E;</a></xsl:if>
    </nav>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <xsl:template mode="m:noted" match="m:mentions">
  <xsl:param name="home" as="xs:string" tunnel="yes"/>
  <section class="noted">
   <h2><xsl:copy-of select="m:document-line(@document, $home)"/></h2>
   <ol role="list">
    <xsl:copy-of select="@xml:lang ! m:lang(.)"/>
    <xsl:apply-templates mode="#current" select="m:note"/>
   </ol>
  </section>
 </xsl:template>

 <xsl:function name="m:lang" as="attribute()">
  <xsl:param name="language" as="attribute()"/>
  <xsl:attribute name="lang" select="$language"/>
 </xsl:function>

 <xsl:template mode="m:noted" match="m:note">
  <xsl:param name="home" as="xs:string" tunnel="yes"/>
  <xsl:variable name="page" as="xs:string" select="$home || $views[1] || '/' || ../@document || '.html'"/>
  <li id="{@id}">
   <a class="note-number" href="{$page}#{@id}">{(@n, '*')[1]}</a>
   <div class="note-text">
    <xsl:copy-of select="@xml:lang ! m:lang(.)"/>
    <xsl:apply-templates/>
   </div>
   <p class="remarks">
    <span><xsl:sequence select="m:say((m:first-key('note.type.' || @type), 'note.type.other')[1])"/><xsl:for-each select="@by">, {.}</xsl:for-each></span>
    <xsl:choose>
     <xsl:when test="@marker"><a href="{$page}#{@marker}"><xsl:sequence select="m:say('note.at-marker')"/></a></xsl:when>
     <xsl:otherwise><xsl:sequence select="m:say('note.unmarked')"/></xsl:otherwise>
    </xsl:choose>
   </p>
  </li>
 </xsl:template>

</xsl:stylesheet>
