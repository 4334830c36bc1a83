<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to a list, after the passes 10 and 20: the passages of a document, for the search. A passage is a block of text: a
  heading, a paragraph, an item of a list, a label of a speech, a note. Every word of the text is in exactly one of them.

    m:passages   @id, @lang, @title
    m:person     @key, @name: who is named here and has no entry
    m:passage    @kind    a title or summary (about), a heading (head), text, a note
                 @anchor  the nearest id that pages of the document have
                 @from, @to  days, where the session or the document says so
                 @lang    of the passage
                 @who     keys of those who speak here; @speaker: their names
                 @named   keys of persons who are named
      m:read     the words in the reading view, without what was deleted
      m:printed  the words in the diplomatic view, where they are others
      m:foreign  @lang: words in another language
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="../common/all.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'reading'"/>

 <xsl:mode name="m:passages" on-no-match="shallow-skip" on-multiple-match="fail"/>
 <xsl:mode name="m:told" on-no-match="text-only-copy" on-multiple-match="fail"/>

 <xsl:template match="/TEI">
  <m:passages id="{@xml:id}" lang="{m:language-of(.)}" title="{m:document-title(.)}">
   <xsl:for-each-group select="text//(sp | persName | rs)" group-by="m:keys(.)[not(starts-with(., 'per:'))]">
    <m:person key="{current-grouping-key()}" name="{m:called(current-grouping-key(), .)}"/>
   </xsl:for-each-group>
   <xsl:apply-templates mode="m:passages" select="teiHeader/fileDesc/titleStmt/title, teiHeader/profileDesc/abstract, text"/>
  </m:passages>
 </xsl:template>

 <!-- What holds blocks; anything else in it is a block. -->

 <xsl:template mode="m:passages" match="abstract | text | front | body | back | group | div | sp | spGrp | list | opener | closer
  | postscript | address | lg | table | row | figure | floatingText">
  <xsl:for-each-group select="node()" group-adjacent="if (self::text() or self::seg or self::ref or self::lb or self::pb or self::date) then 0 else position()">
   <xsl:choose>
    <xsl:when test="current-grouping-key() ne 0"><xsl:apply-templates mode="#current" select="current-group()"/></xsl:when>
    <xsl:when test="current-group()[normalize-space()]">
     <xsl:call-template name="m:passage"><xsl:with-param name="content" select="current-group()"/></xsl:call-template>
    </xsl:when>
   </xsl:choose>
  </xsl:for-each-group>
 </xsl:template>

 <xsl:template mode="m:passages" match="*">
  <xsl:call-template name="m:passage"><xsl:with-param name="content" select="."/></xsl:call-template>
 </xsl:template>

 <xsl:template name="m:passage">
  <xsl:param name="content" as="node()*"/>
  <xsl:variable name="read" as="xs:string" select="m:told($content, 'reading')"/>
  <xsl:variable name="printed" as="xs:string" select="m:told($content, 'diplomatic')"/>
  <xsl:variable name="at" as="node()" select="$content[1]"/>
  <xsl:variable name="speech" as="element(sp)?" select="$at/ancestor-or-self::sp[1]"/>
  <xsl:if test="$read or $printed">
   <m:passage kind="{m:kind($at)}" anchor="{m:anchor($at)}" lang="{m:language-of($at)}">
    <xsl:sequence select="m:days($at)"/>
    <xsl:if test="$speech/@who">
     <xsl:attribute name="who" select="m:keys($speech)"/>
     <xsl:attribute name="speaker" select="$speech/@m:name"/>
    </xsl:if>
    <xsl:if test="not($at/self::speaker)">
     <xsl:where-populated>
      <xsl:attribute name="named" select="distinct-values($content/descendant-or-self::*[self::persName or self::rs][not(ancestor::speaker)] ! m:keys(.))"/>
     </xsl:where-populated>
    </xsl:if>
    <m:read>{$read}</m:read>
    <xsl:if test="$printed ne $read"><m:printed>{$printed}</m:printed></xsl:if>
    <xsl:for-each select="$content/descendant-or-self::*[@xml:lang][not(. is $at)]">
     <m:foreign lang="{@xml:lang}">{normalize-space()}</m:foreign>
    </xsl:for-each>
   </m:passage>
  </xsl:if>
 </xsl:template>

 <xsl:function name="m:kind" as="xs:string">
  <xsl:param name="at" as="node()"/>
  <xsl:sequence select="if ($at/ancestor::teiHeader) then 'about' else if ($at/self::note[m:is-apart(.)]) then 'note'
   else if ($at/self::head) then 'head' else 'text'"/>
 </xsl:function>

 <!-- The nearest id that stands on the pages. -->
 <xsl:function name="m:anchor" as="xs:string">
  <xsl:param name="at" as="node()"/>
  <xsl:sequence select="string($at/ancestor-or-self::*[@xml:id][ancestor::text or self::TEI]
   [not(self::opener or self::closer or self::postscript or self::address or self::lg or self::table or self::row or self::text or self::front
    or self::body or self::back or self::div[@type = 'notes'])][1]/@xml:id)"/>
 </xsl:function>

 <xsl:function name="m:language-of" as="xs:string">
  <xsl:param name="at" as="node()"/>
  <xsl:sequence select="string($at/ancestor-or-self::*[@xml:lang][1]/@xml:lang)"/>
 </xsl:function>

 <!-- The days of the session around, else of the document. -->
 <xsl:function name="m:days" as="attribute()*">
  <xsl:param name="at" as="node()"/>
  <xsl:variable name="profile" as="element(profileDesc)?" select="root($at)/*/teiHeader/profileDesc"/>
  <xsl:variable name="session" as="xs:string*" select="$at/ancestor::div[@type = 'session']/@xml:id ! ('#' || .)"/>
  <xsl:variable name="dates" as="element(date)*" select="$profile/settingDesc/setting[@corresp = $session]/date, $profile/creation/date"/>
  <xsl:for-each select="$dates[matches(string-join(@*), '^\d{4}')][1]">
   <xsl:attribute name="from" select="(@when, @from, @notBefore, @to, @notAfter)[1]"/>
   <xsl:attribute name="to" select="(@when, @to, @notAfter, @from, @notBefore)[1]"/>
  </xsl:for-each>
 </xsl:function>

 <!-- Persons: per:KEY of the authority file, ID of this file, or =NAME where nothing says who is meant. -->
 <xsl:function name="m:keys" as="xs:string*">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="pointers" as="xs:string*" select="tokenize(($of/@who, $of/@ref)[1])[starts-with(., 'per:') or starts-with(., '#')]"/>
  <xsl:sequence select="if (exists($pointers)) then $pointers ! replace(., '^#', '')
   else $of/self::persName[not(@ref)][normalize-space()] ! ('=' || translate(m:told(., 'reading'), ' ', '_'))"/>
 </xsl:function>

 <xsl:function name="m:called" as="xs:string">
  <xsl:param name="key" as="xs:string"/>
  <xsl:param name="at" as="element()"/>
  <xsl:variable name="entry" as="element()?" select="key('m:id', $key, root($at))"/>
  <xsl:sequence select="if (starts-with($key, '=')) then translate(substring($key, 2), '_', ' ')
   else ($entry/persName[1] ! normalize-space(), $at/speaker[1] ! normalize-space(), $at ! normalize-space(), $key)[.][1]"/>
 </xsl:function>

 <!-- The words of a view. -->

 <xsl:function name="m:told" as="xs:string">
  <xsl:param name="of" as="node()*"/>
  <xsl:param name="view" as="xs:string"/>
  <xsl:variable name="text" as="xs:string*">
   <xsl:apply-templates mode="m:told" select="$of"><xsl:with-param name="view" tunnel="yes" select="$view"/></xsl:apply-templates>
  </xsl:variable>
  <xsl:sequence select="normalize-space(string-join($text))"/>
 </xsl:function>

 <xsl:template mode="m:told" match="ref[@type = 'noteref']" priority="2"/>

 <!-- Deleted words count as printed ones. -->
 <xsl:template mode="m:told" match="del" priority="2">
  <xsl:param name="view" tunnel="yes" as="xs:string"/>
  <xsl:if test="$view eq 'diplomatic'"><xsl:apply-templates mode="#current"/></xsl:if>
 </xsl:template>

 <xsl:template mode="m:told" match="choice/* | pb | fw | desc | certainty">
  <xsl:param name="view" tunnel="yes" as="xs:string"/>
  <xsl:if test="empty(m:omission(., $view))">
   <xsl:apply-templates mode="#current"/>
  </xsl:if>
 </xsl:template>

 <xsl:template mode="m:told" match="lb[not(@break = 'no')]">
  <xsl:text> </xsl:text>
 </xsl:template>

 <!-- Blocks in a block. -->
 <xsl:template mode="m:told" match="p | item | list | l | head | label | cell | sp | speaker | note[@place = 'inline'] | addrLine">
  <xsl:text> </xsl:text>
  <xsl:apply-templates mode="#current"/>
  <xsl:text> </xsl:text>
 </xsl:template>

</xsl:stylesheet>
