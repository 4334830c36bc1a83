<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to facts: of one document (the file as it stands) who was present at its sessions, who spoke, and between whom it
  went as a letter. Small, for pages of the whole edition hold the facts of all documents. What is not known is left out.

    m:sessions   @document id, @type of the document, @xml:lang, @date of the document
      m:session    a session; what stands outside of sessions is one of its own with the id of the document
        @id, @n place among the sessions, @date, @number printed number of the protocol
        @list="yes"  there is a list of those present; without one nobody can be missing on it
        m:present    one entry of that list: WHO, @status present or absent, @role chair or guest, @group the heading it
                     stands under, @remark, @passage id of the list in the text
        m:speech     what stands under one label, in the order of the document
          @passage id of the speech, @item id of the item around, @words
          @how label, collective, runin …: the attribution; besides
                 prose      the text tells that somebody speaks
                 said       an interjection inside a paragraph
                 listed     named at the head of a group, but without speech in it; no words
                 paren      named in parentheses at a heading: that claims no speech; no words
          m:speaker    one for each of those who share the label: WHO
      m:letter     a letter: @date; m:sender and m:receiver: WHO

  WHO is one of   @person key of an entry of the authority file
                  @org    the same, of an organisation
                  @local  id of a person of this document only; @crowd="yes": of several (ALL)
  and always      @name   as written here; where it is not written at the speech, as elsewhere in the document
  Two names without a key are two names, even if they are spelled alike.

  Words are counted on the reading text of a speech, without label, notes, markers, deletions, events and words of others:
  what stands between white space or dashes and has a letter or figure.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:include href="60-sessions-words.xsl"/>
 <xsl:include href="60-sessions-who.xsl"/>

 <xsl:mode on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="m:speech" on-no-match="shallow-skip" on-multiple-match="fail"/>

 <xsl:key name="m:id" match="*[@xml:id]" use="@xml:id"/>
 <xsl:key name="m:of-session" match="listPerson | setting | meeting" use="tokenize(@corresp) ! substring-after(., '#')"/>

 <xsl:template match="/">
  <xsl:apply-templates select="descendant::TEI[1]"/>
 </xsl:template>

 <xsl:template match="TEI">
  <xsl:variable name="sessions" as="element(div)*" select="text//div[@type = 'session']"/>
  <m:sessions document="{@xml:id}">
   <xsl:copy-of select="@type, @xml:lang"/>
   <xsl:sequence select="m:dated(teiHeader/profileDesc/creation/date)"/>
   <xsl:apply-templates select="$sessions"/>
   <xsl:call-template name="m:rest"/>
   <xsl:apply-templates select="teiHeader/profileDesc[correspDesc or ../../@type = 'letter']"/>
  </m:sessions>
 </xsl:template>

 <xsl:template match="div">
  <xsl:variable name="lists" as="element(listPerson)*" select="m:lists(.)"/>
  <m:session id="{m:place(.)}" n="{count(preceding::div[@type = 'session']) + 1}">
   <xsl:sequence select="m:dated((key('m:of-session', @xml:id)/(self::setting/date, self::meeting), head//date, m:sole(.)))"/>
   <xsl:for-each select="key('m:of-session', @xml:id)/self::meeting[@n][1]"><xsl:attribute name="number" select="@n"/></xsl:for-each>
   <xsl:if test="$lists//person"><xsl:attribute name="list" select="'yes'"/></xsl:if>
   <xsl:apply-templates select="$lists//person">
    <xsl:with-param name="passage" select="m:place((child::div[@type = 'attendance'], .)[1])" tunnel="yes"/>
   </xsl:apply-templates>
   <xsl:apply-templates mode="m:speech" select="*"/>
  </m:session>
 </xsl:template>

 <!-- Speeches outside of sessions. -->
 <xsl:template name="m:rest">
  <xsl:variable name="speeches" as="element()*">
   <xsl:apply-templates mode="m:speech" select="text/(front | body | back)"><xsl:with-param name="outside" select="true()" tunnel="yes"/></xsl:apply-templates>
  </xsl:variable>
  <xsl:if test="$speeches">
   <m:session id="{@xml:id}" n="{count(text//div[@type = 'session']) + 1}">
    <xsl:sequence select="m:dated(teiHeader/profileDesc/creation/date), $speeches"/>
   </m:session>
  </xsl:if>
 </xsl:template>

 <xsl:template mode="m:speech" match="div[@type = 'session']">
  <xsl:param name="outside" as="xs:boolean" select="false()" tunnel="yes"/>
  <xsl:if test="not($outside)"><xsl:apply-templates mode="#current" select="*"/></xsl:if>
 </xsl:template>

 <!-- The id of an element, or of the nearest around it. -->
 <xsl:function name="m:place" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="string($of/ancestor-or-self::*[@xml:id][1]/@xml:id)"/>
 </xsl:function>

 <!-- The lists of a session; one that names no session is of all. -->
 <xsl:function name="m:lists" as="element(listPerson)*">
  <xsl:param name="session" as="element(div)"/>
  <xsl:variable name="all" as="element(listPerson)*" select="root($session)//particDesc/listPerson[@type = 'attendance']"/>
  <xsl:sequence select="$all[not(@corresp) or tokenize(@corresp) = '#' || $session/@xml:id]"/>
 </xsl:function>

 <!-- The day of the document is the day of its only session. -->
 <xsl:function name="m:sole" as="element(date)*">
  <xsl:param name="session" as="element(div)"/>
  <xsl:sequence select="root($session)[empty(.//div[@type = 'session'] except $session)]//profileDesc/creation/date"/>
 </xsl:function>

 <!-- The first day that any of these can be of. -->
 <xsl:function name="m:dated" as="attribute(date)?">
  <xsl:param name="dates" as="element()*"/>
  <xsl:for-each select="($dates ! (@when, @from, @notBefore, @to, @notAfter)[1])[1]">
   <xsl:attribute name="date" select="."/>
  </xsl:for-each>
 </xsl:function>

 <xsl:template match="person">
  <xsl:param name="passage" as="xs:string" tunnel="yes"/>
  <m:present status="{if (@role = 'absent') then 'absent' else 'present'}" passage="{$passage}">
   <xsl:sequence select="m:who(string(@corresp), persName[1], .)"/>
   <xsl:copy-of select="@role[not(. = ('present', 'absent'))]"/>
   <xsl:for-each select="../head"><xsl:attribute name="group" select="normalize-space()"/></xsl:for-each>
   <xsl:for-each select="@n"><xsl:attribute name="remark" select="."/></xsl:for-each>
  </m:present>
 </xsl:template>

 <!-- Speeches -->

 <xsl:template mode="m:speech" match="note"/>

 <xsl:template mode="m:speech" match="sp[@who]">
  <xsl:sequence select="m:speech(., tokenize(@who), m:attribution(.), m:count(*))"/>
  <xsl:apply-templates mode="#current" select="*"/>
 </xsl:template>

 <xsl:template mode="m:speech" match="said[@who]">
  <xsl:sequence select="m:speech(., tokenize(@who), 'said', m:count(.))"/>
 </xsl:template>

 <!-- Those of the head of a group who have no speech in it. -->
 <xsl:template mode="m:speech" match="spGrp[@who]">
  <xsl:variable name="silent" as="xs:string*" select="tokenize(@who)[not(. = current()/sp ! tokenize(@who))]"/>
  <xsl:if test="exists($silent)"><xsl:sequence select="m:speech(., $silent, 'listed', 0)"/></xsl:if>
  <xsl:apply-templates mode="#current" select="*"/>
 </xsl:template>

 <xsl:template mode="m:speech" match="div/head[@type = 'speakers'] | seg[@type = 'speakers'][not(ancestor::sp)]">
  <xsl:variable name="named" as="xs:string*" select=".//(persName | orgName[not(ancestor::persName)])[not(ancestor::note)] ! m:pointer(.)"/>
  <xsl:if test="exists($named)"><xsl:sequence select="m:speech(., $named, 'paren', 0)"/></xsl:if>
 </xsl:template>

 <xsl:template mode="m:speech" match="p[.//persName[@role = 'speaker']][not(ancestor::sp)]">
  <xsl:sequence select="m:speech(., .//persName[@role = 'speaker'] ! m:pointer(.), 'prose', m:count(.))"/>
  <xsl:apply-templates mode="#current" select="*"/>
 </xsl:template>

 <xsl:function name="m:speech" as="element(m:speech)">
  <xsl:param name="of" as="element()"/>
  <xsl:param name="who" as="xs:string+"/>
  <xsl:param name="how" as="xs:string"/>
  <xsl:param name="words" as="xs:integer"/>
  <m:speech passage="{m:place($of)}" how="{$how}" words="{$words}">
   <xsl:for-each select="$of/ancestor::div[@type = 'item'][1]/@xml:id"><xsl:attribute name="item" select="."/></xsl:for-each>
   <xsl:for-each select="distinct-values($who)">
    <m:speaker><xsl:sequence select="m:who(., m:label-of(., $of), $of)"/></m:speaker>
   </xsl:for-each>
  </m:speech>
 </xsl:function>

 <xsl:function name="m:attribution" as="xs:string">
  <xsl:param name="speech" as="element(sp)"/>
  <xsl:sequence select="(tokenize($speech/@ana)[starts-with(., 'ed:att.')] ! substring-after(., 'ed:att.'), 'label')[1]"/>
 </xsl:function>

 <!-- Letters -->

 <xsl:template match="profileDesc">
  <m:letter>
   <xsl:sequence select="m:dated((correspDesc/correspAction[@type = 'sent']/date, creation/date))"/>
   <xsl:for-each select="correspDesc/correspAction[@type = ('sent', 'received')]/(persName | orgName)">
    <xsl:element name="m:{if (../@type = 'sent') then 'sender' else 'receiver'}"><xsl:sequence select="m:who(m:pointer(.), ., .)"/></xsl:element>
   </xsl:for-each>
  </m:letter>
 </xsl:template>

</xsl:stylesheet>
