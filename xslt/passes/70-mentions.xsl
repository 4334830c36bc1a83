<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to facts: of one document (the file as it stands) where persons, bodies and places are named, with some words around,
  and its notes. Small, for the indexes hold these of all documents.

    m:mentions   @document id, @source name of the source file, @xml:lang
      m:mention    a name: its text as written, @before and @after the words around it
        @kind      person, organization or place
        @key       of the entry, without prefix; empty for a name without an entry, which is nobody's but its own
        @in        text, note or summary; attendance: on the list of those present
        @passage   id of what a link leads to: the name itself, or the nearest thing around it that has one
        @doubt     medium or low
        @deleted   the name stands in a deletion
      m:mention in="header": @what, the row of the header that names it (meeting, funder …), each once
      m:opening    @passage id of a speech, its first words
      m:note       an editorial note: @id, @n, @type, @by its writers, @marker id of its first marker; TEI inside

  Not among the mentions: names that say who speaks (60-sessions.xsl tells who spoke), and the readings that a view leaves out.
  Words inside ⟦ and ⟧ are deleted in the original.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="../common/ids.xsl"/>
 <xsl:import href="../common/notes.xsl"/>
 <xsl:include href="70-mentions-words.xsl"/>
 <xsl:include href="70-mentions-notes.xsl"/>

 <xsl:mode on-no-match="fail" on-multiple-match="fail"/>

 <xsl:key name="m:id" match="*[@xml:id]" use="@xml:id"/>

 <xsl:template match="/">
  <xsl:apply-templates select="descendant::TEI[1]"/>
 </xsl:template>

 <xsl:template match="TEI">
  <m:mentions document="{@xml:id}">
   <xsl:for-each select="teiHeader/fileDesc/sourceDesc/bibl[@type = 'digital-source'][1]/title">
    <xsl:attribute name="source" select="normalize-space()"/>
   </xsl:for-each>
   <xsl:copy-of select="@xml:lang"/>
   <xsl:call-template name="m:header"/>
   <xsl:call-template name="m:names">
    <xsl:with-param name="of" select="teiHeader/profileDesc/abstract | text"/>
   </xsl:call-template>
   <xsl:apply-templates mode="m:opening" select="text//(sp | said | p[.//persName[@role = 'speaker']])"/>
   <xsl:apply-templates mode="m:note" select="text//note[m:is-apart(.)]"/>
  </m:mentions>
 </xsl:template>

 <!-- Names in the header: each once for every row. -->
 <xsl:template name="m:header">
  <xsl:variable name="named" as="element()*" select="teiHeader/(fileDesc/(titleStmt | sourceDesc/msDesc) | profileDesc/(settingDesc | correspDesc))//*[@ref]"/>
  <xsl:for-each-group select="$named[m:kind(.)]" group-by="m:kind(.), m:header-row(.), m:key(.)" composite="yes">
   <m:mention kind="{m:kind(.)}" key="{m:key(.)}" in="header" what="{m:header-row(.)}" passage="{root()/TEI/@xml:id}">{normalize-space(m:flat(.))}</m:mention>
  </xsl:for-each-group>
 </xsl:template>

 <!-- meeting, setting, correspAction.sent … -->
 <xsl:function name="m:header-row" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="row" as="element()" select="$of/ancestor-or-self::*[self::altIdentifier or parent::titleStmt or parent::msDesc or parent::settingDesc or parent::correspDesc][1]"/>
  <xsl:sequence select="string-join((local-name($row), $row/self::correspAction/@type), '.')"/>
 </xsl:function>

 <!-- Names in the text, block by block. -->
 <xsl:template name="m:names">
  <xsl:param name="of" as="element()*"/>
  <xsl:for-each-group select="$of//*[m:is-mention(.)]" group-adjacent="generate-id(m:block(.))">
   <xsl:variable name="parts" as="xs:string*" select="m:parts(m:block(.))"/>
   <xsl:for-each select="current-group()">
    <xsl:variable name="place" as="xs:integer" select="position()"/>
    <xsl:sequence select="m:mention(., m:before($parts, $place, m:width(.)), m:after($parts, $place, m:width(.), m:flat(.)))"/>
   </xsl:for-each>
  </xsl:for-each-group>
 </xsl:template>

 <xsl:function name="m:mention" as="element(m:mention)">
  <xsl:param name="name" as="element()"/>
  <xsl:param name="before" as="xs:string"/>
  <xsl:param name="after" as="xs:string"/>
  <m:mention kind="{m:kind($name)}" key="{m:key($name)}" in="{m:where($name)}" passage="{m:passage-of($name)}" before="{$before}" after="{$after}">
   <xsl:for-each select="$name/@cert[. = ('low', 'medium')]"><xsl:attribute name="doubt" select="."/></xsl:for-each>
   <xsl:if test="$name/ancestor::del"><xsl:attribute name="deleted" select="'yes'"/></xsl:if>
   <xsl:text>{normalize-space(translate(m:flat($name), '⟦⟧', ''))}</xsl:text>
  </m:mention>
 </xsl:function>

 <!-- What counts as a mention -->

 <xsl:function name="m:is-mention" as="xs:boolean">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="exists($name[m:kind(.)][normalize-space()]) and not(m:says-who-speaks($name)) and not($name/ancestor::*[m:is-hidden(.)])"/>
 </xsl:function>

 <!-- By the prefix of its pointer; by the element where there is none. Addresses of local persons are no entries. -->
 <xsl:function name="m:kind" as="xs:string?">
  <xsl:param name="name" as="element()"/>
  <xsl:variable name="by-pointer" as="xs:string?" select="$m:kinds(substring-before($name/@ref, ':'))"/>
  <xsl:sequence select="($by-pointer, $m:kinds(local-name($name))[not($name/parent::persName)])[1]"/>
 </xsl:function>

 <xsl:variable name="m:kinds" as="map(xs:string, xs:string)" select="map{'per': 'person', 'org': 'organization', 'pla': 'place',
  'persName': 'person', 'orgName': 'organization', 'placeName': 'place'}"/>

 <xsl:function name="m:key" as="xs:string">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="string(tokenize($name/@ref)[matches(., '^(per|org|pla):')][1] ! substring(., 5))"/>
 </xsl:function>

 <xsl:function name="m:says-who-speaks" as="xs:boolean">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="$name/@role = 'speaker' or exists($name/(ancestor::speaker | ancestor::head[@type = 'speakers'] | ancestor::seg[@type = ('speakers', 'speaker')]))
   or exists($name/parent::said) and not($name/preceding-sibling::node()[matches(., '[\p{L}\p{N}]')])"/>
 </xsl:function>

 <xsl:function name="m:where" as="xs:string">
  <xsl:param name="name" as="element()"/>
  <xsl:sequence select="if ($name/ancestor::note[m:is-apart(.)]) then 'note'
   else if ($name/ancestor::abstract) then 'summary'
   else if ($name/ancestor::div[@type = 'attendance']) then 'attendance' else 'text'"/>
 </xsl:function>

 <!-- Of what has an id and is an element of every page. -->
 <xsl:function name="m:passage-of" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="near" as="element()" select="$of/ancestor-or-self::*[@xml:id or self::abstract or self::note[m:is-apart(.)]]
   [not(self::opener or self::closer or self::address or self::postscript or self::milestone or self::label[parent::head])][1]"/>
  <xsl:sequence select="if ($near/self::note) then m:note-id($near) else if ($near/self::abstract) then m:summary-id($near) else string($near/@xml:id)"/>
 </xsl:function>

</xsl:stylesheet>
