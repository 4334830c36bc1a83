<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of a speech, and how many there are. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode name="m:spoken" on-no-match="text-only-copy" on-multiple-match="fail"/>

 <xsl:function name="m:count" as="xs:integer">
  <xsl:param name="of" as="element()*"/>
  <xsl:variable name="text" as="xs:string*">
   <xsl:for-each select="$of">
    <xsl:apply-templates mode="m:spoken" select="if (self::said) then node() else ."/>
    <xsl:text> </xsl:text>
   </xsl:for-each>
  </xsl:variable>
  <xsl:sequence select="count(m:words(string-join($text))[matches(., '[\p{L}\p{N}]')])"/>
 </xsl:function>

 <!-- What stands between white space of any kind (\p{Z}) or dashes. -->
 <xsl:function name="m:words" as="xs:string*">
  <xsl:param name="text" as="xs:string"/>
  <xsl:variable name="spaced" as="xs:string" select="translate($text, $m:between, $m:spaces)"/>
  <xsl:sequence select="tokenize(if (contains($spaced, '--')) then replace($spaced, '--+', ' ') else $spaced)"/>
 </xsl:function>

 <xsl:variable name="m:between" as="xs:string" select="'—–&#xA0;&#x1680;' || codepoints-to-string((8192 to 8202, 8232, 8233, 8239, 8287, 12288))"/>
 <xsl:variable name="m:spaces" as="xs:string" select="replace($m:between, '.', ' ', 's')"/>

 <!-- A name as written. -->
 <xsl:function name="m:written" as="xs:string">
  <xsl:param name="name" as="element()"/>
  <xsl:variable name="text" as="xs:string*"><xsl:apply-templates mode="m:spoken" select="$name/node()"/></xsl:variable>
  <xsl:sequence select="normalize-space(string-join($text))"/>
 </xsl:function>

 <!-- No words of the speaker. -->
 <xsl:template mode="m:spoken" match="speaker | label | note | ref[@type = 'noteref'] | del | desc | stage | fw | said | certainty
  | seg[@type = ('speakers', 'speaker')]"/>

 <!-- Of two readings the one that is read. -->
 <xsl:template mode="m:spoken" match="choice[corr or expan or reg]/(sic | abbr | orig)"/>

 <!-- The name at the head of an interjection is its label. -->
 <xsl:template mode="m:spoken" match="said/persName[not(preceding-sibling::node()[matches(., '[\p{L}\p{N}]')])]"/>

 <xsl:template mode="m:spoken" match="lb | pb">
  <xsl:text>{' '[not(current()/@break = 'no')]}</xsl:text>
 </xsl:template>

 <xsl:template mode="m:spoken" match="p | item | head">
  <xsl:text> </xsl:text>
  <xsl:apply-templates mode="#current"/>
  <xsl:text> </xsl:text>
 </xsl:template>

</xsl:stylesheet>
