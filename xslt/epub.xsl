<?xml version="1.0" encoding="UTF-8"?>
<!--
  An e-book (EPUB 3.3) of one document, or of all: the files of its package by name. The documents have the signs of the
  reading view and notes that pop up.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <xsl:import href="html/document.xsl"/>
 <xsl:import href="html/index.xsl"/>
 <xsl:import href="epub/book.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'epub'"/>

 <!-- A reader of a book takes the book's own places. -->
 <xsl:template name="m:permalink">
  <xsl:param name="of" as="element()" select="."/>
 </xsl:template>

</xsl:stylesheet>
