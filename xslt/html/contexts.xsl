<?xml version="1.0" encoding="UTF-8"?>
<!--
  Lists of passages, document by document: each passage is a link with its words, in which the name is marked. Where there
  are very many, only the first of a document are shown in their words, and some of the others by number.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml">

 <!-- So many passages of an entry are on one page, all in their words. -->
 <xsl:variable name="m:most" as="xs:integer" select="250"/>

 <!-- On a page with more: of each document so many in their words, and so many by number. -->
 <xsl:variable name="m:in-words" as="xs:integer" select="2"/>
 <xsl:variable name="m:by-number" as="xs:integer" select="12"/>

 <xsl:mode name="m:passage" on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="m:context" on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="m:remark" on-no-match="shallow-skip" on-multiple-match="fail"/>

 <!-- The lists of an entry that are not empty, each under its heading. -->
 <xsl:template name="m:passage-lists">
  <xsl:param name="facts" as="element()*"/>
  <xsl:for-each select="$m:lists">
   <xsl:variable name="these" as="element()*" select="m:list($facts, .)"/>
   <xsl:if test="$these">
    <section class="places-of {.}" aria-labelledby="{.}">
     <h2 id="{.}"><xsl:sequence select="m:say('list.' || .)"/><xsl:text> </xsl:text><span class="count">{count($these)}</span></h2>
     <xsl:if test=". = 'named'"><p class="hint"><xsl:sequence select="m:say('list.named.hint')"/></p></xsl:if>
     <xsl:call-template name="m:by-document">
      <xsl:with-param name="facts" select="$these"/>
      <xsl:with-param name="all" select="count($facts) le $m:most"/>
     </xsl:call-template>
    </section>
   </xsl:if>
  </xsl:for-each>
 </xsl:template>

 <xsl:template name="m:by-document">
  <xsl:param name="facts" as="element()*"/>
  <xsl:param name="all" as="xs:boolean" select="true()"/>
  <xsl:param name="home" as="xs:string" tunnel="yes"/>
  <ul class="by-document" role="list">
   <xsl:for-each-group select="$facts" group-adjacent="m:document(.)">
    <li>
     <p class="document"><xsl:copy-of select="m:document-line(current-grouping-key(), $home)"/></p>
     <xsl:choose>
      <xsl:when test="@in = 'header'">
       <xsl:variable name="remarks" as="node()*"><xsl:apply-templates mode="m:remark" select="current-group()"/></xsl:variable>
       <p class="remarks"><xsl:sequence select="m:joined($remarks)"/></p>
      </xsl:when>
      <xsl:otherwise>
       <xsl:call-template name="m:passages">
        <xsl:with-param name="facts" select="current-group()"/>
        <xsl:with-param name="in-words" select="if ($all) then count(current-group()) else $m:in-words"/>
       </xsl:call-template>
      </xsl:otherwise>
     </xsl:choose>
    </li>
   </xsl:for-each-group>
  </ul>
 </xsl:template>

 <xsl:template name="m:passages">
  <xsl:param name="facts" as="element()*"/>
  <xsl:param name="in-words" as="xs:integer"/>
  <xsl:param name="home" as="xs:string" tunnel="yes"/>
  <xsl:variable name="id" as="xs:string" select="m:document($facts[1])"/>
  <ul class="contexts" role="list">
   <xsl:for-each select="$m:mentions-of-document($id)/@xml:lang"><xsl:attribute name="lang" select="."/></xsl:for-each>
   <xsl:apply-templates mode="m:passage" select="$facts[position() le $in-words]"/>
   <xsl:if test="count($facts) gt $in-words">
    <xsl:sequence select="m:numbers(subsequence($facts, $in-words + 1), $in-words, $home)"/>
   </xsl:if>
  </ul>
 </xsl:template>

 <!-- Further passages of a document: the first of them by number, then how many more there are. -->
 <xsl:function name="m:numbers" as="element()">
  <xsl:param name="facts" as="element()+"/>
  <xsl:param name="before" as="xs:integer"/>
  <xsl:param name="home" as="xs:string"/>
  <li class="numbers">
   <xsl:sequence select="m:say('passages.further')"/>
   <xsl:for-each select="$facts[position() le $m:by-number]">
    <xsl:text> </xsl:text>
    <a href="{m:passage-address(., $home)}">{$before + position()}</a>
   </xsl:for-each>
   <xsl:if test="count($facts) gt $m:by-number">
    <xsl:text> </xsl:text>
    <xsl:sequence select="m:say('passages.more', string(count($facts) - $m:by-number))"/>
   </xsl:if>
  </li>
 </xsl:function>

 <!-- Where passages of several lists stand together (mixed), each says of which it is. -->
 <xsl:template mode="m:passage" match="*">
  <xsl:param name="home" as="xs:string" tunnel="yes"/>
  <xsl:param name="mixed" as="xs:boolean" select="false()" tunnel="yes"/>
  <li>
   <a href="{m:passage-address(., $home)}">
    <xsl:apply-templates mode="m:context" select="."/>
    <xsl:variable name="remarks" as="node()*">
     <xsl:if test="$mixed and not(self::m:mention)"><xsl:sequence select="m:say('list.' || m:list-of(.))"/></xsl:if>
     <xsl:apply-templates mode="m:remark" select="."/>
    </xsl:variable>
    <xsl:if test="exists($remarks)">
     <xsl:text> </xsl:text>
     <span class="remarks"><xsl:sequence select="m:joined($remarks)"/></span>
    </xsl:if>
   </a>
  </li>
 </xsl:template>

 <xsl:function name="m:passage-address" as="xs:string">
  <xsl:param name="fact" as="element()"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:sequence select="$home || $views[1] || '/' || m:document($fact) || '.html#' || ($fact/@passage, $fact/../@passage)[1]"/>
 </xsl:function>

 <!-- The words of a passage -->

 <xsl:template mode="m:context" match="m:mention">
  <xsl:sequence select="m:with-deletions(@before)"/>
  <xsl:choose>
   <xsl:when test="@deleted"><del><mark>{.}</mark></del></xsl:when>
   <xsl:otherwise><mark>{.}</mark></xsl:otherwise>
  </xsl:choose>
  <xsl:sequence select="m:with-deletions(@after)"/>
 </xsl:template>

 <!-- The names on a list of those present: by their keys, or, where they have none, as they are written. -->
 <xsl:key name="m:listed" match="m:mention[@in = 'attendance']" use="(@key[. ne ''], '=' || .)[1]"/>

 <!-- On the list of those present, with the names around. -->
 <xsl:template mode="m:context" match="m:present">
  <xsl:variable name="listed" as="element(m:mention)*" select="m:facts-beside(.) ! key('m:listed', current()/(if (@person or @org) then (@person, @org) else '=' || @name), .)"/>
  <xsl:apply-templates mode="#current" select="($listed[@passage = current()/@passage], $listed)[1]"/>
  <xsl:if test="empty($listed)"><mark>{@name}</mark></xsl:if>
 </xsl:template>

 <!-- The name at the speech, and its first words. -->
 <xsl:template mode="m:context" match="m:speaker[not(../@how = 'prose')]">
  <xsl:variable name="opening" as="xs:string?" select="m:facts-beside(.)/m:opening[@passage = current()/../@passage][1]"/>
  <mark>{@name}</mark>
  <xsl:if test="$opening">
   <xsl:text>: </xsl:text>
   <xsl:sequence select="m:with-deletions($opening)"/>
  </xsl:if>
 </xsl:template>

 <!-- The text tells that somebody speaks. -->
 <xsl:template mode="m:context" match="m:speaker">
  <xsl:variable name="opening" as="xs:string" select="string(m:facts-beside(.)/m:opening[@passage = current()/../@passage][1])"/>
  <xsl:choose>
   <xsl:when test="contains($opening, @name)">
    <xsl:sequence select="m:with-deletions(substring-before($opening, @name))"/>
    <mark>{@name}</mark>
    <xsl:sequence select="m:with-deletions(substring-after($opening, @name))"/>
   </xsl:when>
   <xsl:otherwise><mark>{@name}</mark>: <xsl:sequence select="m:with-deletions($opening)"/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:function name="m:facts-beside" as="element(m:mentions)?">
  <xsl:param name="fact" as="element()"/>
  <xsl:sequence select="$m:mentions-of-document(m:document($fact))"/>
 </xsl:function>

 <!-- What stands between the signs of a deletion is one; the words may be cut at either end. -->
 <xsl:function name="m:with-deletions" as="node()*">
  <xsl:param name="words" as="xs:string"/>
  <xsl:choose>
   <xsl:when test="contains($words, '⟦') or contains($words, '⟧')">
    <xsl:variable name="begins-inside" as="xs:boolean" select="matches($words, '^[^⟦]*⟧')"/>
    <xsl:for-each select="tokenize($words, '[⟦⟧]')">
     <xsl:choose>
      <xsl:when test=". = ''"/>
      <xsl:when test="(position() mod 2 = 1) = $begins-inside"><del>{.}</del></xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
     </xsl:choose>
    </xsl:for-each>
   </xsl:when>
   <xsl:when test="$words"><xsl:value-of select="$words"/></xsl:when>
  </xsl:choose>
 </xsl:function>

 <!-- What is to be said beside the words -->

 <!-- With dots between. -->
 <xsl:function name="m:joined" as="node()*">
  <xsl:param name="remarks" as="node()*"/>
  <xsl:for-each select="$remarks">
   <xsl:if test="position() gt 1"> · </xsl:if>
   <xsl:sequence select="."/>
  </xsl:for-each>
 </xsl:function>

 <xsl:template mode="m:remark" match="m:mention">
  <xsl:if test="@in = ('note', 'summary')"><xsl:sequence select="m:say('in.' || @in)"/></xsl:if>
  <xsl:if test="@deleted"><xsl:sequence select="m:say('sign.del')"/></xsl:if>
  <xsl:for-each select="@doubt"><xsl:sequence select="m:say('doubt.' || .)"/></xsl:for-each>
 </xsl:template>

 <xsl:template mode="m:remark" match="m:mention[@in = 'header']">
  <xsl:sequence select="(m:say('fact.' || @what), m:text(@what))[1]"/>
 </xsl:template>

 <xsl:template mode="m:remark" match="m:present">
  <xsl:for-each select="@role"><xsl:sequence select="m:say('role.' || .)"/></xsl:for-each>
  <xsl:for-each select="@group, @remark"><span lang="{$m:edition-language}">{.}</span></xsl:for-each>
 </xsl:template>

 <xsl:template mode="m:remark" match="m:speaker">
  <xsl:sequence select="m:say('how.' || ../@how)"/>
 </xsl:template>

</xsl:stylesheet>
