<?xml version="1.0" encoding="UTF-8"?>
<!-- Markers and notes, linked both ways. Numbers are the printed ones, never counted anew. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="ref[@type = 'noteref']">
  <sup class="noteref">
   <xsl:choose>
    <xsl:when test="@m:href">
     <a href="{@m:href}" role="doc-noteref">
      <xsl:call-template name="m:id"/>
      <xsl:apply-templates mode="m:marker" select="."/>
     </a>
    </xsl:when>
    <xsl:otherwise>
     <span>
      <xsl:sequence select="m:say-in('title', map{'key': 'note.missing'})"/>
      <xsl:call-template name="m:id"/>
      <xsl:apply-templates mode="m:marker" select="."/>
     </span>
    </xsl:otherwise>
   </xsl:choose>
  </sup>
 </xsl:template>

 <xsl:mode name="m:marker" on-no-match="fail" on-multiple-match="fail"/>

 <!-- As printed. -->
 <xsl:template mode="m:marker" match="ref">
  <xsl:apply-templates/>
 </xsl:template>

 <!-- The list of notes. -->

 <xsl:template match="div[@type = 'notes']">
  <section class="notes" role="doc-endnotes" aria-labelledby="notes">
   <h2 id="notes"><xsl:sequence select="m:say('notes')"/></h2>
   <xsl:apply-templates select="* except note"/>
   <ol role="list"><xsl:apply-templates select="note"/></ol>
  </section>
 </xsl:template>

 <xsl:template match="div[@type = 'notes']/note" priority="1">
  <li>
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates/>
  </li>
 </xsl:template>

 <!-- A note between blocks, for instance at the foot of a page. -->
 <xsl:template match="div/note | sp/note" priority="0.8">
  <div>
   <xsl:call-template name="m:marks"><xsl:with-param name="class" select="'note'"/></xsl:call-template>
   <xsl:apply-templates/>
  </div>
 </xsl:template>

 <!-- The label begins the first paragraph, the way back ends the last one. -->

 <xsl:template match="div/note/label | sp/note/label"/>

 <xsl:template match="div/note/p | sp/note/p" priority="1">
  <p>
   <xsl:call-template name="m:id"/>
   <xsl:call-template name="m:language"/>
   <xsl:if test="empty(preceding-sibling::p)">
    <xsl:text>{m:look(..)/@before}</xsl:text>
    <xsl:apply-templates mode="m:note-label" select="../label"/>
   </xsl:if>
   <xsl:apply-templates/>
   <xsl:if test="empty(following-sibling::p)">
    <xsl:text>{m:look(..)/@after}</xsl:text>
    <xsl:call-template name="m:way-back"/>
    <xsl:call-template name="m:permalink"><xsl:with-param name="of" select=".."/></xsl:call-template>
   </xsl:if>
  </p>
 </xsl:template>

 <xsl:mode name="m:note-label" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:note-label" match="label">
  <span class="label"><xsl:apply-templates/></span>
  <xsl:text> </xsl:text>
 </xsl:template>

 <xsl:template name="m:way-back">
  <xsl:variable name="number" as="xs:string" select="string(m:number(..))"/>
  <xsl:for-each select="m:markers(..)">
   <a class="back" href="#{.}" role="doc-backlink">
    <xsl:sequence select="m:say-in('aria-label', map{'key': 'back', 'value': $number})"/>
    <xsl:text>↩&#xFE0E;</xsl:text>
   </a>
  </xsl:for-each>
 </xsl:template>

</xsl:stylesheet>
