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

 <xsl:variable name="m:sums" as="xs:string+" select="'present', 'spoke', 'unlisted', 'absent', 'alone', 'shared'"/>

 <!-- $columns: for each the element m:column and its sessions; $by: session or year; $home: the way from the page to the edition's folder. -->
 <xsl:function name="m:model" as="element(m:model)">
  <xsl:param name="columns" as="map(*)*"/>
  <xsl:param name="by" as="xs:string"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="sessions" as="element(m:session)*" select="$columns?sessions"/>
  <xsl:variable name="column" as="map(xs:string, xs:integer)" select="map:merge($columns ! (let $n := xs:integer(?column/@n) return ?sessions ! map{generate-id(): $n}))"/>
  <xsl:variable name="persons" as="element(m:person)*">
   <xsl:for-each-group select="$sessions ! (m:present, m:speech[not(@how = 'paren')]/m:speaker)" group-by="m:person-key(.)">
    <xsl:variable name="name" as="xs:string" select="m:index-name(current-grouping-key(), .)"/>
    <xsl:variable name="cells" as="element(m:cell)*">
     <xsl:for-each-group select="current-group()" group-by="$column(generate-id(ancestor::m:session))">
      <xsl:sequence select="m:cell(current-group(), current-grouping-key(), $home)"/>
     </xsl:for-each-group>
    </xsl:variable>
    <m:person key="{current-grouping-key()}" name="{$name}">
     <xsl:for-each select="$m:sums"><xsl:attribute name="{.}" select="sum($cells/@*[name() = current()])"/></xsl:for-each>
     <xsl:sequence select="$cells"/>
    </m:person>
   </xsl:for-each-group>
  </xsl:variable>
  <m:model by="{$by}">
   <xsl:sequence select="$columns?column, m:ranked($persons, $home)"/>
  </m:model>
 </xsl:function>

 <!-- Those first who spoke and were present most often; named so that nobody is taken for another. -->
 <xsl:function name="m:ranked" as="element(m:person)*">
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="surnames" as="map(xs:string, xs:integer)">
   <xsl:map>
    <xsl:for-each-group select="$persons" group-by="m:short-name(@name, 1)"><xsl:map-entry key="current-grouping-key()" select="count(current-group())"/></xsl:for-each-group>
   </xsl:map>
  </xsl:variable>
  <xsl:for-each select="$persons">
   <xsl:sort select="number(starts-with(@key, 'all:'))"/>
   <xsl:sort select="@present + @spoke" order="descending"/>
   <xsl:sort select="@alone + @shared" order="descending" data-type="number"/>
   <xsl:sort select="@name"/>
   <xsl:copy>
    <xsl:copy-of select="@*"/>
    <xsl:attribute name="short" select="m:short-name(@name, $surnames(m:short-name(@name, 1))) || '°'[starts-with(current()/@key, 'as:')]"/>
    <xsl:for-each select="m:person-page(@key)"><xsl:attribute name="page" select="$home || ."/></xsl:for-each>
    <xsl:copy-of select="*"/>
   </xsl:copy>
  </xsl:for-each>
 </xsl:function>

 <xsl:function name="m:cell" as="element(m:cell)">
  <xsl:param name="facts" as="element()*"/>
  <xsl:param name="n" as="xs:integer"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="speaking" as="element(m:speaker)*" select="$facts/self::m:speaker"/>
  <xsl:variable name="listed" as="element(m:present)*" select="$facts/self::m:present[@status = 'present']"/>
  <xsl:variable name="named" as="element(m:present)*" select="$facts/self::m:present[@status = 'absent']"/>
  <xsl:variable name="spoke" as="element(m:session)*" select="$speaking/../.."/>
  <xsl:variable name="present" as="element(m:session)*" select="$listed/.."/>
  <m:cell n="{$n}" sessions="{count($present | $spoke)}" present="{count($present)}" spoke="{count($spoke)}" unlisted="{count($spoke[@list] except $present)}"
   absent="{count($named/.. except $present)}" alone="{sum($speaking/..[count(m:speaker) eq 1]/@words)}"
   shared="{sum($speaking/..[count(m:speaker) gt 1]/@words)}">
   <xsl:for-each select="($listed, $named)[1]"><xsl:attribute name="at" select="$home || m:passage(., @passage)"/></xsl:for-each>
   <xsl:for-each select="$speaking[1]"><xsl:attribute name="first" select="$home || m:passage(., ../@passage)"/></xsl:for-each>
  </m:cell>
 </xsl:function>

 <!-- Where a passage of the edition is, from the edition's folder. -->
 <xsl:function name="m:passage" as="xs:string">
  <xsl:param name="fact" as="element()"/>
  <xsl:param name="id" as="xs:string"/>
  <xsl:variable name="document" as="xs:string" select="$fact/ancestor-or-self::m:sessions/@document"/>
  <xsl:sequence select="$views[1] || '/' || $document || '.html' || ('#' || $id)[$id ne $document]"/>
 </xsl:function>

</xsl:stylesheet>
