<?xml version="1.0" encoding="UTF-8"?>
<!-- ODD to encoding guidelines: the chapters of the ODD, then all elements, with what is computed from their contents. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://malin.invalid/ns/odd" xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:sch="http://purl.oclc.org/dsdl/schematron" xmlns="http://www.w3.org/1999/xhtml"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" version="3.0" expand-text="yes" exclude-result-prefixes="#all">

  <xsl:import href="gather.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:mode name="odd:prose" on-no-match="fail"/>
  <xsl:mode name="odd:markup" on-no-match="fail"/>

  <xsl:variable name="odd:css" as="xs:string" select="unparsed-text('guidelines.css')"/>

  <xsl:template match="/">
    <xsl:variable name="schema" as="element()" select="odd:gather(.)"/>
    <xsl:variable name="specs" as="element()*" select=".//schemaSpec/specGrpRef/doc(resolve-uri(@target, base-uri(.)))/*/*"/>
    <xsl:variable name="elements" as="element(tei:elementSpec)*" select="sort($schema/elementSpec, (), function($e) { lower-case($e/@ident) })"/>
    <xsl:variable name="chapters" as="element(tei:div)*" select="TEI/text/body/div[not(schemaSpec)]"/>
    <html lang="en">
      <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>Encoding guidelines</title>
        <style>{$odd:css}</style>
      </head>
      <body>
        <a class="skip" href="#guidelines">Skip to the text</a>
        <main id="guidelines" class="guidelines">
          <h1>Encoding guidelines</h1>
          <xsl:call-template name="odd:contents">
            <xsl:with-param name="chapters" select="$chapters"/>
            <xsl:with-param name="elements" select="$elements"/>
          </xsl:call-template>
          <xsl:apply-templates select="$chapters" mode="odd:prose"/>
          <section id="elements">
            <h2>Elements</h2>
            <xsl:for-each select="$elements">
              <xsl:call-template name="odd:element">
                <xsl:with-param name="spec" select="$specs[self::elementSpec][@ident = current()/@ident]"/>
                <xsl:with-param name="schema" select="$schema"/>
              </xsl:call-template>
            </xsl:for-each>
          </section>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="odd:contents" as="element()">
    <xsl:param name="chapters" as="element(tei:div)*"/>
    <xsl:param name="elements" as="element(tei:elementSpec)*"/>
    <nav aria-label="Contents of the guidelines">
      <ol>
        <xsl:for-each select="$chapters">
          <li><a href="#{@xml:id}">{head}</a></li>
        </xsl:for-each>
        <li><a href="#elements">Elements</a></li>
      </ol>
      <details>
        <summary>Index of the {count($elements)} elements</summary>
        <p class="index">
          <xsl:for-each select="$elements">
            <xsl:sequence select="odd:link(@ident), ' '"/>
          </xsl:for-each>
        </p>
      </details>
    </nav>
  </xsl:template>

  <!-- One element, from its spec and from the gathered schema, which knows the attributes of its classes. -->
  <xsl:template name="odd:element" as="element()">
    <xsl:param name="spec" as="element(tei:elementSpec)"/>
    <xsl:param name="schema" as="element(tei:schemaSpec)"/>
    <section id="el.{@ident}" class="element">
      <h3><code>&lt;{@ident}&gt;</code></h3>
      <p class="gloss">{desc}</p>
      <xsl:apply-templates select="$spec/remarks/p" mode="odd:prose"/>
      <xsl:for-each select="$spec/exemplum/*">
        <pre tabindex="0" role="region" aria-label="Example"><code><xsl:apply-templates select="node()" mode="odd:markup"/></code></pre>
      </xsl:for-each>
      <xsl:call-template name="odd:attributes"/>
      <dl>
        <dt>Contained by</dt>
        <dd><xsl:sequence select="odd:links($schema/elementSpec[odd:children(., $schema) = current()/@ident]/@ident, 'nothing; a document begins with it')"/></dd>
        <dt>May contain</dt>
        <dd><xsl:sequence select="if (odd:has-text(., $schema)) then 'text; ' else (), odd:links(distinct-values(odd:children(., $schema)), if (odd:has-text(., $schema)) then 'no elements' else 'nothing')"/></dd>
      </dl>
      <xsl:where-populated>
        <ul class="rules">
          <xsl:for-each select=".//constraintSpec">
            <xsl:variable name="role" as="xs:string" select="string((.//@role)[1])"/>
            <li id="rule.{@ident}"><code>{@ident}</code><xsl:text> </xsl:text><span class="{$role}">{$role}</span> {desc}</li>
          </xsl:for-each>
        </ul>
      </xsl:where-populated>
    </section>
  </xsl:template>

  <xsl:template name="odd:attributes" as="element()?">
    <xsl:if test="attList/attDef">
      <table>
        <caption>Attributes</caption>
        <thead><tr><th scope="col">Attribute</th><th scope="col">Meaning</th><th scope="col">Values</th></tr></thead>
        <tbody>
          <xsl:for-each select="attList/attDef">
            <tr>
              <th scope="row"><code>{@ident}</code><xsl:if test="@usage = 'req'"><xsl:text> </xsl:text><em>required</em></xsl:if></th>
              <td>{desc}</td>
              <td>
                <xsl:if test="datatype/@maxOccurs = 'unbounded'">one or more of: </xsl:if>
                <xsl:choose>
                  <xsl:when test="valList">
                    <ul><xsl:for-each select="valList/valItem"><li><code>{@ident}</code> {desc}</li></xsl:for-each></ul>
                  </xsl:when>
                  <xsl:when test="datatype/dataRef/@key">{root(.)//dataSpec[@ident = current()/datatype/dataRef/@key]/desc}</xsl:when>
                  <xsl:otherwise><code>{datatype/dataRef/(@restriction, @name)[1]}</code></xsl:otherwise>
                </xsl:choose>
              </td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
    </xsl:if>
  </xsl:template>

  <!-- The elements that a content model names, macros taken apart. -->
  <xsl:function name="odd:children" as="xs:string*">
    <xsl:param name="spec" as="element()"/>
    <xsl:param name="schema" as="element(tei:schemaSpec)"/>
    <xsl:sequence select="$spec/content//elementRef/@key ! string(),
        for $key in $spec/content//macroRef/@key return odd:children($schema/macroSpec[@ident = $key], $schema)"/>
  </xsl:function>

  <xsl:function name="odd:has-text" as="xs:boolean">
    <xsl:param name="spec" as="element()"/>
    <xsl:param name="schema" as="element(tei:schemaSpec)"/>
    <xsl:sequence select="exists($spec/content//textNode) or (some $key in $spec/content//macroRef/@key satisfies odd:has-text($schema/macroSpec[@ident = $key], $schema))"/>
  </xsl:function>

  <xsl:function name="odd:link" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <a href="#el.{$name}"><code>{$name}</code></a>
  </xsl:function>

  <xsl:function name="odd:links" as="item()*">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:param name="none" as="xs:string"/>
    <xsl:for-each select="sort($names, (), lower-case#1)">
      <xsl:sequence select="odd:link(.), ' '"/>
    </xsl:for-each>
    <xsl:sequence select="$none[empty($names)]"/>
  </xsl:function>

  <!-- Chapters. -->
  <xsl:template mode="odd:prose" match="div"><section id="{@xml:id}"><xsl:apply-templates mode="#current"/></section></xsl:template>
  <xsl:template mode="odd:prose" match="div/head"><h2>{.}</h2></xsl:template>
  <xsl:template mode="odd:prose" match="p"><p><xsl:apply-templates mode="#current"/></p></xsl:template>
  <xsl:template mode="odd:prose" match="list"><ul><xsl:apply-templates select="item" mode="#current"/></ul></xsl:template>
  <xsl:template mode="odd:prose" match="item"><li><xsl:apply-templates mode="#current"/></li></xsl:template>
  <xsl:template mode="odd:prose" match="gi"><xsl:sequence select="odd:link(.)"/></xsl:template>
  <xsl:template mode="odd:prose" match="code | att | val"><code>{.}</code></xsl:template>
  <xsl:template mode="odd:prose" match="text()">{.}</xsl:template>

  <!-- Markup of examples. -->
  <xsl:template mode="odd:markup" match="*">
    <span class="tag">&lt;<xsl:apply-templates select="." mode="odd:name"/></span>
    <xsl:for-each select="@*"><xsl:text> </xsl:text><span class="att">{name()}</span>="<span class="val">{.}</span>"</xsl:for-each>
    <span class="tag">{if (node()) then '>' else '/>'}</span>
    <xsl:if test="node()">
      <xsl:apply-templates mode="#current"/>
      <span class="tag">&lt;/<xsl:apply-templates select="." mode="odd:name"/>&gt;</span>
    </xsl:if>
  </xsl:template>
  <xsl:template mode="odd:markup" match="text()">{.}</xsl:template>
  <xsl:mode name="odd:name" on-no-match="fail"/>
  <xsl:template mode="odd:name" match="*"><a href="#el.{local-name()}">{local-name()}</a></xsl:template>
</xsl:stylesheet>
