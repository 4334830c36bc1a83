<?xml version="1.0" encoding="UTF-8"?>
<!-- How many words each speaks: in a session as areas, altogether as bars. Full: alone; hollow: under a label with others. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/2000/svg">

 <xsl:variable name="m:bar" as="xs:integer" select="120"/>

 <xsl:template name="m:length-drawn">
  <xsl:param name="model" as="element(m:model)"/>
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:call-template name="m:grid">
   <xsl:with-param name="id" select="'length'"/>
   <xsl:with-param name="persons" select="$persons"/>
   <xsl:with-param name="columns" select="$model/m:column"/>
   <xsl:with-param name="mark" select="m:words-mark(max(($persons/m:cell ! (@alone + @shared), 1)), ?, ?, ?)"/>
   <xsl:with-param name="sum" select="m:words-sum(max(($persons ! (@alone + @shared), 1)), ?, ?, ?)"/>
   <xsl:with-param name="heads" as="element()*">
    <text class="head" transform="translate(4 0)"><xsl:sequence select="m:word('figures.short.words', ())"/></text>
   </xsl:with-param>
   <xsl:with-param name="room" select="$m:bar + 100"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:function name="m:words-mark" as="element()*">
  <xsl:param name="most" as="xs:double"/>
  <xsl:param name="cell" as="element(m:cell)"/>
  <xsl:param name="x" as="xs:integer"/>
  <xsl:param name="y" as="xs:integer"/>
  <xsl:variable name="bubble" as="element()*" select="m:bubble($most, $cell/@alone, $cell/@alone + $cell/@shared, $x, $y)"/>
  <xsl:if test="$bubble"><g><title>{m:both($cell)}</title><xsl:sequence select="$bubble"/></g></xsl:if>
 </xsl:function>

 <!-- A bar of two pieces, and its numbers. -->
 <xsl:function name="m:words-sum" as="element()*">
  <xsl:param name="most" as="xs:double"/>
  <xsl:param name="person" as="element(m:person)"/>
  <xsl:param name="x" as="xs:integer"/>
  <xsl:param name="y" as="xs:integer"/>
  <xsl:variable name="alone" as="xs:double" select="round($m:bar * number($person/@alone) div $most, 1)"/>
  <xsl:variable name="shared" as="xs:double" select="round($m:bar * number($person/@shared) div $most, 1)"/>
  <xsl:if test="$alone gt 0"><rect class="full" x="{$x + 4}" y="{$y - 6}" width="{$alone}" height="12"/></xsl:if>
  <xsl:if test="$shared gt 0"><rect class="hollow" x="{$x + 4.5 + $alone}" y="{$y - 5.5}" width="{max(($shared - 1, 1))}" height="11"/></xsl:if>
  <text class="sum first" x="{$x + 10 + $alone + $shared}" y="{$y + 4}">{m:both($person)}</text>
 </xsl:function>

 <!-- Words alone and with others: 120 + 30. -->
 <xsl:function name="m:both" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="string-join((m:figure($of/@alone)[$of/@alone ne '0' or $of/@shared = '0'], ('+ ' || m:figure($of/@shared))[$of/@shared ne '0']), ' ')"/>
 </xsl:function>

</xsl:stylesheet>
