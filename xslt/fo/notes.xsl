<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes at the foot of the page, under their printed numbers, linked both ways. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template match="ref[@type = 'noteref']">
  <xsl:variable name="note" as="element(note)?" select="m:note(.)"/>
  <xsl:choose>
   <xsl:when test="not(m:brings-note(.)) or ancestor::note"><xsl:call-template name="m:marker"/></xsl:when>
   <xsl:otherwise>
    <fo:footnote>
     <xsl:call-template name="m:marker"/>
     <fo:footnote-body><xsl:call-template name="m:footnote"><xsl:with-param name="note" select="$note"/></xsl:call-template></fo:footnote-body>
    </fo:footnote>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- The number, raised, as a link to the note where there is one. -->
 <xsl:template name="m:marker">
  <fo:inline xsl:use-attribute-sets="m:raised" font-style="normal">
   <xsl:call-template name="m:marks"/>
   <xsl:choose>
    <xsl:when test="m:note(.)">
     <fo:basic-link internal-destination="{m:note(.)/@xml:id}" fox:alt-text="{m:label('note', m:number(.))}" xsl:use-attribute-sets="m:link">{m:number(.)}</fo:basic-link>
    </xsl:when>
    <xsl:otherwise>{m:number(.)}</xsl:otherwise>
   </xsl:choose>
  </fo:inline>
 </xsl:template>

 <!-- A note, and after it the notes to which only it leads: the formatter has no notes to notes. -->
 <xsl:template name="m:footnote">
  <xsl:param name="note" as="element(note)"/>
  <xsl:for-each select="$note, m:notes-within($note)">
   <xsl:call-template name="m:note"/>
  </xsl:for-each>
 </xsl:template>

 <xsl:template name="m:note">
  <fo:block xsl:use-attribute-sets="m:small" start-indent="{$m:gutter}" end-indent="0mm" text-indent="0mm" text-align="justify" hyphenate="true"
   font-style="normal" font-weight="normal" orphans="2" widows="2">
   <xsl:call-template name="m:marks"/>
   <xsl:apply-templates select="* except label">
    <xsl:with-param name="capitals" tunnel="yes" select="false()"/>
   </xsl:apply-templates>
  </fo:block>
 </xsl:template>

 <!-- The number hangs; the label follows without it. -->
 <xsl:template match="note[not(@place = 'inline')]/p[../(parent::div | parent::sp)]" priority="2">
  <fo:block>
   <xsl:call-template name="m:marks"/>
   <xsl:if test="empty(preceding-sibling::p)">
    <xsl:attribute name="text-indent" select="'-' || $m:gutter"/>
    <xsl:call-template name="m:way-back"/>
    <xsl:apply-templates mode="m:note-label" select="../label"/>
   </xsl:if>
   <xsl:apply-templates/>
  </fo:block>
 </xsl:template>

 <xsl:template name="m:way-back">
  <xsl:variable name="note" as="element(note)" select=".."/>
  <fo:inline-container inline-progression-dimension="{$m:gutter}" text-indent="0mm" start-indent="0mm">
   <fo:block text-align="start">
    <xsl:choose>
     <xsl:when test="exists(m:markers($note))">
      <fo:basic-link internal-destination="{m:markers($note)[1]}" fox:alt-text="{m:label('back', string(m:number($note)))}" xsl:use-attribute-sets="m:link">{m:number($note)}</fo:basic-link>
     </xsl:when>
     <xsl:otherwise>{m:number($note)}&#x200B;</xsl:otherwise>
    </xsl:choose>
   </fo:block>
  </fo:inline-container>
 </xsl:template>

 <xsl:mode name="m:note-label" on-no-match="fail" on-multiple-match="fail"/>

 <!-- Without the number, which stands before it. -->
 <xsl:template mode="m:note-label" match="label">
  <xsl:variable name="rest" as="xs:string?" select="m:label-words(..)"/>
  <xsl:if test="$rest"><fo:inline font-style="italic">{$rest}</fo:inline><xsl:text> </xsl:text></xsl:if>
 </xsl:template>

 <!-- The list of notes is at the feet of the pages; what else stands in it is shown here. -->
 <xsl:template match="div[@type = 'notes']">
  <xsl:apply-templates select="* except note"/>
 </xsl:template>

 <!-- Notes between blocks that a marker brings are at the foot of its page. -->
 <xsl:template match="div/note | sp/note" priority="0.8">
  <xsl:if test="@place = 'inline'">
   <fo:block start-indent="{$m:gutter}"><xsl:call-template name="m:content"/></fo:block>
  </xsl:if>
 </xsl:template>

 <xsl:template name="m:unmarked-notes">
  <xsl:variable name="notes" as="element(note)*" select="text ! m:unmarked-notes(.)"/>
  <xsl:if test="exists($notes)">
   <fo:block xsl:use-attribute-sets="m:own-head" role="H2">{m:label('notes.unmarked')}</fo:block>
   <xsl:for-each select="$notes">
    <xsl:call-template name="m:note"/>
   </xsl:for-each>
  </xsl:if>
 </xsl:template>

</xsl:stylesheet>
