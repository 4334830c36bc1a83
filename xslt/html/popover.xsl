<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes where their markers stand: a marker is a bare raised number, and its note shows up below it when the pointer
  rests on the number or the keyboard reaches it. It is a copy of the note in the list, without ids and links back.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template mode="m:marker" match="ref">
  <xsl:text>{m:number(.)}</xsl:text>
 </xsl:template>

 <xsl:template match="ref[@type = 'noteref'][@m:href]">
  <xsl:next-match/>
  <xsl:variable name="entry" as="element()*"><xsl:apply-templates select="m:note(.)[not(ancestor::note)]"/></xsl:variable>
  <xsl:if test="not(ancestor::note)">
   <span class="popover" hidden="hidden" role="note">
    <xsl:apply-templates mode="m:copy" select="$entry/node()"/>
    <a class="to-note" href="{@m:href}">
     <xsl:sequence select="m:say('to-note')"/>
    </a>
   </span>
  </xsl:if>
 </xsl:template>

 <!-- Blocks cannot stand inside a paragraph; ids, ways back and further notes belong to the list. -->

 <xsl:mode name="m:copy" on-no-match="shallow-copy" on-multiple-match="fail"/>

 <xsl:template mode="m:copy" match="h:p | h:div | h:ul | h:ol | h:li">
  <span class="{local-name()}"><xsl:apply-templates mode="#current"/></span>
 </xsl:template>

 <xsl:template mode="m:copy" match="@id | h:a[@role = 'doc-backlink'] | h:a[@class = 'anchor'] | h:span[@class = 'popover']"/>

 <xsl:template mode="m:copy" match="h:a[@role = 'doc-noteref']">
  <xsl:apply-templates mode="#current"/>
 </xsl:template>

</xsl:stylesheet>
