<?xml version="1.0" encoding="UTF-8"?>
<!--
  Names without an entry, by their spelling: at the end of the list, or, where there are many, on pages of their own. One
  spelling may stand for several persons, and nothing here says that it does not.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml">

 <!-- So many passages stand at the end of the list, and so many on one page; of one spelling no more than so many. -->
 <xsl:variable name="m:few-unentered" as="xs:integer" select="60"/>
 <xsl:variable name="m:unentered-of-page" as="xs:integer" select="250"/>
 <xsl:variable name="m:unentered-of-spelling" as="xs:integer" select="40"/>

 <!-- The spellings of this kind. -->
 <xsl:variable name="m:spellings" as="xs:string*"
  select="sort(map:keys($m:by-spelling), $m:collation)"/>

 <!-- The pages that hold them: of each, its spellings. -->
 <xsl:variable name="m:spelling-groups" as="map(xs:string, xs:string+)*">
  <xsl:variable name="counts" as="xs:integer*" select="$m:spellings ! min((count(m:of-spelling(.)), $m:unentered-of-spelling))"/>
  <xsl:variable name="pages" as="xs:integer*" select="m:pages-for($counts, $m:unentered-of-page)"/>
  <xsl:for-each-group select="1 to count($m:spellings)" group-adjacent="$pages[current()]">
   <xsl:sequence select="map{'spellings': for $number in current-group() return $m:spellings[$number]}"/>
  </xsl:for-each-group>
 </xsl:variable>

 <xsl:function name="m:of-spelling" as="element()+">
  <xsl:param name="spelling" as="xs:string"/>
  <xsl:sequence select="$m:by-spelling($spelling)"/>
 </xsl:function>

 <xsl:variable name="m:has-spelling-pages" as="xs:boolean"
  select="sum($m:spellings ! count(m:of-spelling(.))) gt $m:few-unentered"/>

 <xsl:template name="m:without-entry">
  <xsl:if test="exists($m:spellings)">
   <section class="without-entry" aria-labelledby="without-entry">
    <h2 id="without-entry"><xsl:sequence select="m:say('unentered')"/><xsl:text> </xsl:text><span class="count">{count($m:spellings)}</span></h2>
    <p class="hint"><xsl:sequence select="m:say('unentered.hint')"/></p>
    <xsl:choose>
     <xsl:when test="$m:has-spelling-pages">
      <ul class="ranges" role="list">
       <xsl:for-each select="$m:spelling-groups">
        <li><a href="{m:spelling-path(position())}">{distinct-values((?spellings[1], ?spellings[last()])) => string-join(' – ')}</a></li>
       </xsl:for-each>
      </ul>
     </xsl:when>
     <xsl:otherwise><xsl:sequence select="$m:spellings ! m:spelling-entry(., '')"/></xsl:otherwise>
    </xsl:choose>
   </section>
  </xsl:if>
 </xsl:template>

 <xsl:function name="m:spelling-path" as="xs:string">
  <xsl:param name="number" as="xs:integer"/>
  <xsl:sequence select="'names/' || $m:kind || '-' || $number || '.html'"/>
 </xsl:function>

 <xsl:template name="m:spelling-pages">
  <xsl:variable name="list" as="xs:string" select="$m:kinds($m:kind)?list"/>
  <xsl:for-each select="$m:spelling-groups[$m:has-spelling-pages]">
   <xsl:variable name="number" as="xs:integer" select="position()"/>
   <xsl:call-template name="m:list-page">
    <xsl:with-param name="path" select="m:spelling-path($number)"/>
    <xsl:with-param name="title" select="m:label('unentered') || ', ' || $number"/>
    <xsl:with-param name="class" select="'entries'"/>
    <xsl:with-param name="content">
     <p class="kind"><a href="../{$list}#without-entry"><xsl:sequence select="m:say('nav.' || substring-before($list, '.'))"/></a></p>
     <h1><xsl:sequence select="m:say('unentered')"/></h1>
     <p class="hint"><xsl:sequence select="m:say('unentered.hint')"/></p>
     <xsl:sequence select="?spellings ! m:spelling-entry(., '../')"/>
    </xsl:with-param>
   </xsl:call-template>
  </xsl:for-each>
 </xsl:template>

 <!-- A spelling and its passages, folded. -->
 <xsl:function name="m:spelling-entry" as="element()">
  <xsl:param name="spelling" as="xs:string"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="facts" as="element()+" select="m:of-spelling($spelling)"/>
  <details class="spelling">
   <summary><span lang="{$m:edition-language}">{$spelling}</span><xsl:text> </xsl:text><span class="count">{count($facts)}</span></summary>
   <xsl:call-template name="m:by-document">
    <xsl:with-param name="facts" select="$facts[position() le $m:unentered-of-spelling]"/>
    <xsl:with-param name="home" select="$home" tunnel="yes"/>
    <xsl:with-param name="mixed" select="true()" tunnel="yes"/>
   </xsl:call-template>
   <xsl:if test="count($facts) gt $m:unentered-of-spelling">
    <p class="hint"><xsl:sequence select="m:say('passages.more', string(count($facts) - $m:unentered-of-spelling))"/></p>
   </xsl:if>
  </details>
 </xsl:function>

</xsl:stylesheet>
