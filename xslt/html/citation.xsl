<?xml version="1.0" encoding="UTF-8"?>
<!-- What a citation of a document consists of, once for all styles and formats. Only what the header states. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!--
   id title language         strings
   date                      ISO 8601, as far as it is known
   authors                   the body that met, the author or the sender
   hands                     those who translated and edited: maps of words (as printed), names, roles
   archive place shelfmark   of the original
   edition publisher         of this encoding
   url                       of the page; only where the edition says where it is published
 -->
 <xsl:function name="m:citation" cache="yes" as="map(xs:string, item()*)">
  <xsl:param name="document" as="element(TEI)"/>
  <xsl:variable name="header" as="element(teiHeader)" select="$document/teiHeader"/>
  <xsl:variable name="titles" as="element(titleStmt)" select="$header/fileDesc/titleStmt"/>
  <xsl:variable name="mark" as="element(msIdentifier)?" select="$header/fileDesc/sourceDesc/msDesc/msIdentifier"/>
  <xsl:sequence select="map{
   'id': string($document/@xml:id),
   'title': m:document-title($document),
   'language': ($document/@xml:lang, 'en')[1] ! string(),
   'date': m:date($document),
   'authors': distinct-values(($titles/(meeting, author), $header/profileDesc/correspDesc/correspAction[@type = 'sent']/(persName, orgName)) ! m:plain(.))[.],
   'hands': ($titles/respStmt[not(name/@type = 'software')], $titles/editor) ! m:hand(.),
   'archive': $mark/repository ! m:plain(.),
   'place': $mark/settlement ! m:plain(.),
   'shelfmark': m:call-number($mark),
   'edition': m:edition-title(),
   'publisher': $header/fileDesc/publicationStmt/publisher[1] ! m:plain(.),
   'url': $m:base ! (. || 'reading/' || $document/@xml:id || '.html')
  }"/>
 </xsl:function>

 <!-- The parts of the shelfmark after the repository, as printed, and the leaves. -->
 <xsl:function name="m:call-number" as="xs:string?">
  <xsl:param name="mark" as="element(msIdentifier)?"/>
  <xsl:variable name="parts" as="xs:string*" select="$mark/((collection | idno), ../msContents/msItem/locus) ! m:plain(.)[.]"/>
  <xsl:sequence select="string-join($parts, ', ')[.]"/>
 </xsl:function>

 <xsl:function name="m:hand" as="map(xs:string, item()*)">
  <xsl:param name="statement" as="element()"/>
  <xsl:variable name="words" as="xs:string" select="m:plain($statement/resp)"/>
  <xsl:variable name="names" as="xs:string*" select="($statement/(persName | orgName | name), $statement/self::editor) ! m:plain(.)"/>
  <xsl:sequence select="map{
   'words': normalize-space(lower-case(substring($words, 1, 1)) || substring($words, 2) || ' ' || string-join($names, ', ')),
   'names': $names,
   'roles': (('translator'[matches($words, 'transl|übers|перев', 'i')], 'editor'[matches($words, 'edit|herausg|ред', 'i')]), 'contributor')[position() eq 1 or . ne 'contributor']
  }"/>
 </xsl:function>

 <!-- All names of those who had this role. -->
 <xsl:function name="m:names-of" as="xs:string*">
  <xsl:param name="citation" as="map(xs:string, item()*)"/>
  <xsl:param name="role" as="xs:string"/>
  <xsl:sequence select="$citation?hands[.?roles = $role]?names"/>
 </xsl:function>

 <!-- Formats for programs -->

 <xsl:function name="m:csl" as="map(xs:string, item()*)">
  <xsl:param name="of" as="map(xs:string, item()*)"/>
  <xsl:sequence select="m:filled(map{
   'id': $of?id, 'type': 'document', 'title': $of?title, 'language': $of?language,
   'author': m:array($of?authors ! map{'literal': .}),
   'translator': m:array(m:names-of($of, 'translator') ! map{'literal': .}),
   'editor': m:array(m:names-of($of, 'editor') ! map{'literal': .}),
   'contributor': m:array(m:names-of($of, 'contributor') ! map{'literal': .}),
   'issued': $of?date ! map{'date-parts': [array{tokenize(., '-') ! xs:integer(.)}]},
   'archive': $of?archive, 'archive-place': $of?place, 'archive_location': $of?shelfmark,
   'container-title': $of?edition, 'publisher': $of?publisher, 'URL': $of?url
  })"/>
 </xsl:function>

 <xsl:function name="m:array" as="array(*)?">
  <xsl:param name="members" as="item()*"/>
  <xsl:sequence select="if (exists($members)) then array{$members} else ()"/>
 </xsl:function>

 <!-- Without members that say nothing. -->
 <xsl:function name="m:filled" as="map(xs:string, item()*)">
  <xsl:param name="map" as="map(xs:string, item()*)"/>
  <xsl:sequence select="map:merge(map:keys($map)[exists($map(.))] ! map:entry(., $map(.)))"/>
 </xsl:function>

 <xsl:function name="m:bibtex" as="xs:string">
  <xsl:param name="of" as="map(xs:string, item()*)"/>
  <xsl:variable name="fields" as="xs:string*" select="
   m:field('title', '{' || $of?title || '}'), m:field('author', $of?authors ! ('{' || . || '}')),
   m:field('translator', m:names-of($of, 'translator')), m:field('editor', m:names-of($of, 'editor')),
   m:field('date', $of?date), m:field('year', substring($of?date, 1, 4)[.]),
   m:field('howpublished', $of?edition), m:field('publisher', $of?publisher),
   m:field('note', string-join(($of?archive, $of?shelfmark), ', ')[.]), m:field('url', $of?url)"/>
  <xsl:sequence select="'@misc{' || $of?id || ',&#10;' || string-join($fields, ',&#10;') || '&#10;}'"/>
 </xsl:function>

 <xsl:function name="m:field" as="xs:string?">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="values" as="xs:string*"/>
  <xsl:if test="exists($values)">
   <xsl:sequence select="'  ' || $name || ' = {' || replace(string-join($values, ' and '), '([&amp;%#$])', '\\$1') || '}'"/>
  </xsl:if>
 </xsl:function>

</xsl:stylesheet>
