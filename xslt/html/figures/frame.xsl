<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands around a picture: heading, explanation, legend, limits, table. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns:svg="http://www.w3.org/2000/svg"
 xmlns="http://www.w3.org/1999/xhtml">

 <xsl:template name="m:top">
  <xsl:choose>
   <xsl:when test="$m:one-page">
    <h1><xsl:sequence select="m:say('nav.figures')"/></h1>
    <p class="lead"><xsl:sequence select="m:say('figures.lead')"/></p>
   </xsl:when>
   <xsl:otherwise>
    <p class="kind"><a href="../figures.html"><xsl:sequence select="m:say('nav.figures')"/></a></p>
    <h1>
     <xsl:sequence select="if (@year) then m:text(@year) else m:say('undated')"/>
     <xsl:if test="@of ne '1'"><span class="of"> {@n}/{@of}</span></xsl:if>
    </h1>
    <nav class="parts">
     <xsl:sequence select="m:say-in('aria-label', map{'key': 'figures.parts'})"/>
     <ul>
      <xsl:for-each select="preceding-sibling::m:part[1]"><li class="previous"><a rel="prev" href="../{@path}"><xsl:sequence select="m:part-name(.)"/></a></li></xsl:for-each>
      <xsl:for-each select="following-sibling::m:part[1]"><li class="next"><a rel="next" href="../{@path}"><xsl:sequence select="m:part-name(.)"/></a></li></xsl:for-each>
     </ul>
    </nav>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:function name="m:part-name" as="node()*">
  <xsl:param name="part" as="element(m:part)"/>
  <xsl:sequence select="if ($part/@year) then m:text($part/@year) else m:say('undated'), m:text(' ' || $part/@n || '/' || $part/@of)[$part/@of ne '1']"/>
 </xsl:function>

 <!--
   id       of the section; the words have it in their keys
   drawn    the picture
   legend   keys of signs, each with its sample
   hints    sentences about limits and ways of counting
   table    what stands behind
 -->
 <xsl:template name="m:picture">
  <xsl:param name="id" as="xs:string"/>
  <xsl:param name="drawn" as="element()*"/>
  <xsl:param name="legend" as="element()*" select="()"/>
  <xsl:param name="hints" as="element()*" select="()"/>
  <xsl:param name="table" as="element()*"/>
  <xsl:param name="by" as="xs:string" tunnel="yes"/>
  <section class="picture" id="{$id}">
   <h2 id="{$id}-head"><xsl:sequence select="m:say('figures.' || $id)"/></h2>
   <p class="lead"><xsl:sequence select="m:say(m:first-key(('.' || $by, '') ! ('figures.' || $id || '.lead' || .)))"/></p>
   <xsl:if test="$legend"><ul class="signs" role="list"><xsl:sequence select="$legend"/></ul></xsl:if>
   <div class="wide" role="region" tabindex="0" aria-labelledby="{$id}-head"><xsl:sequence select="$drawn"/></div>
   <xsl:for-each select="$hints"><p class="hint"><xsl:sequence select="."/></p></xsl:for-each>
   <details>
    <summary><xsl:sequence select="m:say('figures.' || $id || '.table')"/></summary>
    <div class="wide" role="region" tabindex="0">
     <xsl:sequence select="m:say-in('aria-label', map{'key': 'figures.' || $id || '.table'}), $table"/>
    </div>
   </details>
  </section>
 </xsl:template>

 <!-- A row of a legend: a sign and what it means. -->
 <xsl:function name="m:meant" as="element()">
  <xsl:param name="sample" as="element()*"/>
  <xsl:param name="key" as="xs:string"/>
  <li><svg:svg class="drawn" aria-hidden="true" width="20" height="20" viewBox="0 0 20 20"><xsl:sequence select="$sample"/></svg:svg> <xsl:sequence select="m:say($key)"/></li>
 </xsl:function>

 <!-- Who is not drawn, who is in no authority file. -->
 <xsl:function name="m:limits" as="element()*">
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:sequence select="m:say('figures.most-drawn', string($m:most-drawn))[count($persons) gt $m:most-drawn],
   m:say('figures.most-listed', string($m:most-listed))[count($persons) gt $m:most-listed],
   m:say('figures.spellings')[$persons[position() le $m:most-listed][starts-with(@key, 'as:')]]"/>
 </xsl:function>

</xsl:stylesheet>
