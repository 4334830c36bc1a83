<?xml version="1.0" encoding="UTF-8"?>
<!--
  The header of a document: its title, the facts that a historian looks for first, the summaries; and at the end of the
  page everything else that the TEI header says.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:title">
  <p class="kind"><xsl:sequence select="m:say(m:first-key(('type.' || @type, 'type.text')))"/></p>
  <xsl:variable name="main" as="element(title)?" select="m:main-title(.)"/>
  <h1><xsl:apply-templates select="$main/node()"/></h1>
  <xsl:for-each select="teiHeader/fileDesc/titleStmt/title except $main">
   <p class="subtitle"><xsl:apply-templates/></p>
  </xsl:for-each>
 </xsl:template>

 <!-- Facts: first those of the event and the original, then the rest in the header's order. -->

 <xsl:mode name="m:facts" on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="m:colophon" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:facts" match="teiHeader">
  <xsl:call-template name="m:rows">
   <xsl:with-param name="rows" select="m:first-facts(.)"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template mode="m:colophon" match="teiHeader">
  <section class="about" aria-labelledby="about">
   <h2 id="about"><xsl:sequence select="m:say('about')"/></h2>
   <xsl:call-template name="m:rows">
    <xsl:with-param name="rows" select="m:other-facts(.)"/>
   </xsl:call-template>
  </section>
 </xsl:template>

 <!-- A list of terms and descriptions; rows of one kind share the term, equal rows are written once. -->
 <xsl:template name="m:rows">
  <xsl:param name="rows" as="element()*"/>
  <xsl:where-populated>
   <dl class="facts">
    <xsl:for-each-group select="$rows[m:is-told(.)]" group-by="m:fact-key(.)">
     <div>
      <dt><xsl:sequence select="(m:say(current-grouping-key()), m:text(current-grouping-key()))[1]"/></dt>
      <xsl:for-each-group select="current-group()" group-by="normalize-space()">
       <dd>
        <xsl:apply-templates mode="m:hand-on" select="self::respStmt/@xml:id, self::msIdentifier/../@xml:id"/>
        <xsl:apply-templates mode="m:row" select="."/>
       </dd>
      </xsl:for-each-group>
     </div>
    </xsl:for-each-group>
   </dl>
  </xsl:where-populated>
 </xsl:template>

 <!-- Rows -->

 <xsl:mode name="m:row" on-no-match="fail" on-multiple-match="fail"/>

 <!-- Most rows are what their element is anywhere. -->
 <xsl:template mode="m:row" match="*" priority="-1">
  <xsl:apply-templates select="."/>
 </xsl:template>

 <xsl:template mode="m:row" match="creation | langUsage | keywords | correspContext | availability | change" priority="1">
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template mode="m:row" match="setting | correspAction">
  <xsl:call-template name="m:series"><xsl:with-param name="parts" select="*"/></xsl:call-template>
 </xsl:template>

 <!-- As on a call slip: each part of the shelfmark under what it is. -->
 <xsl:template mode="m:row" match="msIdentifier">
  <div class="call">
   <xsl:for-each-group select="(* except altIdentifier, ../msContents/msItem/*)[not(m:omission(.))]" group-by="m:part-key(.)">
    <div>
     <xsl:for-each select="m:say('part.' || current-grouping-key())"><span class="caption"><xsl:sequence select="."/></span></xsl:for-each>
     <xsl:call-template name="m:series"><xsl:with-param name="parts" select="current-group()"/></xsl:call-template>
    </div>
   </xsl:for-each-group>
  </div>
 </xsl:template>

 <!-- Place and archive belong together, and so do parts of one kind. -->
 <xsl:function name="m:part-key" as="xs:string">
  <xsl:param name="part" as="element()"/>
  <xsl:sequence select="if ($part/self::settlement) then 'repository' else ($part/@type, local-name($part))[1]"/>
 </xsl:function>

 <xsl:template mode="m:row" match="altIdentifier">
  <xsl:call-template name="m:series"><xsl:with-param name="parts" select="*"/></xsl:call-template>
 </xsl:template>

 <xsl:template mode="m:row" match="respStmt">
  <xsl:apply-templates select="resp"/>
  <xsl:text>{m:before-names(resp[last()])}</xsl:text>
  <xsl:call-template name="m:series"><xsl:with-param name="parts" select="* except resp"/></xsl:call-template>
 </xsl:template>

 <xsl:template mode="m:row" match="note">
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

 <xsl:template match="sourceDesc/p">
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="listBibl">
  <xsl:for-each select="bibl"><p><xsl:apply-templates select="."/></p></xsl:for-each>
 </xsl:template>

 <xsl:template match="altIdentifier/note">
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="collection">
  <span class="collection"><xsl:apply-templates/></span>
 </xsl:template>

 <xsl:template match="language">
  <xsl:if test="preceding-sibling::language">, </xsl:if>
  <xsl:apply-templates/>
  <xsl:if test="@n and not(contains(lower-case(.), @n))">
   <xsl:text> (</xsl:text>
   <xsl:sequence select="(m:say('language.' || @n), m:text(@n))[1]"/>
   <xsl:text>)</xsl:text>
  </xsl:if>
 </xsl:template>

 <xsl:template match="keywords/term">
  <xsl:if test="preceding-sibling::term">, </xsl:if>
  <xsl:apply-templates/>
 </xsl:template>

 <!-- Addresses of the web become links, nothing else does. -->
 <xsl:template match="licence[matches(@target, '^https?://')]">
  <a href="{@target}"><xsl:apply-templates/></a>
 </xsl:template>

 <xsl:template match="idno[@type = 'URI'][matches(normalize-space(), '^https?://')]">
  <a href="{normalize-space()}"><xsl:apply-templates/></a>
 </xsl:template>

 <xsl:template match="licence">
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="bibl[@type = 'digital-source']/title">
  <code><xsl:apply-templates/></code>
 </xsl:template>

 <xsl:template match="idno[@type = 'sha256']">
  <span class="sum">SHA-256 <code><xsl:apply-templates/></code></span>
 </xsl:template>

 <xsl:template match="bibl/note[@type = ('layout', 'labels')]">
  <span class="{@type}"><xsl:apply-templates/></span>
 </xsl:template>

 <xsl:template mode="m:row" match="change[@status]" priority="2">
  <xsl:sequence select="(m:say('status.' || @status), m:text(@status))[1]"/>
  <xsl:text>: </xsl:text>
  <xsl:apply-templates/>
 </xsl:template>

 <!-- Summaries -->

 <xsl:template match="abstract">
  <section class="abstract">
   <xsl:call-template name="m:id"/>
   <xsl:call-template name="m:language"/>
   <h2 class="kind"><xsl:sequence select="m:say('summary')"/></h2>
   <xsl:apply-templates/>
  </section>
 </xsl:template>

</xsl:stylesheet>
