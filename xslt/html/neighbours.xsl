<?xml version="1.0" encoding="UTF-8"?>
<!-- What the register knows about a document: which stand before and after it, which others point to it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:key name="m:entry-of" match="m:document" use="@id"/>

 <xsl:function name="m:entry-of" as="element(m:document)?">
  <xsl:param name="id" as="xs:string?"/>
  <xsl:sequence select="$register ! key('m:entry-of', $id, .)"/>
 </xsl:function>

 <!-- Links to the documents before and after, in the same view. -->
 <xsl:template name="m:neighbours">
  <xsl:variable name="entry" as="element(m:document)?" select="m:entry-of(@xml:id)"/>
  <xsl:where-populated>
   <ul class="neighbours">
    <xsl:apply-templates mode="m:neighbour" select="$entry/@previous, $entry/@next"/>
   </ul>
  </xsl:where-populated>
 </xsl:template>

 <xsl:mode name="m:neighbour" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:neighbour" match="@*">
  <xsl:variable name="title" as="xs:string" select="m:entry-of(.)/m:title"/>
  <li class="{local-name()}">
   <a href="{.}.html" rel="{if (self::attribute(previous)) then 'prev' else 'next'}" title="{$title}">
    <xsl:sequence select="m:say('neighbour.' || local-name())"/>
   </a>
  </li>
 </xsl:template>

 <!-- The passages of other documents that point here, with their words. -->
 <xsl:template name="m:cited-by">
  <xsl:variable name="cited" as="element(m:cited)*" select="m:entry-of(@xml:id)/m:cited[@by = $documents]"/>
  <xsl:if test="$cited">
   <section class="cited" aria-labelledby="cited">
    <h2 id="cited"><xsl:sequence select="m:say('cited')"/></h2>
    <ul role="list">
     <xsl:for-each select="$cited">
      <li>
       <a href="{@by}.html#{@passage}">{m:entry-of(@by)/m:title}</a>
       <p class="context">{.}</p>
      </li>
     </xsl:for-each>
    </ul>
   </section>
  </xsl:if>
 </xsl:template>

</xsl:stylesheet>
