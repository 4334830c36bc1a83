<?xml version="1.0" encoding="UTF-8"?>
<!-- What documents and their parts are called, when they were written, and in which order they stand. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:function name="m:edition-title" cache="yes" as="xs:string">
  <xsl:sequence select="($edition/* ! m:main-title(.) ! normalize-space(), m:label('edition'))[1]"/>
 </xsl:function>

 <xsl:function name="m:document-title" cache="yes" as="xs:string">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:sequence select="(m:plain(m:main-title($document))[.], string($document/@xml:id))[1]"/>
 </xsl:function>

 <!-- The name of the body that met, where the title begins with it and goes on. -->
 <xsl:function name="m:body-in-title" as="xs:string?">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:sequence select="$document/teiHeader/fileDesc/titleStmt/meeting[1]
   ! m:plain(.)[.][matches(substring-after(m:document-title($document), .), '^[\s,.:;–—-]*[\p{L}\d]')][starts-with(m:document-title($document), .)]"/>
 </xsl:function>

 <xsl:function name="m:title-without" as="xs:string">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:param name="body" as="xs:string?"/>
  <xsl:sequence select="if ($body) then replace(substring-after(m:document-title($document), $body), '^[\s,.:;–—-]+', '')
   else m:document-title($document)"/>
 </xsl:function>

 <xsl:function name="m:main-title" as="element(title)?">
  <xsl:param name="document" as="element()"/>
  <xsl:variable name="titles" as="element(title)*" select="$document/teiHeader/fileDesc/titleStmt/title"/>
  <xsl:sequence select="($titles[@type = 'main'], $titles)[1]"/>
 </xsl:function>

 <!-- Documents in the order of their dates, those without a date last. -->
 <xsl:function name="m:in-order" as="element(TEI)*">
  <xsl:param name="documents" as="document-node()*"/>
  <xsl:sequence select="sort(sort($documents/TEI, (), function($d) {string($d/@xml:id)}), (), function($d) {(m:date($d), '~')[1]})"/>
 </xsl:function>

 <!-- The day of a document, or the first day that it can be of. -->
 <xsl:function name="m:date" as="xs:string?">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:variable name="date" as="element(date)?" select="$document/teiHeader/profileDesc/creation/date[1]"/>
  <xsl:sequence select="($date/@when, $date/@from, $date/@notBefore, $date/@to, $date/@notAfter)[1] ! string()"/>
 </xsl:function>

 <!-- A day in words, in the language of this run; anything else as it is. -->
 <xsl:function name="m:day" cache="yes" as="xs:string?">
  <xsl:param name="when" as="xs:string?"/>
  <xsl:sequence select="if ($when castable as xs:date) then format-date(xs:date($when), '[MNn] [D], [Y]', $language, (), ()) else $when"/>
 </xsl:function>

 <!-- True of a division that has a heading of its own. -->
 <xsl:function name="m:heading" as="xs:boolean">
  <xsl:param name="division" as="element()"/>
  <xsl:sequence select="exists($division/head[not(@type)])"/>
 </xsl:function>

</xsl:stylesheet>
