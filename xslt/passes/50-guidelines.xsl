<?xml version="1.0" encoding="UTF-8"?>
<!--
  The encoding guidelines, one page as the compiler of the schema makes it, cut into pages of the site: the chapters with
  a list of all elements, and a page an element. Each becomes m:page with the path from the edition's folder; links lead
  from page to page, rules to the page of rules.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.w3.org/1999/xhtml">

 <xsl:mode name="m:cut" on-no-match="shallow-copy" on-multiple-match="fail"/>

 <xsl:template match="/">
  <xsl:variable name="main" as="element(main)" select="html/body/main"/>
  <m:pages>
   <m:page path="editors/guidelines.html">
    <xsl:apply-templates mode="m:cut" select="$main/node()">
     <xsl:with-param name="folder" tunnel="yes" select="'elements/'"/>
    </xsl:apply-templates>
   </m:page>
   <xsl:apply-templates select="$main/section[@id = 'elements']/section"/>
  </m:pages>
 </xsl:template>

 <!-- The page of an element. -->
 <xsl:template match="section[@id = 'elements']/section">
  <m:page path="editors/elements/{m:element(@id)}.html">
   <p class="whole"><a href="../guidelines.html#elements">Encoding guidelines: elements</a></p>
   <h1><xsl:apply-templates mode="m:cut" select="h3/node()"/></h1>
   <xsl:apply-templates mode="m:cut" select="* except h3"/>
   <nav class="beside" aria-label="Elements before and after">
    <xsl:sequence select="m:beside(preceding-sibling::section[1], 'prev'), m:beside(following-sibling::section[1], 'next')"/>
   </nav>
  </m:page>
 </xsl:template>

 <xsl:function name="m:beside" as="element(a)?">
  <xsl:param name="section" as="element(section)?"/>
  <xsl:param name="rel" as="xs:string"/>
  <xsl:for-each select="$section ! m:element(@id)">
   <a rel="{$rel}" href="{.}.html">{if ($rel = 'prev') then 'Previous: ' else 'Next: '}<code>{.}</code></a>
  </xsl:for-each>
 </xsl:function>

 <!-- The name of an element by its identifier or a link to it. -->
 <xsl:function name="m:element" as="xs:string">
  <xsl:param name="id" as="xs:string"/>
  <xsl:sequence select="replace($id, '^#?el\.', '')"/>
 </xsl:function>

 <!-- In the page of chapters the elements are a list; the index of names alone says less. -->
 <xsl:template mode="m:cut" match="section[@id = 'elements']">
  <section id="elements">
   <xsl:apply-templates mode="#current" select="h2"/>
   <dl class="elements">
    <xsl:for-each select="section">
     <div id="{@id}">
      <dt><a href="elements/{m:element(@id)}.html"><code>{m:element(@id)}</code></a></dt>
      <dd>{p[@class = 'gloss']}</dd>
     </div>
    </xsl:for-each>
   </dl>
  </section>
 </xsl:template>
 <xsl:template mode="m:cut" match="main/nav/details"/>

 <xsl:template mode="m:cut" match="a/@href[starts-with(., '#el.')]">
  <xsl:param name="folder" tunnel="yes" as="xs:string" select="''"/>
  <xsl:attribute name="href" select="$folder || m:element(.) || '.html'"/>
 </xsl:template>

 <xsl:template mode="m:cut" match="ul[@class = 'rules']">
  <h2>Rules</h2>
  <ul class="rules"><xsl:apply-templates mode="#current"/></ul>
 </xsl:template>

 <xsl:template mode="m:cut" match="ul[@class = 'rules']/li/code">
  <a href="../rules.html#{.}"><code>{.}</code></a>
 </xsl:template>

 <!-- The frame says how a block that scrolls is reached. -->
 <xsl:template mode="m:cut" match="pre/@*"/>

</xsl:stylesheet>
