<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a reader can switch, where the document has it: notes in the text or at the foot, marks of doubt, lines of the
  source. The style sheet does it by the boxes alone; a script only keeps the choice.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- Whether the lines of the source are shown before the reader switches anything. -->
 <xsl:variable name="m:shows-lines" as="xs:boolean" select="false()"/>

 <xsl:template name="m:switches">
  <xsl:variable name="boxes" as="element()*">
   <xsl:if test=".//ref[@type = 'noteref'][@m:href]"><xsl:sequence select="m:switch('inline', false())"/></xsl:if>
   <xsl:if test=".//@m:doubt"><xsl:sequence select="m:switch('marks', true())"/></xsl:if>
   <xsl:if test="text//lb"><xsl:sequence select="m:switch('lines', $m:shows-lines)"/></xsl:if>
  </xsl:variable>
  <xsl:if test="exists($boxes)">
   <fieldset class="switches">
    <legend><xsl:sequence select="m:say('switches')"/></legend>
    <xsl:sequence select="$boxes"/>
   </fieldset>
  </xsl:if>
 </xsl:template>

 <xsl:function name="m:switch" as="element()">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="on" as="xs:boolean"/>
  <label class="switch">
   <input type="checkbox" id="{$name}" data-kept="">
    <xsl:if test="$on"><xsl:attribute name="checked" select="'checked'"/></xsl:if>
   </input>
   <xsl:text> </xsl:text>
   <xsl:sequence select="m:say('switch.' || $name)"/>
  </label>
 </xsl:function>

</xsl:stylesheet>
