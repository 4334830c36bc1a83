<?xml version="1.0" encoding="UTF-8"?>
<!-- Two squares of persons by persons: numbers, on a ground that is the darker the higher the number. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/2000/svg">

 <xsl:variable name="m:square" as="xs:integer" select="22"/>
 <xsl:variable name="m:shades" as="xs:integer" select="4"/>

 <xsl:template name="m:pairs-drawn">
  <xsl:param name="id" as="xs:string"/>
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:param name="pairs" as="map(xs:string, map(xs:string, element(m:speech)+))"/>
  <xsl:param name="half" as="xs:boolean"/>
  <xsl:variable name="left" as="xs:integer" select="max($persons/@short ! m:width(.)) + 14"/>
  <xsl:variable name="top" as="xs:integer" select="$left - 14"/>
  <xsl:variable name="width" as="xs:integer" select="$left + $m:square * count($persons) + $top idiv 2"/>
  <xsl:variable name="height" as="xs:integer" select="$top + $m:square * count($persons) + 2"/>
  <xsl:variable name="counts" as="element(m:count)*" select="m:counts($id, $persons, $pairs)[not($half) or xs:integer(@row) gt xs:integer(@column)]"/>
  <xsl:variable name="most" as="xs:integer" select="max(($counts/@of ! xs:integer(.), 1))"/>
  <svg class="drawn" role="img" aria-labelledby="{$id}-title {$id}-desc" width="{$width}" height="{$height}" viewBox="0 0 {$width} {$height}">
   <xsl:call-template name="m:told"><xsl:with-param name="id" select="$id"/></xsl:call-template>
   <path class="rule" d="{string-join((0 to count($persons)) ! ('M' || $left || ',' || $top + . * $m:square || 'h' || $m:square * count($persons) || 'M' || $left + . * $m:square || ',' || $top || 'v' || $m:square * count($persons)))}"/>
   <xsl:for-each-group select="$counts" group-by="xs:integer(ceiling(@of * $m:shades div $most))">
    <path class="shade{current-grouping-key()}" d="{string-join(current-group() ! ('M' || $left + @column * $m:square || ',' || $top + @row * $m:square || 'h' || $m:square || 'v' || $m:square || 'h-' || $m:square || 'z'))}"/>
   </xsl:for-each-group>
   <xsl:for-each select="$persons">
    <xsl:variable name="at" as="xs:integer" select="position() - 1"/>
    <text class="name" x="{$left - 8}" y="{$top + $at * $m:square + 15}"><title>{@name}</title>{@short}</text>
    <text class="head" transform="translate({$left + $at * $m:square + 14} {$top - 6}) rotate(-58)"><title>{@name}</title>{@short}</text>
    <path class="same" d="M{$left + $at * $m:square},{$top + $at * $m:square}l{$m:square},{$m:square}"/>
   </xsl:for-each>
   <xsl:for-each-group select="$counts" group-by="@row">
    <text class="count" y="{$top + @row * $m:square + 15}">
     <xsl:for-each select="current-group()">
      <tspan x="{$left + @column * $m:square + $m:square idiv 2}"><xsl:if test="@of * $m:shades div $most gt $m:shades - 1"><xsl:attribute name="class" select="'on-dark'"/></xsl:if>{@of}</tspan>
     </xsl:for-each>
    </text>
   </xsl:for-each-group>
  </svg>
 </xsl:template>

 <!-- How often, by the places of row and column. -->
 <xsl:function name="m:counts" as="element(m:count)*">
  <xsl:param name="how" as="xs:string"/>
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:param name="pairs" as="map(xs:string, map(xs:string, element(m:speech)+))"/>
  <xsl:for-each select="$persons">
   <xsl:variable name="row" as="xs:integer" select="position() - 1"/>
   <xsl:variable name="others" as="map(*)" select="m:others($pairs, $how, @key)"/>
   <xsl:for-each select="$persons">
    <xsl:if test="map:contains($others, @key)"><m:count row="{$row}" column="{position() - 1}" of="{count($others(@key))}"/></xsl:if>
   </xsl:for-each>
  </xsl:for-each>
 </xsl:function>

</xsl:stylesheet>
