<?xml version="1.0" encoding="UTF-8"?>
<!-- ODD to Schematron: one pattern a rule, so that no rule hides another; the phases beside the ODD say when each is active. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:odd="https://malin.invalid/ns/odd"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:ph="https://malin.invalid/ns/phases"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" version="3.0" exclude-result-prefixes="odd xs tei ph">

  <xsl:import href="gather.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes" suppress-indentation="sch:assert sch:report"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:mode name="odd:sch" on-no-match="shallow-copy"/>

  <xsl:template match="/">
    <xsl:variable name="schema" as="element()" select="odd:gather(.)"/>
    <xsl:variable name="phases" as="element(ph:phase)*" select="odd:phases(.)"/>
    <xsl:variable name="rules" as="element(tei:constraintSpec)*" select="sort($schema//constraintSpec, (), function($r) { string($r/@ident) })"/>
    <xsl:sequence select="odd:check-phases($phases, $rules)"/>
    <xsl:comment> Generated from malin.odd; never edit this file. </xsl:comment>
    <sch:schema queryBinding="xslt3">
      <xsl:if test="$phases[@name = 'all']">
        <xsl:attribute name="defaultPhase" select="'all'"/>
      </xsl:if>
      <sch:title>Rules of an edition of protocols of meetings</sch:title>
      <sch:ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
      <xsl:apply-templates select="$rules//xsl:key" mode="odd:sch"/>
      <xsl:for-each select="$phases">
        <sch:phase id="{@name}">
          <xsl:for-each select="odd:members(.)[@key = $rules/@ident]">
            <sch:active pattern="{odd:pattern(.)}"/>
          </xsl:for-each>
        </sch:phase>
      </xsl:for-each>
      <xsl:for-each select="$rules">
        <xsl:call-template name="odd:pattern">
          <xsl:with-param name="id" select="'rule.' || @ident"/>
        </xsl:call-template>
        <xsl:for-each select="$phases/ph:rule[@severity][@key = current()/@ident]">
          <xsl:call-template name="odd:pattern">
            <xsl:with-param name="id" select="odd:pattern(.)"/>
            <xsl:with-param name="rule" select="$rules[@ident = current()/@key]"/>
            <xsl:with-param name="severity" select="@severity" tunnel="yes"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:for-each>
    </sch:schema>
  </xsl:template>

  <xsl:template name="odd:pattern" as="element(sch:pattern)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="rule" as="element(tei:constraintSpec)" select="."/>
    <sch:pattern id="{$id}">
      <sch:title>
        <xsl:value-of select="$rule/desc"/>
      </sch:title>
      <xsl:apply-templates select="$rule/constraint" mode="odd:sch"/>
    </sch:pattern>
  </xsl:template>

  <!-- The phases beside an ODD; none where there is no such file. -->
  <xsl:function name="odd:phases" as="element(ph:phase)*">
    <xsl:param name="odd" as="document-node()"/>
    <xsl:variable name="file" as="xs:anyURI" select="resolve-uri('phases.xml', base-uri($odd))"/>
    <xsl:sequence select="if (doc-available($file)) then doc($file)/ph:phases/ph:phase else ()"/>
  </xsl:function>

  <!-- The rules of a phase and of those that it takes in; what it says itself goes first. -->
  <xsl:function name="odd:members" as="element(ph:rule)*">
    <xsl:param name="phase" as="element(ph:phase)"/>
    <xsl:variable name="own" as="element(ph:rule)*" select="$phase/ph:rule"/>
    <xsl:sequence select="$own"/>
    <xsl:for-each-group select="(for $key in $phase/ph:phase/@key return odd:members($phase/../ph:phase[@name = $key]))[not(@key = $own/@key)]" group-by="string(@key)">
      <xsl:sequence select="."/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The pattern of a rule; one with a severity of its own where its phase says so. -->
  <xsl:function name="odd:pattern" as="xs:string">
    <xsl:param name="member" as="element(ph:rule)"/>
    <xsl:sequence select="(if ($member/@severity) then $member/../@name else 'rule') || '.' || $member/@key"/>
  </xsl:function>

  <!-- Every rule of the ODD is in a phase. -->
  <xsl:function name="odd:check-phases" as="empty-sequence()">
    <xsl:param name="phases" as="element(ph:phase)*"/>
    <xsl:param name="rules" as="element(tei:constraintSpec)*"/>
    <xsl:sequence select="$rules[exists($phases)][not(@ident = $phases/ph:rule/@key)] ! odd:refuse(., 'a rule of no phase: ' || @ident)"/>
  </xsl:function>

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
    <xsl:param name="severity" as="xs:string?" tunnel="yes"/>
    <xsl:variable name="number" as="xs:integer" select="count(preceding::*[self::sch:assert or self::sch:report]
        intersect ancestor::constraint//(sch:assert | sch:report)) + 1"/>
    <xsl:copy copy-namespaces="no">
      <xsl:attribute name="id" select="ancestor::constraintSpec/@ident || (if ($number = 1) then '' else '.' || $number) || $severity ! ('.' || .)"/>
      <xsl:apply-templates select="@* except @role" mode="#current"/>
      <xsl:attribute name="role" select="($severity, @role)[1]"/>
      <xsl:apply-templates select="node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template mode="odd:sch" match="*">
    <xsl:copy copy-namespaces="no">
      <xsl:apply-templates select="@*, node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
