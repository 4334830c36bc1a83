<?xml version="1.0" encoding="UTF-8"?>
<!--
  The public parameters, and how the stylesheets are called.

  First, for every TEI document of the edition, of the file as it stands: passes/30-card.xsl, passes/60-sessions.xsl
  and passes/70-mentions.xsl. Then once, at its initial template (xsl:initial-template, no source), with the first of these as $cards:
  passes/40-register.xsl; it gives $register.

  For every document that gets pages, in this order; each step takes the result of the step before as its source:

    1  passes/10-resolve.xsl     pointers become names, texts and links      needs $edition, $authority, $documents
    2  passes/20-normalize.xsl   one form for each thing
    3  reading.xsl               written to   reading/ID.html                ID is the document's xml:id
       diplomatic.xsl            written to   diplomatic/ID.html
       text.xsl, latex.xsl       written to   text/ID.txt, latex/ID.tex
       print.xsl                 XSL-FO, formatted to pdf/ID.pdf
       epub.xsl                  the files of an e-book in one tree, packed as epub/ID.epub

  print.xsl and epub.xsl make a book of all documents when they are started at their initial template with $book.

  Then once, at their initial templates: index.xsl, written to index.html; words.xsl for each $language, written to
  js/words.LANGUAGE.js. persons.xsl, organizations.xsl, places.xsl and notes.xsl make several pages each (person/KEY.html,
  names/person-1.html, notes/1.html …): their result is a row of m:part elements with the path of each. The files of css/ and js/ are copied to css/ and js/ beside them.

  For the search: passages.xsl (with passes/80-passages.xsl) of each document after the passes, written to
  search/text/ID.js; names.xsl of the authority files. The index in search/ is made of both.

  For editors: passes/50-guidelines.xsl cuts the encoding guidelines, which the compiler of the schema makes, into pages;
  guidelines.xsl, review.xsl and rules.xsl, and editors.xsl for what something else made, are written to editors/.

  The same set of parameters may be given to every stylesheet: what one does not know it ignores. All of them have a
  default, so that each stylesheet runs alone. No stylesheet reads or writes any file by itself.
  By hand, with Saxon: saxon -s:tei/protocol-063.xml -xsl:xslt/passes/10-resolve.xsl +edition=tei/edition.xml
  +authority=tei/authority documents=protocol-063
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xi="http://www.w3.org/2001/XInclude"
 xmlns:tei="http://www.tei-c.org/ns/1.0">

 <!-- The edition's own file, edition.xml, with or without its documents included: title, licence, rules, genres. -->
 <xsl:param name="edition" as="document-node()?" select="()"/>

 <!-- The authority files (persons, organisations, places), in any order. Parse them once for a whole run. -->
 <xsl:param name="authority" as="document-node()*" select="()"/>

 <!-- The xml:ids of the documents that get pages in this run or have them already; only these are linked to. -->
 <xsl:param name="documents" as="xs:string*"
  select="$edition/*/(xi:include/@href ! replace(., '^.*/|\.xml$', ''), tei:TEI/@xml:id ! string())"/>

 <!-- The views that are made of each document; only these are linked to. -->
 <xsl:param name="views" as="xs:string*" select="'reading', 'diplomatic', 'parallel'"/>

 <!-- The pages of the edition that are made, by their paths (html/site.xml); only these are linked to. -->
 <xsl:param name="pages" as="xs:string*" select="'index.html'"/>

 <!-- The files beside the pages, by their paths from the edition's folder (pdf/ID.pdf); only these are linked to. -->
 <xsl:param name="files" as="xs:string*" select="()"/>

 <!-- The language of headings, legend and other words that are not the documents' own. -->
 <xsl:param name="language" as="xs:string" select="'en'"/>

 <!-- What 40-register.xsl made of all documents; without it a page knows nothing of others. -->
 <xsl:param name="register" as="document-node()?" select="()"/>

 <!-- For index.xsl: the documents, each as made by 30-card.xsl; whole TEI documents do as well. -->
 <xsl:param name="cards" as="document-node()*" select="()"/>

 <!-- For pages of the whole edition: who was present and who spoke, of each document, as made by 60-sessions.xsl; of all
  together one document node may hold the elements m:sessions, or they are given alone. -->
 <xsl:param name="sessions" as="node()*" select="()"/>

 <!-- For the indexes: where persons, bodies and places are named, and the notes, of each document, as made by
  70-mentions.xsl; of all together one document node may hold the elements m:mentions. -->
 <xsl:param name="mentions" as="document-node()*" select="()"/>

 <!-- For print.xsl: the size of the page, 'a4', 'letter' or 'book' (155 × 235 mm); by default a document is set for
  A4 and the book in its own size. -->
 <xsl:param name="paper" as="xs:string" select="if (exists($book)) then 'book' else 'a4'"/>

 <!-- For print.xsl: 'screen' has coloured links and equal margins, 'print' has neither: left and right pages differ. -->
 <xsl:param name="variant" as="xs:string" select="'screen'"/>

 <!-- For a book, which starts at its initial template: its documents after the passes, in any order. -->
 <xsl:param name="book" as="document-node()*" select="()"/>

 <!-- For text.xsl: of how many characters a line is at most; 0 = a paragraph is one line. -->
 <xsl:param name="width" as="xs:integer" select="0"/>

 <!-- The day of this version of the tool: the day of what is published when the edition itself states none. -->
 <xsl:param name="release" as="xs:dateTime" select="xs:dateTime('2026-01-01T00:00:00Z')"/>

</xsl:stylesheet>
