<?xml version="1.0" encoding="UTF-8"?>
<!-- What the rows of a header say, in words and commas, for outputs without marks of their own for it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode name="m:row" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:row" match="*" priority="-1">
  <xsl:apply-templates select="."/>
 </xsl:template>

 <xsl:template mode="m:row" match="creation | langUsage | keywords | correspContext | availability | change | note" priority="1">
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template mode="m:row" match="setting | correspAction | altIdentifier">
  <xsl:call-template name="m:series"><xsl:with-param name="parts" select="*"/></xsl:call-template>
 </xsl:template>

 <xsl:template mode="m:row" match="msIdentifier">
  <xsl:call-template name="m:series">
   <xsl:with-param name="parts" select="* except altIdentifier, ../msContents/msItem/*"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template mode="m:row" match="respStmt">
  <xsl:apply-templates select="resp"/>
  <xsl:text>{m:before-names(resp[last()])}</xsl:text>
  <xsl:call-template name="m:series"><xsl:with-param name="parts" select="* except resp"/></xsl:call-template>
 </xsl:template>

 <xsl:template mode="m:row" match="change[@status]" priority="2">
  <xsl:text>{(m:label('status.' || @status), @status)[1]}: </xsl:text>
  <xsl:apply-templates/>
 </xsl:template>

 <!-- Parts with commas between them; a part that shows nothing takes no comma. -->
 <xsl:template name="m:series">
  <xsl:param name="parts" as="element()*"/>
  <xsl:for-each select="$parts[not(m:omission(.))]">
   <xsl:if test="position() gt 1">, </xsl:if>
   <xsl:apply-templates select="."/>
  </xsl:for-each>
 </xsl:template>

 <!-- Elements that only the header has -->

 <xsl:template match="sourceDesc/p | altIdentifier/note | collection | bibl/note">
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="listBibl">
  <xsl:for-each select="*">
   <xsl:if test="position() gt 1"><xsl:text> </xsl:text></xsl:if>
   <xsl:apply-templates select="."/>
  </xsl:for-each>
 </xsl:template>

 <xsl:template match="availability/p">
  <xsl:if test="preceding-sibling::p"><xsl:text> </xsl:text></xsl:if>
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="licence">
  <xsl:apply-templates/>
  <xsl:text>{@target[matches(., '^https?://')] ! (' ' || .)}</xsl:text>
 </xsl:template>

 <xsl:template match="language">
  <xsl:if test="preceding-sibling::language">, </xsl:if>
  <xsl:apply-templates/>
  <xsl:if test="@n and not(contains(lower-case(.), @n))"> ({(m:label('language.' || @n), @n)[1]})</xsl:if>
 </xsl:template>

 <xsl:template match="keywords/term">
  <xsl:if test="preceding-sibling::term">, </xsl:if>
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="idno[@type = 'sha256']">SHA-256 <xsl:apply-templates/></xsl:template>

</xsl:stylesheet>
