<?xml version="1.0" encoding="UTF-8"?>
<!-- The legend: the signs that occur on the page, and what the view leaves out of this document. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:legend">
  <xsl:variable name="omitted" as="element()*" select="text//*[m:omission(.)]"/>
  <xsl:variable name="shown" as="element()*" select="text//* except $omitted/descendant-or-self::*"/>
  <xsl:variable name="first" as="map(xs:string, element())" select="m:first-of-signs($shown)"/>
  <xsl:variable name="entries" as="element()*">
   <xsl:if test="$shown/self::ref[@type = 'noteref']"><xsl:call-template name="m:legend-note"/></xsl:if>
   <xsl:apply-templates mode="m:legend" select="$m:signs/*/d:sign[@name = map:keys($first)]/d:view[contains-token(@name, $m:view)][@sample]">
    <xsl:with-param name="first" select="$first"/>
   </xsl:apply-templates>
   <xsl:if test=".//@m:doubt"><xsl:call-template name="m:legend-doubt"/></xsl:if>
  </xsl:variable>
  <xsl:if test="exists($entries)">
   <section class="legend" aria-labelledby="legend">
    <h2 id="legend"><xsl:sequence select="m:say('legend')"/></h2>
    <dl><xsl:sequence select="$entries"/></dl>
    <xsl:call-template name="m:left-out"><xsl:with-param name="omitted" select="$omitted"/></xsl:call-template>
   </section>
  </xsl:if>
 </xsl:template>

 <!-- The first element of each sign that has a legend in this view, by the name of the sign. -->
 <xsl:function name="m:first-of-signs" as="map(xs:string, element())">
  <xsl:param name="shown" as="element()*"/>
  <xsl:map>
   <xsl:for-each-group select="$shown" group-by="m:sign(.)/@name">
    <xsl:if test="current-group()/m:look(.)/@sample"><xsl:map-entry key="string(current-grouping-key())" select="."/></xsl:if>
   </xsl:for-each-group>
  </xsl:map>
 </xsl:function>

 <xsl:mode name="m:legend" on-no-match="fail" on-multiple-match="fail"/>

 <!-- Two rows of one name have one legend. -->
 <xsl:template mode="m:legend" match="d:view[../@name = ../preceding-sibling::d:sign/@name]" priority="2"/>

 <xsl:template mode="m:legend" match="d:view">
  <xsl:param name="first" as="map(xs:string, element())"/>
  <xsl:variable name="name" as="xs:string" select="../@name"/>
  <dt>
   <xsl:element name="{if ($name eq 'del') then 'del' else 'span'}">
    <xsl:attribute name="class" select="@class"/>
    <xsl:text>{@before}</xsl:text>
    <xsl:sequence select="(m:shown($first($name), .), m:text(@sample))[1]"/>
    <xsl:text>{@after}</xsl:text>
   </xsl:element>
  </dt>
  <dd><xsl:sequence select="m:say(m:first-key(('legend.' || $name || '.' || $m:view, 'legend.' || $name)))"/></dd>
 </xsl:template>

 <xsl:template name="m:legend-note">
  <xsl:variable name="first" as="element(ref)" select="(text//ref[@type = 'noteref'])[1]"/>
  <dt><sup class="noteref"><xsl:apply-templates mode="m:marker" select="$first"/></sup></dt>
  <dd><xsl:sequence select="m:say('legend.noteref.' || $m:view)"/></dd>
 </xsl:template>

 <xsl:template name="m:legend-doubt">
  <dt><span class="doubt low"><xsl:sequence select="m:say('sample')"/></span></dt>
  <dd><xsl:sequence select="m:say('legend.doubt.' || $m:view)"/></dd>
 </xsl:template>

 <!-- What the view does not show, if this document has it; the words of a row say where it is instead. -->
 <xsl:template name="m:left-out">
  <xsl:param name="omitted" as="element()*"/>
  <xsl:variable name="rows" as="element(d:omit)*" select="$omitted ! m:omission(.)"/>
  <xsl:where-populated>
   <p class="left-out">
    <xsl:for-each select="$rows/@name">
     <xsl:sequence select="m:say('omit.' || .)"/>
     <xsl:text> </xsl:text>
    </xsl:for-each>
   </p>
  </xsl:where-populated>
 </xsl:template>

</xsl:stylesheet>
