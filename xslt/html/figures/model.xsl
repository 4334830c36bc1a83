<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the pictures of one page and their tables are drawn from, so that both have the same numbers.

    m:column  a session, or on the page of a large edition some years: @n, its label (@key, @value, @after, @number),
              @title, @href; @list where those present are listed
    m:person  @key, @name, @short, @page, the sums of the cells; in the order in which they are shown
      m:cell  @n of the column; of how many @sessions, @present at how many, @spoke, @unlisted, @absent; words @alone and
              @shared; @at and @first: where presence and speech are seen first
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt">

 <!-- $columns: for each the element m:column and its sessions; $by: session or year; $home: the way from the page to the edition's folder. -->
 <xsl:function name="m:model" as="element(m:model)">
  <xsl:param name="columns" as="map(*)*"/>
  <xsl:param name="by" as="xs:string"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="sessions" as="element(m:session)*" select="$columns?sessions"/>
  <xsl:variable name="column" as="map(xs:string, xs:integer)" select="map:merge($columns ! (let $n := xs:integer(?column/@n) return ?sessions ! map{generate-id(): $n}))"/>
  <xsl:variable name="facts" as="array(element()+)*">
   <xsl:for-each-group select="$sessions ! (m:present, m:speech[not(@how = 'paren')]/m:speaker)" group-by="m:person-key(.)">
    <xsl:sequence select="[current-group()]"/>
   </xsl:for-each-group>
  </xsl:variable>
  <xsl:variable name="summed" as="document-node()">
   <xsl:document>
    <xsl:for-each select="$facts">
     <xsl:variable name="key" as="xs:string" select="m:person-key(?1[1])"/>
     <m:person n="{position()}" key="{$key}" name="{m:index-name($key, ?1[1])}"><xsl:sequence select="m:sums(?1)"/></m:person>
    </xsl:for-each>
   </xsl:document>
  </xsl:variable>
  <xsl:variable name="surnames" as="map(xs:string, xs:integer)">
   <xsl:map>
    <xsl:for-each-group select="$summed/m:person" group-by="m:short-name(@name, 1)"><xsl:map-entry key="current-grouping-key()" select="count(current-group())"/></xsl:for-each-group>
   </xsl:map>
  </xsl:variable>
  <m:model by="{$by}">
   <xsl:sequence select="$columns?column"/>
   <xsl:for-each select="m:shown(m:ranked($summed/m:person))">
    <m:person>
     <xsl:copy-of select="@* except @n"/>
     <xsl:attribute name="short" select="m:short-name(@name, $surnames(m:short-name(@name, 1))) || '°'[starts-with(current()/@key, 'as:')]"/>
     <xsl:for-each select="m:person-page(@key)"><xsl:attribute name="page" select="$home || ."/></xsl:for-each>
     <xsl:for-each-group select="$facts[xs:integer(current()/@n)]?1" group-by="$column(generate-id(ancestor::m:session))">
      <xsl:call-template name="m:cell">
       <xsl:with-param name="facts" select="current-group()"/>
       <xsl:with-param name="n" select="current-grouping-key()"/>
       <xsl:with-param name="home" select="$home"/>
      </xsl:call-template>
     </xsl:for-each-group>
    </m:person>
   </xsl:for-each>
  </m:model>
 </xsl:function>

 <!-- Those first who spoke and were present most often. -->
 <xsl:function name="m:ranked" as="element(m:person)*">
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:perform-sort select="$persons">
   <xsl:sort select="number(starts-with(@key, 'all:'))"/>
   <xsl:sort select="@present + @spoke" order="descending"/>
   <xsl:sort select="@alone + @shared" order="descending" data-type="number"/>
   <xsl:sort select="@name"/>
  </xsl:perform-sort>
 </xsl:function>

 <!-- Those of whom any picture or table tells, and one more, so that it is seen that there are more. -->
 <xsl:function name="m:shown" as="element(m:person)*">
  <xsl:param name="ranked" as="element(m:person)*"/>
  <xsl:variable name="speaking" as="element(m:person)*" select="$ranked[@alone + @shared gt 0]"/>
  <xsl:variable name="first" as="element(m:person)*" select="
   ($ranked[not(starts-with(@key, 'all:'))])[position() le $m:most-listed + 1],
   $speaking[position() le $m:most-listed + 1], m:by-words($speaking)[position() le $m:most-listed + 1]"/>
  <xsl:variable name="shown" as="map(xs:string, xs:boolean)" select="map:merge($first ! map{string(@n): true()})"/>
  <xsl:sequence select="$ranked[map:contains($shown, @n)]"/>
 </xsl:function>

 <!-- Those first who spoke most words. -->
 <xsl:function name="m:by-words" as="element(m:person)*">
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:sequence select="sort($persons, (), function($p) { -number($p/@alone) - number($p/@shared) })"/>
 </xsl:function>

 <!-- What a person did in some sessions, in numbers. -->
 <xsl:function name="m:sums" as="attribute()+">
  <xsl:param name="facts" as="element()*"/>
  <xsl:variable name="speaking" as="element(m:speaker)*" select="$facts/self::m:speaker"/>
  <xsl:variable name="present" as="element(m:session)*" select="$facts/self::m:present[@status = 'present']/.."/>
  <xsl:variable name="spoke" as="element(m:session)*" select="$speaking/../.."/>
  <xsl:attribute name="present" select="count($present)"/>
  <xsl:attribute name="spoke" select="count($spoke)"/>
  <xsl:attribute name="unlisted" select="count($spoke[@list] except $present)"/>
  <xsl:attribute name="absent" select="count($facts/self::m:present[@status = 'absent']/.. except $present)"/>
  <xsl:attribute name="alone" select="sum($speaking/..[count(m:speaker) eq 1]/@words)"/>
  <xsl:attribute name="shared" select="sum($speaking/..[count(m:speaker) gt 1]/@words)"/>
 </xsl:function>

 <xsl:template name="m:cell">
  <xsl:param name="facts" as="element()*"/>
  <xsl:param name="n" as="xs:integer"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="speaking" as="element(m:speaker)*" select="$facts/self::m:speaker"/>
  <xsl:variable name="listed" as="element(m:present)*" select="$facts/self::m:present"/>
  <m:cell n="{$n}" sessions="{count($listed[@status = 'present']/.. | $speaking/../..)}">
   <xsl:sequence select="m:sums($facts)"/>
   <xsl:for-each select="($listed[@status = 'present'], $listed[@status = 'absent'])[1]"><xsl:attribute name="at" select="$home || m:passage(., @passage)"/></xsl:for-each>
   <xsl:for-each select="$speaking[1]"><xsl:attribute name="first" select="$home || m:passage(., ../@passage)"/></xsl:for-each>
  </m:cell>
 </xsl:template>

 <!-- Where a passage of the edition is, from the edition's folder. -->
 <xsl:function name="m:passage" as="xs:string">
  <xsl:param name="fact" as="element()"/>
  <xsl:param name="id" as="xs:string"/>
  <xsl:variable name="document" as="xs:string" select="$fact/ancestor-or-self::m:sessions/@document"/>
  <xsl:sequence select="$views[1] || '/' || $document || '.html' || ('#' || $id)[$id ne $document]"/>
 </xsl:function>

</xsl:stylesheet>
