<?xml version="1.0" encoding="UTF-8"?>
<!-- Takes out of a transpiled Schematron schema what costs time at each node and changes no message:
     reports of rules that fired, where no rule has a role or an id that its messages would take over;
     severities that are compared with a threshold that all of them reach;
     what of a message nobody reads, and variables and loops around one thing, which is there anyway;
     the way to attributes and texts, where no rule is about one;
     the question which rule of a pattern has fired before, where each pattern has one rule;
     then also the walk itself: the nodes of each rule are looked up, and what is found is put into their order. An
     instruction stands before each rule, and one behind the last, so that rules can be taken one by one. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
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

  <!-- The rules; each asks whether its pattern is among those that fired. -->
  <xsl:variable name="lean:rules" as="element(xsl:template)*" select="//xsl:template[starts-with(@mode, 'group.')][xs:integer(@priority) ge 0]"/>
  <xsl:variable name="lean:fired" as="xs:string" select="' = $Q{http://dmaus.name/ns/2023/schxslt}pattern'"/>

  <!-- No node is of two rules of one pattern: the rules of a pattern are about elements of different names. -->
  <xsl:variable name="lean:alone" as="xs:boolean">
    <xsl:variable name="shared" as="xs:boolean*">
      <xsl:for-each-group select="$lean:rules" group-by="string(xsl:choose/xsl:when/@test[ends-with(., $lean:fired)])">
        <xsl:variable name="names" as="xs:string*" select="current-group()/distinct-values(lean:branches(@match) ! lean:name(.))"/>
        <xsl:sequence select="exists(current-group()[2]) and (($names ! not(matches(., '^[\w.:-]+$'))) = true() or count($names) != count(distinct-values($names)))"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="not($shared = true())"/>
  </xsl:variable>

  <!-- The name of the elements that a path leads to. -->
  <xsl:function name="lean:name" as="xs:string">
    <xsl:param name="path" as="xs:string"/>
    <xsl:sequence select="replace(tokenize(lean:steps($path), '/')[last()], '^\s+|\s+$', '')"/>
  </xsl:function>

  <xsl:template match="xsl:template[starts-with(@mode, 'group.')][$lean:alone]/xsl:choose[xsl:when[ends-with(@test, $lean:fired)]]">
    <xsl:apply-templates select="xsl:otherwise/node()"/>
  </xsl:template>

  <xsl:template match="xsl:template[starts-with(@mode, 'group.')][$lean:alone]/xsl:param | xsl:next-match[$lean:alone]/xsl:with-param[ends-with(@name, '}pattern')]"/>

  <xsl:template match="xsl:choose[xsl:when[2] => empty()][xsl:when[contains(@test, 'Q{http://www.w3.org/2005/xpath-functions/map}get(')][ends-with(@test, $lean:threshold)]][xsl:otherwise[not(node())]]">
    <xsl:apply-templates select="xsl:when/node()"/>
  </xsl:template>

  <xsl:template match="xsl:variable[@name = 'Q{http://dmaus.name/ns/2023/schxslt}severity'][xsl:map]"/>

  <xsl:template match="svrl:failed-assert/@test | svrl:successful-report/@test | svrl:*/@patternId"/>

  <!-- A message: in a variable that is written at once, at a place that each node has, of words about the node itself. -->
  <xsl:template match="xsl:variable[svrl:failed-assert | svrl:successful-report][lean:is-written(.)]">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="xsl:sequence[preceding-sibling::*[1][svrl:failed-assert | svrl:successful-report][lean:is-written(.)]]"/>

  <xsl:template match="xsl:where-populated[xsl:attribute[@name = 'location'][starts-with(@select, 'generate-id(')]] | xsl:for-each[@select = '.[1]'][xsl:value-of][not(*[2])]">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:function name="lean:is-written" as="xs:boolean">
    <xsl:param name="variable" as="element(xsl:variable)"/>
    <xsl:variable name="next" as="element()?" select="$variable/following-sibling::*[1]"/>
    <xsl:sequence select="$next/self::xsl:sequence/@select = concat('$', $variable/@name)"/>
  </xsl:function>

  <xsl:template match="xsl:template[starts-with(@mode, 'group.')][@priority = '-10'][$lean:elements-only]/xsl:apply-templates[@select = '@*']"/>

  <xsl:template match="xsl:template[starts-with(@mode, 'group.')][@priority = '-10'][$lean:elements-only]/xsl:apply-templates[@select = 'node()']/@select">
    <xsl:attribute name="select" select="'*'"/>
  </xsl:template>

  <!-- Instead of the walk: one loop over the nodes of each rule. What the loops say stands rule by rule; the report is
       sorted by the one who reads it. Only paths of names can be turned from a pattern into a search. -->
  <xsl:variable name="lean:searched" as="xs:boolean" select="$lean:alone and $lean:silent and $lean:elements-only and not(contains($lean:contexts, '::'))"/>

  <xsl:template match="xsl:apply-templates[$lean:searched][starts-with(@mode, 'group.')]">
    <xsl:variable name="rules" as="element(xsl:template)*" select="//xsl:template[@mode = current()/@mode][@match != '* | root()']"/>
    <xsl:for-each-group select="$rules" group-adjacent="string(@match)">
      <xsl:processing-instruction name="rule"/>
      <xsl:element name="xsl:for-each">
        <xsl:attribute name="select" select="lean:search(current-grouping-key())"/>
        <xsl:apply-templates select="current-group()/node()"/>
      </xsl:element>
    </xsl:for-each-group>
    <xsl:processing-instruction name="end"/>
  </xsl:template>

  <!-- Where the nodes of a key are to be looked for, for who has no patterns. -->
  <xsl:template match="xsl:key[$lean:searched][not(matches(lean:steps(@match), '@|::|\$|[a-z]\('))]">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="lean:search" select="lean:search(@match)"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- A search for the nodes that match a pattern; one of many names looks once at each element. -->
  <xsl:function name="lean:search" as="xs:string">
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:variable name="branches" as="xs:string+" select="lean:branches($pattern)"/>
    <xsl:sequence select="if (count($branches) gt 3 and (every $b in $branches satisfies matches($b, '^[\w.:-]+$')))
                          then concat('//*[', string-join($branches ! concat('self::', .), ' or '), ']')
                          else string-join($branches ! (if (starts-with(., '/')) then . else concat('//', lean:step(.))), ' | ')"/>
  </xsl:function>

  <!-- A step of several names, at the beginning or below an element, as one that looks once at each element. -->
  <xsl:function name="lean:step" as="xs:string">
    <xsl:param name="branch" as="xs:string"/>
    <xsl:variable name="several" as="xs:string" select="'^(([\w.:-]+(\[[^\[\]]*\])*//)?)\(([\w.:-]+( \| [\w.:-]+)+)\)'"/>
    <xsl:sequence select="if (matches($branch, $several))
                          then concat(replace($branch, concat($several, '.*$'), '$1', 's'), '*[', string-join(tokenize(replace($branch, concat($several, '.*$'), '$4', 's'), ' \| ') ! concat('self::', .), ' or '), ']', replace($branch, $several, ''))
                          else $branch"/>
  </xsl:function>

  <!-- The parts of a pattern between its outermost signs |. -->
  <xsl:function name="lean:branches" as="xs:string+">
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:iterate select="string-to-codepoints($pattern) ! codepoints-to-string(.)">
      <xsl:param name="depth" as="xs:integer" select="0"/>
      <xsl:param name="quote" as="xs:string" select="''"/>
      <xsl:param name="branch" as="xs:string" select="''"/>
      <xsl:on-completion select="replace($branch, '^\s+|\s+$', '')"/>
      <xsl:variable name="ends" as="xs:boolean" select=". = '|' and $depth = 0 and $quote = ''"/>
      <xsl:if test="$ends">
        <xsl:sequence select="replace($branch, '^\s+|\s+$', '')"/>
      </xsl:if>
      <xsl:next-iteration>
        <xsl:with-param name="depth" select="if ($quote != '') then $depth else if (. = ('[', '(')) then $depth + 1 else if (. = (']', ')')) then $depth - 1 else $depth"/>
        <xsl:with-param name="quote" select="if (. = $quote) then '' else if ($quote = '' and . = ('''', '&quot;')) then . else $quote"/>
        <xsl:with-param name="branch" select="if ($ends) then '' else concat($branch, .)"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:template match="xsl:template[starts-with(@mode, 'group.')][$lean:searched] | xsl:mode[starts-with(@name, 'group.')][$lean:searched] | xsl:next-match[$lean:searched]"/>
</xsl:stylesheet>
