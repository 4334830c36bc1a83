<?xml version="1.0" encoding="UTF-8"?>
<!--
  First pass, TEI to TEI: follows every pointer that a view needs, and writes what was found beside it, in attributes
  of a namespace of their own. A pointer that leads nowhere adds nothing; to say so is the validator's task.

    m:name         full names behind @ref and @who
    m:sorted       the same with the surname first, where it is known
    m:resp         names behind @resp
    m:href         where a ref leads: to an id of this file, to another document, to the web
    m:attribution  label, collective, runin … from @ana
    m:rule         the rule of a decision, and m:rule-text what the rule is about
    m:decision     ids of the annotations about an element, and m:evidence their texts
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.tei-c.org/ns/1.0"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="../common/pointers.xsl"/>
 <xsl:import href="../common/entries.xsl"/>
 <xsl:import href="../param.xsl"/>

 <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>
 <xsl:mode name="m:resolve" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:key name="m:annotation" match="annotation" use="tokenize(@target) ! substring-after(., '#')"/>

 <xsl:template match="TEI | TEI//*">
  <xsl:copy>
   <xsl:copy-of select="@*"/>
   <xsl:apply-templates mode="m:resolve" select="@ref | @who | @resp | @ana | @target | @xml:id"/>
   <xsl:apply-templates select="node()"/>
  </xsl:copy>
 </xsl:template>

 <!-- What an attribute leads to -->

 <xsl:template mode="m:resolve" match="@*"/>

 <xsl:template mode="m:resolve" match="@ref | @who">
  <xsl:sequence select="m:attribute('name', m:names(.))"/>
  <xsl:sequence select="m:attribute('sorted', tokenize(.) ! m:sorted(m:target(., current()/..)))"/>
 </xsl:template>

 <xsl:template mode="m:resolve" match="@resp">
  <xsl:sequence select="m:attribute('resp', m:names(.))"/>
 </xsl:template>

 <xsl:template mode="m:resolve" match="@ana">
  <xsl:variable name="classes" as="xs:string*" select="tokenize(.)[starts-with(., 'ed:')] ! substring(., 4)"/>
  <xsl:variable name="rules" as="xs:string*" select="$classes[starts-with(., 'rule.')]"/>
  <xsl:sequence select="m:attribute('attribution', $classes[starts-with(., 'att.')] ! substring(., 5))"/>
  <xsl:if test="exists($rules)">
   <xsl:sequence select="m:attribute('rule', $rules ! substring(., 6))"/>
   <xsl:sequence select="m:attribute('rule-text', $rules ! m:entry($edition, .)/catDesc ! normalize-space())"/>
  </xsl:if>
 </xsl:template>

 <xsl:template mode="m:resolve" match="ref/@target">
  <xsl:sequence select="m:attribute('href', m:href(., ..))"/>
 </xsl:template>

 <xsl:template mode="m:resolve" match="@xml:id">
  <xsl:variable name="annotations" as="element(annotation)*" select="key('m:annotation', ., root())"/>
  <xsl:if test="$annotations">
   <xsl:sequence select="m:attribute('decision', $annotations/@xml:id)"/>
   <xsl:sequence select="m:attribute('evidence', $annotations/note ! normalize-space())"/>
  </xsl:if>
 </xsl:template>

 <!-- Pointers -->

 <xsl:function name="m:attribute" as="attribute()?">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="values" as="xs:string*"/>
  <xsl:if test="exists($values)">
   <xsl:where-populated>
    <xsl:attribute name="m:{$name}" select="distinct-values($values)"
     separator="{if ($name = ('rule', 'decision', 'attribution')) then ' ' else '; '}"/>
   </xsl:where-populated>
  </xsl:if>
 </xsl:function>

 <xsl:function name="m:names" as="xs:string*">
  <xsl:param name="pointers" as="attribute()"/>
  <xsl:sequence select="tokenize($pointers) ! m:name(., $pointers/..)"/>
 </xsl:function>

 <xsl:function name="m:name" as="xs:string?">
  <xsl:param name="pointer" as="xs:string"/>
  <xsl:param name="at" as="element()"/>
  <xsl:sequence select="m:target($pointer, $at) ! m:entry-name(.)"/>
 </xsl:function>

 <!-- The element that a pointer means: here, in the edition's own file or in an authority file. -->
 <xsl:function name="m:target" as="element()?">
  <xsl:param name="pointer" as="xs:string"/>
  <xsl:param name="at" as="element()"/>
  <xsl:variable name="prefix" as="xs:string" select="substring-before($pointer, ':')"/>
  <xsl:variable name="id" as="xs:string" select="substring-after($pointer, ':')"/>
  <xsl:choose>
   <xsl:when test="starts-with($pointer, '#')">
    <xsl:sequence select="m:entry(root($at), substring($pointer, 2))"/>
   </xsl:when>
   <xsl:when test="$prefix eq 'ed'"><xsl:sequence select="m:entry($edition, $id)"/></xsl:when>
   <xsl:when test="$prefix eq 'per'">
    <xsl:sequence select="m:entry($authority, $id)[self::person or self::personGrp][1]"/>
   </xsl:when>
   <xsl:when test="$prefix eq 'org'"><xsl:sequence select="m:entry($authority, $id)[self::org][1]"/></xsl:when>
   <xsl:when test="$prefix eq 'pla'"><xsl:sequence select="m:entry($authority, $id)[self::place][1]"/></xsl:when>
  </xsl:choose>
 </xsl:function>

 <!-- Links: to ids that exist, to documents that have a page, to the web. -->
 <xsl:function name="m:href" as="xs:string?">
  <xsl:param name="pointer" as="xs:string"/>
  <xsl:param name="at" as="element()"/>
  <xsl:choose>
   <xsl:when test="starts-with($pointer, '#')">
    <xsl:sequence select="$pointer[exists(m:target(., $at))]"/>
   </xsl:when>
   <xsl:when test="matches($pointer, '^https?://')"><xsl:sequence select="$pointer"/></xsl:when>
   <xsl:otherwise><xsl:sequence select="m:written-out($pointer, $at) ! m:page(.)"/></xsl:otherwise>
  </xsl:choose>
 </xsl:function>

 <!-- The page of a document's file, in the same view; none where the document has no page. -->
 <xsl:function name="m:page" as="xs:string?">
  <xsl:param name="file" as="xs:string"/>
  <xsl:variable name="id" as="xs:string" select="m:document-of($file)"/>
  <xsl:variable name="fragment" as="xs:string" select="'#'[contains($file, '#')] || substring-after($file, '#')"/>
  <xsl:sequence select="($id || '.html' || $fragment)[$id = $documents]"/>
 </xsl:function>

</xsl:stylesheet>
