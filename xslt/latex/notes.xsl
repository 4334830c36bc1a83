<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes where their markers stand, under the printed numbers. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="no"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="ref[@type = 'noteref']">
  <xsl:choose>
   <xsl:when test="m:brings-note(.) and not(ancestor::note)">
    <xsl:value-of select="'\malinnote{' || m:tex(m:number(.)) || '}{'"/>
    <xsl:apply-templates mode="m:note" select="m:note(.)"/>
    <xsl:apply-templates mode="m:further" select="m:notes-within(m:note(.))"/>
    <xsl:text>}</xsl:text>
   </xsl:when>
   <xsl:otherwise><xsl:value-of select="m:command('malinmark', m:tex(m:number(.)))"/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- Notes apart stand at their markers. -->

 <xsl:template match="div[@type = 'notes']" priority="1">
  <xsl:apply-templates select="* except note"/>
 </xsl:template>

 <xsl:template match="div/note | sp/note" priority="1">
  <xsl:if test="@place = 'inline'">
   <xsl:sequence select="m:block('par')"/>
   <xsl:value-of select="m:tex(m:look(.)/@before)"/>
   <xsl:apply-templates mode="m:note" select="."/>
   <xsl:value-of select="m:tex(m:look(.)/@after)"/>
   <xsl:sequence select="m:block('par')"/>
  </xsl:if>
 </xsl:template>

 <xsl:mode name="m:note" on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="m:further" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:note" match="note">
  <xsl:for-each select="m:label-words(.)"><xsl:value-of select="m:command('malinnotehead', m:tex(.)) || ' '"/></xsl:for-each>
  <xsl:for-each select="* except label">
   <xsl:if test="position() gt 1">\malinnext </xsl:if>
   <xsl:apply-templates select="node()"/>
  </xsl:for-each>
 </xsl:template>

 <!-- A note to a note: LaTeX sets it in the same place. -->
 <xsl:template mode="m:further" match="note">
  <xsl:value-of select="'\malinfurther{' || m:tex(m:number(.)) || '}{'"/>
  <xsl:apply-templates mode="m:note" select="."/>
  <xsl:text>}</xsl:text>
 </xsl:template>

 <!-- A number that stands in the text of the note is not set again. -->
 <xsl:template name="m:unmarked-notes">
  <xsl:variable name="notes" as="element(note)*" select="text ! m:unmarked-notes(.)"/>
  <xsl:if test="$notes">
   <xsl:value-of select="m:command('section*', m:tex(m:label('notes.unmarked'))) || '&#10;'"/>
   <xsl:for-each select="$notes">
    <xsl:value-of select="'\malinfree{' || m:tex(.[label] ! m:number(.)) || '}{'"/>
    <xsl:apply-templates mode="m:note" select="."/>
    <xsl:text>}&#10;</xsl:text>
   </xsl:for-each>
  </xsl:if>
 </xsl:template>

</xsl:stylesheet>
