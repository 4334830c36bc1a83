<?xml version="1.0" encoding="UTF-8"?>
<!-- What the header of a document says, as rows: which there are, in which order, and the term of each. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- What a historian looks for first: the event and the original. -->
 <xsl:function name="m:first-facts" as="element()*">
  <xsl:param name="header" as="element(teiHeader)"/>
  <xsl:variable name="profile" as="element(profileDesc)?" select="$header/profileDesc"/>
  <xsl:sequence select="$profile/creation, $header/fileDesc/titleStmt/meeting, $profile/settingDesc/setting,
   $profile/correspDesc/*, $header/fileDesc/sourceDesc/msDesc/msIdentifier, $profile/langUsage,
   $header/fileDesc/titleStmt/(author | editor | respStmt)"/>
 </xsl:function>

 <!-- All rows of a header, in its own order. -->
 <xsl:function name="m:all-facts" as="element()*">
  <xsl:param name="header" as="element(teiHeader)"/>
  <xsl:variable name="file" as="element(fileDesc)" select="$header/fileDesc"/>
  <xsl:variable name="profile" as="element(profileDesc)?" select="$header/profileDesc"/>
  <xsl:sequence select="$file/titleStmt/(* except title) | $file/(* except (titleStmt, sourceDesc))/*
   | $file/sourceDesc/(* except msDesc) | $file/sourceDesc/msDesc/(* except msContents)
   | $file/sourceDesc/msDesc/msIdentifier/altIdentifier
   | $profile/(* except (abstract, settingDesc, correspDesc, textClass)) | $profile/textClass/*
   | $header/revisionDesc//change | $header/(encodingDesc | xenoData)"/>
 </xsl:function>

 <!-- Those that are not among the first. -->
 <xsl:function name="m:other-facts" as="element()*">
  <xsl:param name="header" as="element(teiHeader)"/>
  <xsl:sequence select="m:all-facts($header) except m:first-facts($header)"/>
 </xsl:function>

 <!-- True of a row that shows something in this view. -->
 <xsl:function name="m:is-told" as="xs:boolean">
  <xsl:param name="row" as="element()"/>
  <xsl:sequence select="exists($row[normalize-space() or .//date]) and empty(m:omission($row))"/>
 </xsl:function>

 <!-- The term of a row. -->
 <xsl:function name="m:fact" as="xs:string">
  <xsl:param name="row" as="element()"/>
  <xsl:sequence select="m:fact-key($row) ! (m:label(.), .)[1]"/>
 </xsl:function>

 <!-- Its key; the name of the element where no label is known. -->
 <xsl:function name="m:fact-key" as="xs:string">
  <xsl:param name="row" as="element()"/>
  <xsl:variable name="key" as="xs:string" select="'fact.' || local-name($row)"/>
  <xsl:sequence select="(m:first-key((($row/@type, $row/@status, $row/self::respStmt/name/@type) ! ($key || '.' || .), $key)), local-name($row))[1]"/>
 </xsl:function>

 <!-- What stands between a responsibility and those who bear it: "translated by" leads on to them, "translation" does not. -->
 <xsl:function name="m:before-names" as="xs:string">
  <xsl:param name="responsibility" as="element(resp)?"/>
  <xsl:variable name="last" as="xs:string?" select="tokenize($responsibility)[last()] ! lower-case(.)"/>
  <xsl:sequence select="if (not($last) or $last = $m:leading-words) then ' ' else ': '"/>
 </xsl:function>

 <xsl:variable name="m:leading-words" as="xs:string*" select="map:keys($m:words) ! tokenize($m:words(.)('resp.leading'))"/>

</xsl:stylesheet>
