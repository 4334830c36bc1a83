<?xml version="1.0" encoding="UTF-8"?>
<!-- What programs read in the head of a document's page: Zotero and Google Scholar, Dublin Core, schema.org. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:meta">
  <xsl:variable name="of" as="map(xs:string, item()*)" select="m:citation(.)"/>
  <xsl:variable name="summary" as="xs:string" select="m:plain(teiHeader/profileDesc/abstract[1])"/>
  <xsl:sequence select="
   m:meta('description', $summary[.]),
   m:meta('citation_title', $of?title), m:meta('citation_author', $of?authors),
   m:meta('citation_publication_date', $of?date ! translate(., '-', '/')), m:meta('citation_publisher', $of?publisher),
   m:meta('citation_inbook_title', $of?edition), m:meta('citation_language', $of?language), m:meta('citation_public_url', $of?url),
   m:meta('DC.type', 'Text'), m:meta('DC.title', $of?title), m:meta('DC.creator', $of?authors),
   m:meta('DC.contributor', $of?hands?names), m:meta('DC.date', $of?date), m:meta('DC.language', $of?language),
   m:meta('DC.publisher', $of?publisher), m:meta('DC.identifier', $of?id),
   m:meta('DC.source', string-join(($of?archive, $of?shelfmark), ', ')[.]), m:meta('DC.isPartOf', $of?edition),
   m:meta('DC.rights', teiHeader/fileDesc/publicationStmt/availability/licence/@target ! string())"/>
  <script type="application/ld+json">
   <xsl:value-of select="serialize(m:schema-org($of), map{'method': 'json', 'indent': false()}) => replace('&lt;', '\\u003c')"/>
  </script>
 </xsl:template>

 <xsl:function name="m:meta" as="element()*">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="values" as="xs:string*"/>
  <xsl:for-each select="$values"><meta name="{$name}" content="{.}"/></xsl:for-each>
 </xsl:function>

 <xsl:function name="m:schema-org" as="map(xs:string, item()*)">
  <xsl:param name="of" as="map(xs:string, item()*)"/>
  <xsl:sequence select="m:filled(map{
   '@context': 'https://schema.org', '@type': 'ArchiveComponent',
   'identifier': $of?id, 'name': $of?title, 'dateCreated': $of?date, 'inLanguage': $of?language, 'url': $of?url,
   'author': m:array($of?authors ! map{'@type': 'Organization', 'name': .}),
   'translator': m:array(m:names-of($of, 'translator') ! map{'@type': 'Person', 'name': .}),
   'contributor': m:array((m:names-of($of, 'editor'), m:names-of($of, 'contributor')) ! map{'@type': 'Person', 'name': .}),
   'holdingArchive': $of?archive ! map{'@type': 'ArchiveOrganization', 'name': .}, 'itemLocation': $of?shelfmark,
   'isPartOf': map{'@type': 'Collection', 'name': $of?edition},
   'publisher': $of?publisher ! map{'@type': 'Organization', 'name': .}
  })"/>
 </xsl:function>

</xsl:stylesheet>
