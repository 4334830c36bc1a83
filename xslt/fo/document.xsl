<?xml version="1.0" encoding="UTF-8"?>
<!-- A document: its opening, its text, its apparatus, its sources. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="../common/all.xsl"/>
 <xsl:import href="../common/rows.xsl"/>
 <xsl:include href="style.xsl"/>
 <xsl:include href="page.xsl"/>
 <xsl:include href="header.xsl"/>
 <xsl:include href="structure.xsl"/>
 <xsl:include href="speech.xsl"/>
 <xsl:include href="notes.xsl"/>
 <xsl:include href="transcription.xsl"/>
 <xsl:include href="names.xsl"/>
 <xsl:include href="apparatus.xsl"/>
 <xsl:include href="legend.xsl"/>
 <xsl:include href="bookmarks.xsl"/>

 <xsl:template match="/">
  <xsl:apply-templates select="TEI"/>
 </xsl:template>

 <xsl:template match="TEI">
  <fo:root xml:lang="{m:language-of(.)}" xsl:use-attribute-sets="m:page-text">
   <xsl:call-template name="m:preliminaries">
    <xsl:with-param name="title" select="m:document-title(.)"/>
    <xsl:with-param name="authors" select="m:responsible(.)"/>
    <xsl:with-param name="in" select="m:language-of(.)"/>
    <xsl:with-param name="bookmarks" as="element()*"><xsl:apply-templates mode="m:bookmarks" select="."/></xsl:with-param>
   </xsl:call-template>
   <xsl:call-template name="m:pages">
    <xsl:with-param name="head" select="m:short-title(.)"/>
    <xsl:with-param name="aside" select="m:day(m:date(.))"/>
    <xsl:with-param name="content">
     <xsl:call-template name="m:document"/>
     <xsl:call-template name="m:legend"/>
    </xsl:with-param>
   </xsl:call-template>
  </fo:root>
 </xsl:template>

 <xsl:template name="m:document">
  <fo:block>
   <xsl:call-template name="m:opening"/>
   <xsl:apply-templates select="teiHeader/profileDesc/abstract[not(@n = 'tail')]"/>
   <xsl:apply-templates select="text"/>
   <xsl:apply-templates select="teiHeader/profileDesc/abstract[@n = 'tail']"/>
   <xsl:call-template name="m:unmarked-notes"/>
   <xsl:call-template name="m:apparatus"/>
   <xsl:if test="empty($book)"><xsl:call-template name="m:about"/></xsl:if>
  </fo:block>
 </xsl:template>

 <xsl:function name="m:language-of" as="xs:string">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:sequence select="tokenize(($document/@xml:lang, $language)[1], '-')[1]"/>
 </xsl:function>

 <!-- Short enough for a running head: kind and number, else the beginning of the title. -->
 <xsl:function name="m:short-title" as="xs:string">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:variable name="number" as="xs:string?" select="$document/teiHeader/fileDesc/titleStmt/meeting[1]/@n"/>
  <xsl:sequence select="if ($number) then (m:label('type.' || $document/@type), m:label('type.text'))[1] || ' ' || $number
   else m:cut(m:document-title($document), xs:integer($m:size('head')))"/>
 </xsl:function>

 <!-- The beginning of long words: to the end of a phrase where there is one, else of a word that does not ask for more. -->
 <xsl:function name="m:cut" as="xs:string">
  <xsl:param name="words" as="xs:string"/>
  <xsl:param name="length" as="xs:integer"/>
  <xsl:variable name="start" as="xs:string" select="substring($words, 1, $length + 2)"/>
  <xsl:variable name="phrase" as="xs:string" select="replace($start, '^(.{20,}\S)(,|;|:|\s[–—(\[]).*$', '$1')"/>
  <xsl:sequence select="if (string-length($words) le $length) then $words
   else if ($phrase ne $start) then $phrase
   else replace(replace($start, '\s+\S*$', ''), '(\s+\p{Ll}{1,3}|[,;:])+$', '') || '…'"/>
 </xsl:function>

 <!-- The day, unless the title beside it tells it already. -->
 <xsl:function name="m:day-beside" as="xs:string?">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:variable name="date" as="xs:string?" select="m:date($document)"/>
  <xsl:variable name="numbers" as="xs:string*" select="tokenize(m:document-title($document), '\D+')[.] ! replace(., '^0+', '')"/>
  <xsl:sequence select="m:day($date)[not($date castable as xs:date and string(day-from-date(xs:date($date))) = $numbers
   and string(year-from-date(xs:date($date))) = $numbers)]"/>
 </xsl:function>

 <xsl:function name="m:responsible" as="xs:string*">
  <xsl:param name="document" as="element()"/>
  <xsl:sequence select="distinct-values($document/teiHeader/fileDesc/titleStmt/(author | editor | respStmt/(persName | orgName)) ! normalize-space())"/>
 </xsl:function>

 <!-- Elements that are left out by the table, and elements that nobody knows. -->

 <xsl:template match="*[m:omission(.)]" priority="10"/>

 <xsl:template mode="m:unhandled" match="*">
  <fo:inline color="#b00020"><xsl:apply-templates/></fo:inline>
 </xsl:template>

</xsl:stylesheet>
