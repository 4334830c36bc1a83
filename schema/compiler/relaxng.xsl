<?xml version="1.0" encoding="UTF-8"?>
<!-- ODD to RELAX NG (XML syntax). -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://malin.invalid/ns/odd" xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns="http://relaxng.org/ns/structure/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                version="3.0" exclude-result-prefixes="#all">

  <xsl:import href="gather.xsl"/>

  <!-- Elements with which a document may begin; by default those of the ODD. -->
  <xsl:param name="start" as="xs:string" select="''"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:mode name="odd:rng" on-no-match="fail"/>

  <xsl:template match="/">
    <xsl:variable name="schema" as="element()" select="odd:gather(.)"/>
    <xsl:comment> Generated from malin.odd; never edit this file. </xsl:comment>
    <grammar ns="http://www.tei-c.org/ns/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start>
        <choice>
          <xsl:for-each select="tokenize(($start[. != ''], $schema/@start)[1])">
            <ref name="{.}"/>
          </xsl:for-each>
        </choice>
      </start>
      <xsl:apply-templates select="$schema/*" mode="odd:rng"/>
    </grammar>
  </xsl:template>

  <xsl:template mode="odd:rng" match="dataSpec | macroSpec">
    <define name="{@ident}">
      <xsl:apply-templates select="content/*" mode="#current"/>
    </define>
  </xsl:template>

  <xsl:template mode="odd:rng" match="elementSpec">
    <define name="{@ident}">
      <element name="{@ident}">
        <xsl:copy-of select="@ns"/>
        <xsl:apply-templates select="attList/attDef, content/*" mode="#current"/>
      </element>
    </define>
  </xsl:template>

  <!-- Attributes: required or optional; one value or a list. -->
  <xsl:template mode="odd:rng" match="attDef[@usage = 'req']">
    <attribute name="{@ident}">
      <xsl:apply-templates select="datatype" mode="#current"/>
    </attribute>
  </xsl:template>

  <xsl:template mode="odd:rng" match="attDef[not(@usage)]">
    <optional>
      <attribute name="{@ident}">
        <xsl:apply-templates select="datatype" mode="#current"/>
      </attribute>
    </optional>
  </xsl:template>

  <xsl:template mode="odd:rng" match="datatype[@maxOccurs = 'unbounded']" priority="1">
    <list>
      <oneOrMore>
        <xsl:next-match/>
      </oneOrMore>
    </list>
  </xsl:template>

  <xsl:template mode="odd:rng" match="datatype">
    <xsl:apply-templates select="(../valList, dataRef)[1]" mode="#current"/>
  </xsl:template>

  <xsl:template mode="odd:rng" match="valList">
    <choice>
      <xsl:for-each select="valItem">
        <value>
          <xsl:value-of select="@ident"/>
        </value>
      </xsl:for-each>
    </choice>
  </xsl:template>

  <xsl:template mode="odd:rng" match="dataRef[@name]">
    <data type="{@name}">
      <xsl:for-each select="@restriction">
        <param name="pattern">
          <xsl:value-of select="."/>
        </param>
      </xsl:for-each>
    </data>
  </xsl:template>

  <!-- Content: how often, then what. -->
  <xsl:template mode="odd:rng" match="*[@minOccurs = '0'][@maxOccurs = '1']" priority="2">
    <optional>
      <xsl:next-match/>
    </optional>
  </xsl:template>

  <xsl:template mode="odd:rng" match="content//*[@minOccurs = '0'][@maxOccurs = 'unbounded']" priority="2">
    <zeroOrMore>
      <xsl:next-match/>
    </zeroOrMore>
  </xsl:template>

  <xsl:template mode="odd:rng" match="content//*[@minOccurs = '1'][@maxOccurs = 'unbounded']" priority="2">
    <oneOrMore>
      <xsl:next-match/>
    </oneOrMore>
  </xsl:template>

  <xsl:template mode="odd:rng" match="sequence">
    <group>
      <xsl:apply-templates select="*" mode="#current"/>
    </group>
  </xsl:template>

  <xsl:template mode="odd:rng" match="alternate">
    <choice>
      <xsl:apply-templates select="*" mode="#current"/>
    </choice>
  </xsl:template>

  <xsl:template mode="odd:rng" match="elementRef | macroRef | dataRef[@key]">
    <ref name="{@key}"/>
  </xsl:template>

  <xsl:template mode="odd:rng" match="textNode">
    <text/>
  </xsl:template>

  <xsl:template mode="odd:rng" match="empty">
    <empty/>
  </xsl:template>
</xsl:stylesheet>
