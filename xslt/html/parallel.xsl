<?xml version="1.0" encoding="UTF-8"?>
<!--
  Rows of three cells: reading, diplomatic, transcription. The first two are taken, block by block, from the pages of
  these views ($reading, $diplomatic); the third is the lines of the source that the source map ($map) gives to the block.
  A block is a heading, a paragraph, a label or an entry of a list. Its key is its id, or the id around it and a number.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.w3.org/1999/xhtml">

 <xsl:include href="source.xsl"/>

 <!-- The pages of the two other views, and the source map as JSON with the text of the source, if there is one. -->
 <xsl:param name="reading" as="document-node()?" select="()"/>
 <xsl:param name="diplomatic" as="document-node()?" select="()"/>
 <xsl:param name="map" as="xs:string?" select="()"/>

 <xsl:variable name="m:sides" as="element()*" select="($reading, $diplomatic)//div[@class = 'transcript']"/>
 <xsl:variable name="m:reading-blocks" as="element()*" select="m:blocks($m:sides[1])"/>
 <xsl:variable name="m:diplomatic-blocks" as="element()*" select="m:blocks($m:sides[2])"/>

 <xsl:template match="/">
  <xsl:apply-templates select="*"/>
 </xsl:template>

 <!-- The legends of both sides. -->
 <xsl:template name="m:legend">
  <xsl:for-each select="($reading, $diplomatic)//section[@class = 'legend']">
   <xsl:variable name="side" as="xs:string" select="ancestor::html/@class"/>
   <section class="legend {$side}-page" aria-labelledby="legend.{$side}">
    <h2 id="legend.{$side}"><xsl:sequence select="m:say('column.' || $side)"/>: <xsl:sequence select="m:say('legend')"/></h2>
    <xsl:apply-templates mode="m:cell" select="* except h2"/>
   </section>
  </xsl:for-each>
 </xsl:template>

 <!-- Blocks -->

 <xsl:function name="m:blocks" as="element()*">
  <xsl:param name="side" as="element()?"/>
  <xsl:apply-templates mode="m:block" select="$side/*"/>
 </xsl:function>

 <xsl:mode name="m:block" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:block" match="*">
  <xsl:sequence select="."/>
 </xsl:template>

 <!-- What holds nothing but blocks is none. -->
 <xsl:template mode="m:block" match="(section | div | ul | ol)[*][not(text()[normalize-space()])]">
  <xsl:apply-templates mode="#current" select="*"/>
 </xsl:template>

 <xsl:function name="m:key" as="xs:string">
  <xsl:param name="block" as="element()"/>
  <xsl:variable name="around" as="element()?" select="$block/ancestor::*[@id][1]"/>
  <xsl:sequence select="($block/@id ! string(), $around/@id || '/' || count($around//*[. &lt;&lt; $block][m:is-block(.)][not(@id)]))[1]"/>
 </xsl:function>

 <xsl:function name="m:is-block" as="xs:boolean">
  <xsl:param name="element" as="element()"/>
  <xsl:sequence select="local-name($element) = ('h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'div', 'section', 'ul', 'ol')"/>
 </xsl:function>

 <!-- The keys of both sides in their common order: those of the first, each followed by what only the second has there. -->
 <xsl:function name="m:keys" as="xs:string*">
  <xsl:param name="first" as="xs:string*"/>
  <xsl:param name="second" as="xs:string*"/>
  <xsl:variable name="shared" as="map(xs:string, xs:boolean)" select="map:merge($first ! map{.: true()})"/>
  <xsl:variable name="groups" as="map(xs:string, xs:string*)">
   <xsl:map>
    <xsl:for-each-group select="'', $second" group-starting-with=".[. = '' or map:contains($shared, .)]">
     <xsl:map-entry key="current-group()[1]" select="tail(current-group())"/>
    </xsl:for-each-group>
   </xsl:map>
  </xsl:variable>
  <xsl:sequence select="$groups(''), $first ! (., $groups(.))"/>
 </xsl:function>

 <!-- Rows -->

 <xsl:template name="m:transcript">
  <xsl:variable name="reading" as="map(xs:string, element())" select="map:merge($m:reading-blocks ! map{m:key(.): .})"/>
  <xsl:variable name="diplomatic" as="map(xs:string, element())" select="map:merge($m:diplomatic-blocks ! map{m:key(.): .})"/>
  <xsl:variable name="keys" as="xs:string*" select="m:keys($m:diplomatic-blocks ! m:key(.), $m:reading-blocks ! m:key(.))"/>
  <xsl:variable name="homes" as="map(xs:string, xs:string)" select="m:homes($keys ! ($diplomatic(.), $reading(.))[1])"/>
  <xsl:variable name="ids" as="map(xs:string, xs:string*)" select="m:residents($homes)"/>
  <xsl:variable name="lines" as="map(xs:string, element()*)" select="if ($map) then m:source-lines($map, $homes, $diplomatic) else map{}"/>
  <div class="transcript">
   <xsl:call-template name="m:columns"/>
   <xsl:sequence select="m:source-top($lines(''))"/>
   <xsl:for-each select="$keys">
    <div class="row">
     <xsl:sequence select="m:places(., $ids(.))"/>
     <xsl:sequence select="m:cell('reading', $reading(.), $homes)"/>
     <xsl:sequence select="m:cell('diplomatic', $diplomatic(.), $homes)"/>
     <xsl:if test="$map"><xsl:sequence select="m:source-cell($lines(.))"/></xsl:if>
    </div>
   </xsl:for-each>
  </div>
 </xsl:template>

 <!-- The row in which each id is at home; an id around several rows is at home in the first. -->
 <xsl:function name="m:homes" as="map(xs:string, xs:string)">
  <xsl:param name="blocks" as="element()*"/>
  <xsl:map>
   <xsl:for-each-group select="for $block in $blocks, $key in m:key($block) return $block/(ancestor::*[ancestor::article], descendant-or-self::*)/@id ! map{'id': string(), 'key': $key}" group-by="?id">
    <xsl:map-entry key="current-grouping-key()" select="current-group()[1]?key"/>
   </xsl:for-each-group>
  </xsl:map>
 </xsl:function>

 <!-- The ids that are at home in each row. -->
 <xsl:function name="m:residents" as="map(xs:string, xs:string*)">
  <xsl:param name="homes" as="map(xs:string, xs:string)"/>
  <xsl:map>
   <xsl:for-each-group select="map:keys($homes)" group-by="$homes(.)">
    <xsl:map-entry key="current-grouping-key()" select="sort(current-group())"/>
   </xsl:for-each-group>
  </xsl:map>
 </xsl:function>

 <!-- The id of a row, by preference that of its block; other ids are places in it. -->
 <xsl:function name="m:places" as="node()*">
  <xsl:param name="key" as="xs:string"/>
  <xsl:param name="ids" as="xs:string*"/>
  <xsl:variable name="own" as="xs:string?" select="($ids[. = ($key, substring-before($key, '/'))], $ids)[1]"/>
  <xsl:for-each select="$own"><xsl:attribute name="id" select="."/></xsl:for-each>
  <xsl:for-each select="$ids[not(. = $own)]"><span class="place" id="{.}"></span></xsl:for-each>
 </xsl:function>

 <!-- The names of the columns, with boxes by which each can be left out. -->
 <xsl:template name="m:columns">
  <fieldset class="columns">
   <legend><xsl:sequence select="m:say('columns')"/></legend>
   <xsl:for-each select="'reading', 'diplomatic', 'source'[$map]">
    <label class="switch">
     <input type="checkbox" id="column-{.}" checked="checked" data-kept=""/>
     <xsl:text> </xsl:text>
     <xsl:sequence select="m:say('column.' || .)"/>
    </label>
   </xsl:for-each>
  </fieldset>
  <xsl:if test="not($map)"><p class="hint"><xsl:sequence select="m:say('source.none')"/></p></xsl:if>
 </xsl:template>

 <xsl:function name="m:cell" as="element()">
  <xsl:param name="side" as="xs:string"/>
  <xsl:param name="block" as="element()?"/>
  <xsl:param name="homes" as="map(xs:string, xs:string)"/>
  <div class="{string-join(('cell', $side || '-page', 'said'[$block/self::*[not(contains-token(@class, 'speaker'))]/ancestor::div[contains-token(@class, 'sp')]]), ' ')}" data-name="{m:label('column.' || $side)}">
   <xsl:apply-templates mode="m:cell" select="$block">
    <xsl:with-param name="homes" select="$homes" tunnel="yes"/>
    <xsl:with-param name="heads" select="$side eq 'reading'" tunnel="yes"/>
   </xsl:apply-templates>
  </div>
 </xsl:function>

 <!-- A block in its cell: without ids, which the row has; without copies of notes. -->

 <xsl:mode name="m:cell" on-no-match="shallow-copy" on-multiple-match="fail"/>

 <xsl:template mode="m:cell" match="@id | @data-ref | span[@class = 'popover']"/>

 <!-- Names are explained on one side. -->
 <xsl:template mode="m:cell" match="@title[not(../@data-l-title)]">
  <xsl:param name="heads" as="xs:boolean" tunnel="yes"/>
  <xsl:if test="$heads"><xsl:next-match/></xsl:if>
 </xsl:template>

 <xsl:template mode="m:cell" match="a[@class = 'anchor']">
  <xsl:param name="heads" as="xs:boolean" tunnel="yes"/>
  <xsl:if test="$heads"><xsl:next-match/></xsl:if>
 </xsl:template>

 <!-- The headings of one side are headings of the page. -->
 <xsl:template mode="m:cell" match="h2 | h3 | h4 | h5 | h6">
  <xsl:param name="heads" as="xs:boolean" tunnel="yes"/>
  <xsl:element name="{if ($heads) then local-name() else 'p'}">
   <xsl:apply-templates mode="#current" select="@*"/>
   <xsl:attribute name="class" select="string-join((@class, 'heading', local-name()), ' ')"/>
   <xsl:apply-templates mode="#current" select="node()"/>
  </xsl:element>
 </xsl:template>

 <xsl:template mode="m:cell" match="li">
  <div>
   <xsl:apply-templates mode="#current" select="@*"/>
   <xsl:attribute name="class" select="string-join((@class, 'entry', ../@class), ' ')"/>
   <xsl:apply-templates mode="#current" select="node()"/>
  </div>
 </xsl:template>

 <!-- A link to what only a page of its own shows leads there. -->
 <xsl:template mode="m:cell" match="@href[starts-with(., '#')]">
  <xsl:param name="homes" as="map(xs:string, xs:string)" tunnel="yes"/>
  <xsl:variable name="page" as="xs:string" select="'../diplomatic/' || ancestor::article/@id || '.html'"/>
  <xsl:attribute name="href" select="if (map:contains($homes, substring(., 2))) then . else $page || ."/>
 </xsl:template>

</xsl:stylesheet>
