<?xml version="1.0" encoding="UTF-8"?>
<!-- The list of documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode name="m:entry" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template name="m:index">
  <xsl:call-template name="m:page">
   <xsl:with-param name="path" select="'index.html'"/>
   <xsl:with-param name="title-key" select="'nav.index'"/>
   <xsl:with-param name="class" select="'index'"/>
   <xsl:with-param name="style-sheets" select="'indexes'"/>
   <xsl:with-param name="content">
    <h1 lang="{$m:edition-language}">{m:edition-title()}</h1>
    <xsl:call-template name="m:book-downloads"/>
    <xsl:call-template name="m:dates"/>
    <xsl:for-each-group select="m:in-order($cards)" group-adjacent="substring(m:date(.), 1, 4)">
     <xsl:variable name="year" as="xs:string" select="current-grouping-key()"/>
     <xsl:if test="count(current-group()) lt count($cards)">
      <h2 class="year" id="year.{($year[.], 'undated')[1]}"><xsl:sequence select="if ($year) then m:text($year) else m:say('undated')"/></h2>
     </xsl:if>
     <ol class="{if ($m:few) then 'documents' else 'documents brief'}" role="list">
      <xsl:apply-templates mode="m:entry" select="current-group()"/>
     </ol>
    </xsl:for-each-group>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- The way to each year, with the number of its documents, where there are several years. -->
 <xsl:template name="m:dates">
  <xsl:variable name="years" as="xs:string*" select="m:in-order($cards) ! string(substring(m:date(.), 1, 4))"/>
  <xsl:if test="count(distinct-values($years)) gt 1">
   <nav class="letters dates">
    <xsl:sequence select="m:say-in('aria-label', map{'key': 'dates'})"/>
    <ul role="list">
     <xsl:for-each-group select="$years" group-by=".">
      <li>
       <a href="#year.{(current-grouping-key()[.], 'undated')[1]}">
        <xsl:sequence select="if (current-grouping-key()) then m:text(.) else m:say('undated')"/>
        <xsl:text> </xsl:text>
        <span class="count">{count(current-group())}</span>
       </a>
      </li>
     </xsl:for-each-group>
    </ul>
   </nav>
  </xsl:if>
 </xsl:template>

 <!-- Many documents stand in a line each: date and title. -->
 <xsl:variable name="m:few" as="xs:boolean" select="count($cards) le 60"/>

 <xsl:template mode="m:entry" match="TEI[not($m:few)]" priority="1">
  <li id="{@xml:id}">
   <xsl:call-template name="m:language"/>
   <span class="when"><xsl:call-template name="m:when"/></span>
   <xsl:text> </xsl:text>
   <a href="{$views[1]}/{@xml:id}.html">{m:document-title(.)}</a>
  </li>
 </xsl:template>

 <xsl:template mode="m:entry" match="TEI">
  <li id="{@xml:id}">
   <xsl:call-template name="m:language"/>
   <p class="when"><xsl:call-template name="m:when"/></p>
   <h2><a href="{$views[1]}/{@xml:id}.html">{m:document-title(.)}</a></h2>
   <xsl:apply-templates mode="m:shelfmark" select="teiHeader/fileDesc/sourceDesc/msDesc/msIdentifier"/>
   <xsl:apply-templates select="teiHeader/profileDesc/abstract"/>
   <ul class="views">
    <xsl:variable name="document" select="." as="element(TEI)"/>
    <xsl:for-each select="$views">
     <li>
      <a href="{.}/{$document/@xml:id}.html">
       <xsl:sequence select="m:say-in('aria-label', map{'key': 'view.' || . || '.of', 'value': m:document-title($document)}), m:say('view.' || .)"/>
      </a>
     </li>
    </xsl:for-each>
   </ul>
   <xsl:call-template name="m:downloads"><xsl:with-param name="home" select="''"/></xsl:call-template>
  </li>
 </xsl:template>

 <xsl:template name="m:when">
  <xsl:variable name="date" as="element(date)?" select="teiHeader/profileDesc/creation/date[1]"/>
  <xsl:apply-templates select="$date"/>
  <xsl:if test="empty($date)"><xsl:sequence select="m:say('undated')"/></xsl:if>
 </xsl:template>

 <xsl:mode name="m:shelfmark" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:shelfmark" match="msIdentifier">
  <p class="shelfmark">
   <xsl:call-template name="m:series">
    <xsl:with-param name="parts" select="* except altIdentifier, ../msContents/msItem/*"/>
   </xsl:call-template>
  </p>
 </xsl:template>

</xsl:stylesheet>
