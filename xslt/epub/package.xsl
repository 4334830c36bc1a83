<?xml version="1.0" encoding="UTF-8"?>
<!-- The package document: what the e-book is, which files it has, in which order they are read. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.idpf.org/2007/opf"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:package" as="text()">
  <xsl:variable name="package" as="element()">
   <package version="3.0" unique-identifier="id" xml:lang="{$language}" prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#">
    <xsl:namespace name="dc" select="'http://purl.org/dc/elements/1.1/'"/>
    <metadata>
     <xsl:call-template name="m:metadata"/>
     <xsl:call-template name="m:access"/>
    </metadata>
    <manifest>
     <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
     <item id="style" href="book.css" media-type="text/css"/>
     <item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
     <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
     <item id="imprint" href="imprint.xhtml" media-type="application/xhtml+xml"/>
     <xsl:for-each select="$m:documents">
      <item id="document.{@xml:id}" href="{m:chapter(.)}" media-type="application/xhtml+xml"/>
     </xsl:for-each>
    </manifest>
    <spine>
     <itemref idref="cover"/>
     <itemref idref="imprint"/>
     <itemref idref="contents"/>
     <xsl:for-each select="$m:documents"><itemref idref="document.{@xml:id}"/></xsl:for-each>
    </spine>
   </package>
  </xsl:variable>
  <xsl:text>{m:xml($package)}</xsl:text>
 </xsl:template>

</xsl:stylesheet>
