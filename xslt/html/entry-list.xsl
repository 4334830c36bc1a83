<?xml version="1.0" encoding="UTF-8"?>
<!--
  The list of all entries of a kind: by the alphabet, with variants and counts; passages in their words where an entry has
  few. At the end the names that have no entry.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- A list of more entries has a line for each: name, dates, counts. -->
 <xsl:variable name="m:few-entries" as="xs:integer" select="300"/>

 <!-- So many passages of one entry stand in the list, if all entries together have no more than so many. -->
 <xsl:variable name="m:short-entry" as="xs:integer" select="3"/>
 <xsl:variable name="m:few-passages" as="xs:integer" select="600"/>

 <xsl:variable name="m:is-brief" as="xs:boolean" select="count($m:own-entries) gt $m:few-entries"/>

 <!-- The lists that have a column. -->
 <xsl:variable name="m:columns" as="xs:string+" select="if ($m:kind = 'person') then ('present', 'speaking', 'mentioned') else 'mentioned'"/>

 <xsl:template name="m:entry-list">
  <xsl:variable name="list" as="xs:string" select="$m:kinds($m:kind)?list"/>
  <xsl:call-template name="m:list-page">
   <xsl:with-param name="path" select="$list"/>
   <xsl:with-param name="title-key" select="'nav.' || substring-before($list, '.')"/>
   <xsl:with-param name="class" select="'entries'"/>
   <xsl:with-param name="content">
    <h1><xsl:sequence select="m:say('nav.' || substring-before($list, '.'))"/></h1>
    <xsl:call-template name="m:letters"/>
    <xsl:call-template name="m:entry-table"/>
    <xsl:call-template name="m:without-entry"><xsl:with-param name="home" select="''" tunnel="yes"/></xsl:call-template>
   </xsl:with-param>
  </xsl:call-template>
  <xsl:call-template name="m:spelling-pages"/>
 </xsl:template>

 <!-- The alphabet -->

 <xsl:function name="m:letter" as="xs:string">
  <xsl:param name="name" as="xs:string"/>
  <xsl:sequence select="upper-case(substring(replace(normalize-unicode($name, 'NFD'), '[^\p{L}\p{N}]', ''), 1, 1))"/>
 </xsl:function>

 <xsl:template name="m:letters">
  <xsl:variable name="letters" as="xs:string*" select="distinct-values($m:own-entries ! m:letter(m:listed-name(.)))"/>
  <xsl:variable name="unentered" as="xs:boolean" select="exists($m:spellings)"/>
  <xsl:if test="count($letters) gt 2 and count($m:own-entries) gt 20">
   <nav class="letters">
    <xsl:sequence select="m:say-in('aria-label', map{'key': 'letters'})"/>
    <ul role="list">
     <xsl:for-each select="$letters"><li><a href="#letter.{.}">{.}</a></li></xsl:for-each>
     <xsl:if test="$unentered"><li class="last"><a href="#without-entry"><xsl:sequence select="m:say('unentered')"/></a></li></xsl:if>
    </ul>
   </nav>
  </xsl:if>
 </xsl:template>

 <!-- The table -->

 <xsl:template name="m:entry-table">
  <xsl:variable name="in-words" as="xs:boolean" select="not($m:kind = 'person') and sum($m:own-entries ! count($m:by-key(@xml:id))) le $m:few-passages"/>
  <table class="{string-join(('entries', $m:kind, 'brief'[$m:is-brief]), ' ')}">
   <caption class="spoken"><xsl:sequence select="m:say('nav.' || substring-before($m:kinds($m:kind)?list, '.'))"/></caption>
   <thead>
    <tr>
     <th scope="col"><xsl:sequence select="m:say('entry.name')"/></th>
     <xsl:for-each select="$m:columns"><th scope="col"><xsl:sequence select="m:say('column.' || .)"/></th></xsl:for-each>
    </tr>
   </thead>
   <xsl:for-each-group select="$m:own-entries" group-adjacent="m:letter(m:listed-name(.))">
    <tbody id="letter.{current-grouping-key()}">
     <xsl:apply-templates mode="m:row" select="current-group()">
      <xsl:with-param name="in-words" select="$in-words"/>
     </xsl:apply-templates>
    </tbody>
   </xsl:for-each-group>
  </table>
 </xsl:template>

 <xsl:template mode="m:row" match="person | org | place">
  <xsl:param name="in-words" as="xs:boolean"/>
  <xsl:variable name="facts" as="element()*" select="$m:by-key(@xml:id)"/>
  <tr>
   <th scope="row">
    <a href="{$m:kind}/{@xml:id}.html"><xsl:for-each select="m:main-name(.)"><xsl:call-template name="m:language"/></xsl:for-each>{m:listed-name(.)}</a>
    <xsl:for-each select="m:life(.)"><xsl:text> </xsl:text><span class="life">{.}</span></xsl:for-each>
    <xsl:if test="not($m:is-brief)">
     <xsl:call-template name="m:entry-line"/>
     <xsl:if test="$in-words"><xsl:call-template name="m:first-passages"><xsl:with-param name="facts" select="$facts"/></xsl:call-template></xsl:if>
    </xsl:if>
   </th>
   <xsl:for-each select="$m:columns"><td>{count(m:list($facts, .))[. gt 0]}</td></xsl:for-each>
  </tr>
 </xsl:template>

 <!-- Forms of the name with other words than the main one, and what or where it is. -->
 <xsl:template name="m:entry-line">
  <xsl:variable name="known" as="xs:string*" select="tokenize(m:entry-name(.))"/>
  <xsl:variable name="forms" as="element()*" select="(self::person/persName, self::org/orgName, self::place/placeName)[not(every $word in tokenize(.) satisfies $word = $known)]"/>
  <xsl:where-populated>
   <span class="forms">
    <xsl:for-each-group select="$forms" group-by="normalize-space()">
     <xsl:if test="position() gt 1"> · </xsl:if>
     <span><xsl:call-template name="m:language"/>{current-grouping-key()}</span>
    </xsl:for-each-group>
   </span>
  </xsl:where-populated>
  <xsl:where-populated>
   <span class="about-entry"><xsl:sequence select="m:about(.)"/></span>
  </xsl:where-populated>
 </xsl:template>

 <!-- A note, or the office held when the documents were written, or the body, country or seat around. -->
 <xsl:function name="m:about" as="node()*">
  <xsl:param name="entry" as="element()"/>
  <xsl:variable name="offices" as="element(occupation)*" select="$entry/occupation"/>
  <xsl:variable name="then" as="element(occupation)*" select="$offices[some $date in $m:dates satisfies m:covers(., $date)]"/>
  <xsl:variable name="around" as="element()*" select="m:pointed($entry, $entry/@corresp), $entry/(country | settlement)"/>
  <xsl:choose>
   <xsl:when test="$entry/(note | desc)"><xsl:value-of select="$entry/(desc, note)[1] ! normalize-space()"/></xsl:when>
   <xsl:when test="$offices"><xsl:for-each select="($then, $offices)[1]"><xsl:value-of select="string-join((normalize-space(), m:span(.)), ', ')"/></xsl:for-each></xsl:when>
   <xsl:when test="$around"><xsl:value-of select="distinct-values($around ! (m:entry-name(.)[.], normalize-space())[1])" separator=", "/></xsl:when>
  </xsl:choose>
 </xsl:function>

 <!-- The days of the documents: the first and the last of each year are enough to tell which office counts. -->
 <xsl:variable name="m:dates" as="xs:string*">
  <xsl:for-each-group select="$register/*/m:document/@date[. ne '']" group-by="substring(., 1, 4)">
   <xsl:sequence select="min(current-group() ! string()), max(current-group() ! string())"/>
  </xsl:for-each-group>
 </xsl:variable>

 <xsl:function name="m:covers" as="xs:boolean">
  <xsl:param name="office" as="element(occupation)"/>
  <xsl:param name="date" as="xs:string"/>
  <xsl:sequence select="($office/@from or $office/@to) and ($office/@from/string(), '0')[1] le $date and ($office/@to/string() ! (. || '~'), '~')[1] ge $date"/>
 </xsl:function>

 <!-- The passages of a short entry, the first ones of a longer. -->
 <xsl:template name="m:first-passages">
  <xsl:param name="facts" as="element()*"/>
  <xsl:variable name="shown" as="element()*" select="m:list($facts, 'mentioned')"/>
  <xsl:if test="$shown">
   <details>
    <summary><xsl:sequence select="m:say('passages')"/></summary>
    <xsl:call-template name="m:by-document">
     <xsl:with-param name="facts" select="$shown[position() le $m:short-entry]"/>
     <xsl:with-param name="home" select="''" tunnel="yes"/>
    </xsl:call-template>
    <xsl:if test="count($facts) gt $m:short-entry">
     <p class="all"><a href="{$m:kind}/{@xml:id}.html"><xsl:sequence select="m:say('passages.all', string(count($facts)))"/></a></p>
    </xsl:if>
   </details>
  </xsl:if>
 </xsl:template>

</xsl:stylesheet>
