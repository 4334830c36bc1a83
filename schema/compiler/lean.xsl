<?xml version="1.0" encoding="UTF-8"?>
<!-- Takes out of a transpiled Schematron schema what costs time at each node and changes no message:
     reports of rules that fired, where no rule has a role or an id that its messages would take over;
     severities that are compared with a threshold that all of them reach;
     the way to attributes and texts, where no rule is about one;
     the question which rule of a pattern has fired before, where each pattern has one rule. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
                xmlns:lean="https://malin.invalid/ns/lean" version="3.0" exclude-result-prefixes="#all">

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>
  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:variable name="lean:threshold" as="xs:string" select="' ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity(''info'')'"/>

  <!-- A fired rule tells nothing of its messages but its id and role. -->
  <xsl:variable name="lean:silent" as="xs:boolean" select="empty(//svrl:fired-rule[@id or @role or @severity or xsl:attribute[@name = ('id', 'role', 'severity')]])"/>

  <!-- Steps of the contexts of rules, without predicates. -->
  <xsl:variable name="lean:contexts" as="xs:string" select="string-join(//xsl:template[starts-with(@mode, 'group.')][xs:integer(@priority) ge 0]/lean:steps(@match), ' ')"/>
  <xsl:variable name="lean:elements-only" as="xs:boolean" select="not(matches($lean:contexts, '@|attribute|namespace|text\(|comment\(|processing-instruction\(|node\(|\.|\$|[''&quot;]|[a-z]\('))"/>

  <xsl:function name="lean:steps" as="xs:string">
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="shorter" as="xs:string" select="replace(replace($path, '''[^'']*''|&quot;[^&quot;]*&quot;', ''), '\[[^\[\]]*\]', '')"/>
    <xsl:sequence select="if ($shorter = $path) then $path else lean:steps($shorter)"/>
  </xsl:function>

  <xsl:template match="svrl:fired-rule[$lean:silent]"/>

  <!-- The patterns of rules: each rule asks whether its own is among those that fired. -->
  <xsl:variable name="lean:patterns" as="xs:string*" select="//xsl:template[starts-with(@mode, 'group.')]/xsl:choose/xsl:when/@test[ends-with(., $lean:fired)] ! string()"/>
  <xsl:variable name="lean:fired" as="xs:string" select="' = $Q{http://dmaus.name/ns/2023/schxslt}pattern'"/>
  <xsl:variable name="lean:alone" as="xs:boolean" select="count($lean:patterns) = count(distinct-values($lean:patterns))"/>

  <xsl:template match="xsl:template[starts-with(@mode, 'group.')][$lean:alone]/xsl:choose[xsl:when[ends-with(@test, $lean:fired)]]">
    <xsl:apply-templates select="xsl:otherwise/node()"/>
  </xsl:template>

  <xsl:template match="xsl:template[starts-with(@mode, 'group.')][$lean:alone]/xsl:param | xsl:next-match[$lean:alone]/xsl:with-param[ends-with(@name, '}pattern')]"/>

  <xsl:template match="xsl:choose[xsl:when[2] => empty()][xsl:when[contains(@test, 'Q{http://www.w3.org/2005/xpath-functions/map}get(')][ends-with(@test, $lean:threshold)]][xsl:otherwise[not(node())]]">
    <xsl:apply-templates select="xsl:when/node()"/>
  </xsl:template>

  <xsl:template match="xsl:variable[@name = 'Q{http://dmaus.name/ns/2023/schxslt}severity'][xsl:map]"/>

  <xsl:template match="xsl:template[starts-with(@mode, 'group.')][@priority = '-10'][$lean:elements-only]/xsl:apply-templates[@select = '@*']"/>

  <xsl:template match="xsl:template[starts-with(@mode, 'group.')][@priority = '-10'][$lean:elements-only]/xsl:apply-templates[@select = 'node()']/@select">
    <xsl:attribute name="select" select="'*'"/>
  </xsl:template>
</xsl:stylesheet>
