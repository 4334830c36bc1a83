<?xml version="1.0" encoding="UTF-8"?>
<!-- Signs of presence and speech. They differ in shape, so that they are told apart without colour. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/2000/svg">

 <xsl:variable name="m:presence" as="xs:string+" select="'present', 'spoke', 'unlisted', 'absent'"/>

 <xsl:template name="m:attendance-drawn">
  <xsl:param name="model" as="element(m:model)"/>
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:variable name="most" as="xs:double" select="max(($persons/m:cell/@sessions ! number(), 1))"/>
  <xsl:variable name="shown" as="xs:string*" select="$m:presence[$persons/@*[. ne '0']/name() = .]"/>
  <xsl:call-template name="m:grid">
   <xsl:with-param name="id" select="'attendance'"/>
   <xsl:with-param name="persons" select="$persons"/>
   <xsl:with-param name="columns" select="$model/m:column"/>
   <xsl:with-param name="mark" select="if ($model/@by = 'session') then m:presence-mark#3 else m:sessions-mark($most, ?, ?, ?)"/>
   <xsl:with-param name="sum" select="m:presence-sums($shown, ?, ?, ?)"/>
   <xsl:with-param name="heads" as="element()*">
    <xsl:for-each select="$shown">
     <text class="head" transform="translate({position() * 30 - 6} 0) rotate(-58)"><xsl:sequence select="m:word('figures.short.' || ., ())"/></text>
    </xsl:for-each>
   </xsl:with-param>
   <xsl:with-param name="room" select="30 * count($shown) + 44"/>
  </xsl:call-template>
 </xsl:template>

 <!-- One session: one sign, which leads to the passage. -->
 <xsl:function name="m:presence-mark" as="element()*">
  <xsl:param name="cell" as="element(m:cell)"/>
  <xsl:param name="x" as="xs:integer"/>
  <xsl:param name="y" as="xs:integer"/>
  <xsl:variable name="sign" as="xs:string" select="m:sign-of($cell)"/>
  <a href="{($cell/@first, $cell/@at)[1]}" tabindex="-1" class="{$sign}">
   <title>{$cell/../@short}</title>
   <xsl:sequence select="m:shape($sign, $x, $y)"/>
  </a>
 </xsl:function>

 <!-- Several sessions: a ring for those in which somebody was present or spoke, a disc for those in which he spoke. -->
 <xsl:function name="m:sessions-mark" as="element()*">
  <xsl:param name="most" as="xs:double"/>
  <xsl:param name="cell" as="element(m:cell)"/>
  <xsl:param name="x" as="xs:integer"/>
  <xsl:param name="y" as="xs:integer"/>
  <xsl:sequence select="m:bubble($most, $cell/@spoke, $cell/@sessions, $x, $y)"/>
 </xsl:function>

 <xsl:function name="m:sign-of" as="xs:string">
  <xsl:param name="cell" as="element(m:cell)"/>
  <xsl:sequence select="(($cell ! (@unlisted, @spoke, @present))[. ne '0'] ! name(), 'absent')[1]"/>
 </xsl:function>

 <xsl:function name="m:shape" as="element()">
  <xsl:param name="sign" as="xs:string"/>
  <xsl:param name="x" as="xs:integer"/>
  <xsl:param name="y" as="xs:integer"/>
  <xsl:choose>
   <xsl:when test="$sign = 'present'"><circle class="ring" cx="{$x}" cy="{$y}" r="5"/></xsl:when>
   <xsl:when test="$sign = 'spoke'"><circle class="disc" cx="{$x}" cy="{$y}" r="6"/></xsl:when>
   <xsl:when test="$sign = 'unlisted'"><path class="diamond" d="M{$x},{$y - 8}l8,8l-8,8l-8,-8z"/></xsl:when>
   <xsl:otherwise><path class="cross" d="M{$x - 4},{$y - 4}l8,8m0,-8l-8,8"/></xsl:otherwise>
  </xsl:choose>
 </xsl:function>

 <!-- The numbers of sessions, of those kinds that occur. -->
 <xsl:function name="m:presence-sums" as="element()*">
  <xsl:param name="shown" as="xs:string*"/>
  <xsl:param name="person" as="element(m:person)"/>
  <xsl:param name="x" as="xs:integer"/>
  <xsl:param name="y" as="xs:integer"/>
  <xsl:for-each select="$shown">
   <xsl:variable name="count" as="attribute()" select="$person/@*[name() = current()]"/>
   <xsl:if test="$count ne '0'"><text class="sum {.}" x="{$x + position() * 30 - 8}" y="{$y + 4}">{m:figure($count)}</text></xsl:if>
  </xsl:for-each>
 </xsl:function>

</xsl:stylesheet>
