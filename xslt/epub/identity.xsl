<?xml version="1.0" encoding="UTF-8"?>
<!--
  Which e-book this is, and of when: both told from the TEI alone, so that the same edition gives the same bytes, whenever
  and wherever it is made.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!--
  A UUID of version 8 (RFC 9562: its bits are of the maker's choice), made of what names the thing: the edition by its
  publisher and title, a document by its id and the checksum of its source, too. It stays when the text is corrected.
 -->
 <xsl:function name="m:identifier" as="xs:string">
  <xsl:variable name="document" as="element(TEI)?" select="$m:documents[empty($book)]"/>
  <xsl:variable name="name" as="xs:string" select="string-join(($m:publisher, m:edition-title(),
   $document/(@xml:id, teiHeader/fileDesc/sourceDesc//idno[@type = 'sha256'])), '|')"/>
  <xsl:variable name="bits" as="xs:string" select="m:hex(m:digest($name), 30)"/>
  <xsl:sequence select="'urn:uuid:' || replace($bits, '^(.{8})(.{4})(.{3})(.{3})(.{12})$', '$1-$2-8$3-a$4-$5')"/>
 </xsl:function>

 <!-- A number of 120 bits for a text: a polynomial of its code points. -->
 <xsl:function name="m:digest" as="xs:integer">
  <xsl:param name="text" as="xs:string"/>
  <xsl:variable name="modulus" as="xs:integer" select="1329227995784915872903807060280344576"/>
  <xsl:sequence select="fold-left(string-to-codepoints($text), 144066263297769815596495629667062367629,
   function($sum, $next) { ($sum * 309485009821345068724781371 + $next) mod $modulus })"/>
 </xsl:function>

 <xsl:function name="m:hex" as="xs:string">
  <xsl:param name="number" as="xs:integer"/>
  <xsl:param name="digits" as="xs:integer"/>
  <xsl:sequence select="if ($digits eq 0) then ''
   else m:hex($number idiv 16, $digits - 1) || substring('0123456789abcdef', $number mod 16 + 1, 1)"/>
 </xsl:function>

 <!--
  The latest day that the headers of the edition and of its documents state: of publication, of a revision; a year or a
  month means its first day. An edition that states none has the day of this version of the tool, $release.
 -->
 <xsl:function name="m:modified" as="xs:string">
  <xsl:variable name="headers" as="element(teiHeader)*" select="$edition/*/teiHeader, $m:documents ! teiHeader"/>
  <xsl:variable name="days" as="attribute()*"
   select="$headers/(fileDesc/publicationStmt/date | fileDesc/editionStmt/edition/date | revisionDesc//change)/@when"/>
  <xsl:sequence select="format-dateTime((max($days ! m:instant(.)), $release)[1], '[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]Z')"/>
 </xsl:function>

 <!-- A day of TEI as an instant of Greenwich; nothing for what is no day of the calendar. -->
 <xsl:function name="m:instant" as="xs:dateTime?">
  <xsl:param name="when" as="xs:string"/>
  <xsl:variable name="day" as="xs:string" select="replace($when, '^\d{4}$', '$0-01') ! replace(., '^\d{4}-\d\d$', '$0-01')"/>
  <xsl:variable name="full" as="xs:string" select="replace($day, '^(\d{4}-\d\d-\d\d)$', '$1T00:00:00Z')"/>
  <xsl:if test="$full castable as xs:dateTime">
   <xsl:sequence select="adjust-dateTime-to-timezone(xs:dateTime(replace($full, '(:\d\d(\.\d+)?)$', '$1Z')), xs:dayTimeDuration('PT0S'))"/>
  </xsl:if>
 </xsl:function>

</xsl:stylesheet>
