<?xml version="1.0" encoding="UTF-8"?>
<!-- ODD to Schematron: one pattern a rule, so that no rule hides another. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:odd="https://malin.invalid/ns/odd"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" version="3.0" exclude-result-prefixes="odd xs tei">

  <xsl:import href="gather.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes" suppress-indentation="sch:assert sch:report"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:mode name="odd:sch" on-no-match="shallow-copy"/>

  <xsl:template match="/">
    <xsl:variable name="schema" as="element()" select="odd:gather(.)"/>
    <xsl:comment> Generated from malin.odd; never edit this file. </xsl:comment>
    <sch:schema queryBinding="xslt3">
      <sch:title>Rules of an edition of protocols of meetings</sch:title>
      <sch:ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
      <xsl:for-each select="$schema//constraintSpec">
        <xsl:sort select="@ident"/>
        <sch:pattern id="rule.{@ident}">
          <sch:title>
            <xsl:value-of select="desc"/>
          </sch:title>
          <xsl:apply-templates select="constraint" mode="odd:sch"/>
        </sch:pattern>
      </xsl:for-each>
    </sch:schema>
  </xsl:template>

  <xsl:template mode="odd:sch" match="constraint[sch:rule]">
    <xsl:apply-templates select="sch:rule" mode="#current"/>
  </xsl:template>

  <xsl:template mode="odd:sch" match="elementSpec/constraintSpec/constraint[not(sch:rule)]">
    <sch:rule context="tei:{ancestor::elementSpec/@ident}">
      <xsl:apply-templates select="sch:*" mode="#current"/>
    </sch:rule>
  </xsl:template>

  <xsl:template mode="odd:sch" match="attDef/constraintSpec/constraint[not(sch:rule)]">
    <sch:rule context="tei:{ancestor::elementSpec/@ident}/@{ancestor::attDef/@ident}">
      <xsl:apply-templates select="sch:*" mode="#current"/>
    </sch:rule>
  </xsl:template>

  <!-- The id of an assertion is that of its rule; a further assertion of the rule adds a stop and its number. -->
  <xsl:template mode="odd:sch" match="sch:assert | sch:report">
    <xsl:variable name="number" as="xs:integer" select="count(preceding::*[self::sch:assert or self::sch:report]
        intersect ancestor::constraint//(sch:assert | sch:report)) + 1"/>
    <xsl:copy copy-namespaces="no">
      <xsl:attribute name="id" select="ancestor::constraintSpec/@ident || (if ($number = 1) then '' else '.' || $number)"/>
      <xsl:apply-templates select="@*, node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template mode="odd:sch" match="*">
    <xsl:copy copy-namespaces="no">
      <xsl:apply-templates select="@*, node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
