<?xml version="1.0" encoding="UTF-8"?>
<!-- A picture with persons in rows and sessions in columns: names, heads of columns, rules, sums at the right. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/2000/svg">

 <xsl:variable name="m:head" as="xs:integer" select="104"/>
 <xsl:variable name="m:row" as="xs:integer" select="24"/>

 <!--
   id       of the picture; its title and description have it in their keys
   persons  the rows;  columns  the columns
   mark     draws a cell around a point;  sum  draws what stands at the right of a row, from a point on
   heads    what stands above the sums;  room  how wide they are
 -->
 <xsl:template name="m:grid">
  <xsl:param name="id" as="xs:string"/>
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:param name="columns" as="element(m:column)*"/>
  <xsl:param name="mark" as="function(element(m:cell), xs:integer, xs:integer) as element()*"/>
  <xsl:param name="sum" as="function(element(m:person), xs:integer, xs:integer) as element()*"/>
  <xsl:param name="heads" as="element()*" select="()"/>
  <xsl:param name="room" as="xs:integer"/>
  <xsl:variable name="left" as="xs:integer" select="max(($persons/@short ! m:width(.), 60)) + 14"/>
  <xsl:variable name="step" as="xs:integer" select="max((22, min((34, 620 idiv max((1, count($columns)))))))"/>
  <xsl:variable name="right" as="xs:integer" select="$left + $step * count($columns) + 6"/>
  <xsl:variable name="bottom" as="xs:integer" select="$m:head + $m:row * count($persons)"/>
  <svg class="drawn" role="group" aria-labelledby="{$id}-title {$id}-desc" width="{$right + $room}" height="{$bottom + 2}" viewBox="0 0 {$right + $room} {$bottom + 2}">
   <xsl:call-template name="m:told"><xsl:with-param name="id" select="$id"/></xsl:call-template>
   <xsl:for-each select="$columns">
    <xsl:call-template name="m:column-drawn">
     <xsl:with-param name="x" select="$left + (position() - 1) * $step"/>
     <xsl:with-param name="step" select="$step"/>
     <xsl:with-param name="bottom" select="$bottom"/>
    </xsl:call-template>
   </xsl:for-each>
   <g transform="translate({$right} {$m:head - 8})"><xsl:sequence select="$heads"/></g>
   <path class="rule" d="{string-join((0 to count($persons)) ! ('M0,' || $m:head + . * $m:row || 'H' || $right + $room))}"/>
   <xsl:for-each select="$persons">
    <xsl:variable name="y" as="xs:integer" select="$m:head + (position() - 1) * $m:row + $m:row idiv 2"/>
    <g class="row" data-ref="{@key}">
     <rect class="band" x="0" y="{$y - $m:row idiv 2}" width="{$right + $room}" height="{$m:row}"/>
     <xsl:call-template name="m:name-drawn"><xsl:with-param name="x" select="$left - 10"/><xsl:with-param name="y" select="$y + 4"/></xsl:call-template>
     <xsl:sequence select="m:cell ! $mark(., $left + (xs:integer(@n) - 1) * $step + $step idiv 2, $y), $sum(., $right, $y)"/>
    </g>
   </xsl:for-each>
  </svg>
 </xsl:template>

 <!-- The head of a column, which leads to the session; sessions without a list stand on a ground of their own. -->
 <xsl:template name="m:column-drawn">
  <xsl:param name="x" as="xs:integer"/>
  <xsl:param name="step" as="xs:integer"/>
  <xsl:param name="bottom" as="xs:integer"/>
  <xsl:if test="not(@list)"><rect class="bare" x="{$x + 2}" y="{$m:head}" width="{$step - 4}" height="{$bottom - $m:head}"/></xsl:if>
  <a href="{@href}">
   <title>{@title}</title>
   <text class="head" transform="translate({$x + $step idiv 2 + 4} {$m:head - 8}) rotate(-58)"><xsl:call-template name="m:column-words"/></text>
  </a>
 </xsl:template>

 <!-- The label of a column: day, year where there are several, number. -->
 <xsl:template name="m:column-words">
  <xsl:if test="@key"><tspan><xsl:sequence select="m:word(@key, @value)"/></tspan></xsl:if>
  <xsl:text>{@after}</xsl:text>
  <xsl:if test="@number"><tspan class="quiet"> {@number}</tspan></xsl:if>
 </xsl:template>

 <!-- A name, which leads to the person's page where there is one. -->
 <xsl:template name="m:name-drawn">
  <xsl:param name="x" as="xs:integer"/>
  <xsl:param name="y" as="xs:integer"/>
  <xsl:choose>
   <xsl:when test="@page"><a href="{@page}"><title>{@name}</title><text class="name" x="{$x}" y="{$y}">{@short}</text></a></xsl:when>
   <xsl:otherwise><text class="name" x="{$x}" y="{$y}"><title>{@name}</title>{@short}</text></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- A ring for the whole and a disc in it for a part, their areas to scale. -->
 <xsl:function name="m:bubble" as="element()*">
  <xsl:param name="most" as="xs:double"/>
  <xsl:param name="part" as="xs:double"/>
  <xsl:param name="whole" as="xs:double"/>
  <xsl:param name="x" as="xs:integer"/>
  <xsl:param name="y" as="xs:integer"/>
  <xsl:variable name="radius" as="function(xs:double) as xs:string" select="function($v) { format-number(10 * math:sqrt($v div $most), '0.0') }" xmlns:math="http://www.w3.org/2005/xpath-functions/math"/>
  <xsl:if test="$whole gt $part"><circle class="ring" cx="{$x}" cy="{$y}" r="{$radius($whole)}"/></xsl:if>
  <xsl:if test="$part gt 0"><circle class="disc" cx="{$x}" cy="{$y}" r="{$radius($part)}"/></xsl:if>
 </xsl:function>

</xsl:stylesheet>
