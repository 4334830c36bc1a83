<?xml version="1.0" encoding="UTF-8"?>
<!-- Gathers the parts of an ODD into one schemaSpec, in which each elementSpec has all its attributes,
     and refuses every construct that the compilers do not know. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://malin.invalid/ns/odd" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                version="3.0" exclude-result-prefixes="#all">

  <xsl:include href="form.xsl"/>

  <xsl:mode name="odd:known" on-no-match="fail"/>

  <!-- The gathered schemaSpec of an ODD, after all checks. -->
  <xsl:function name="odd:gather" as="element(tei:schemaSpec)">
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="schema" as="element()" select="$document//schemaSpec"/>
    <xsl:variable name="groups" as="element()*"
                  select="$schema/specGrpRef/doc(resolve-uri(@target, base-uri(.)))/*"/>
    <xsl:variable name="specs" as="element()*" select="$groups/*"/>
    <xsl:apply-templates select="$schema, $groups" mode="odd:known"/>
    <xsl:sequence select="odd:check-names($specs), odd:check-form($schema, $specs), odd:check-includes($schema, $specs), odd:check-references($specs, $schema)"/>
    <schemaSpec xmlns="http://www.tei-c.org/ns/1.0">
      <xsl:copy-of select="$schema/@*, $specs[self::dataSpec], $specs[self::macroSpec]"/>
      <xsl:for-each select="$specs[self::elementSpec]">
        <xsl:copy>
          <xsl:copy-of select="@*, * except (attList, exemplum, remarks)"/>
          <attList>
            <xsl:copy-of select="odd:attributes(., $specs)"/>
          </attList>
        </xsl:copy>
      </xsl:for-each>
    </schemaSpec>
  </xsl:function>

  <!-- Attributes of an element: those of its classes that it neither overrides nor deletes, then its own. -->
  <xsl:function name="odd:attributes" as="element(tei:attDef)*">
    <xsl:param name="element" as="element(tei:elementSpec)"/>
    <xsl:param name="specs" as="element()*"/>
    <xsl:variable name="own" as="element()*" select="$element/attList/attDef"/>
    <xsl:variable name="classes" as="element()*" select="$specs[self::classSpec][@ident = $element/classes/memberOf/@key]"/>
    <xsl:sequence select="$classes/attList/attDef[not(@ident = $own/@ident)], $own[not(@mode = 'delete')]"/>
  </xsl:function>

  <!-- Elements, macros, data types and classes share one name space; rules have one of their own. -->
  <xsl:function name="odd:check-names" as="empty-sequence()">
    <xsl:param name="specs" as="element()*"/>
    <xsl:for-each-group select="$specs" group-by="string(@ident)">
      <xsl:sequence select="current-group()[2] ! odd:refuse(., 'a second spec of the name ' || @ident)"/>
    </xsl:for-each-group>
    <xsl:for-each-group select="$specs//constraintSpec" group-by="string(@ident)">
      <xsl:sequence select="current-group()[2] ! odd:refuse(., 'a second rule of the name ' || @ident)"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What a module includes has a spec, and what has a spec is included by its module. -->
  <xsl:function name="odd:check-includes" as="empty-sequence()">
    <xsl:param name="schema" as="element(tei:schemaSpec)"/>
    <xsl:param name="specs" as="element()*"/>
    <xsl:for-each select="$schema/moduleRef[@include]">
      <xsl:variable name="module" as="element()" select="."/>
      <xsl:sequence select="tokenize(@include)[not(. = $specs[@module = $module/@key]/@ident)]
                            ! odd:refuse($module, 'no spec of the included element ' || .)"/>
    </xsl:for-each>
    <xsl:for-each select="$specs[self::elementSpec][@mode = 'replace']">
      <xsl:variable name="included" as="xs:string*"
                    select="$schema/moduleRef[@key = current()/@module]/tokenize(@include)"/>
      <xsl:if test="not(@ident = $included)">
        <xsl:sequence select="odd:refuse(., 'an element that its module does not include: ' || @ident)"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- What is referred to is there. -->
  <xsl:function name="odd:check-references" as="empty-sequence()">
    <xsl:param name="specs" as="element()*"/>
    <xsl:param name="schema" as="element(tei:schemaSpec)"/>
    <xsl:variable name="kinds" as="map(xs:string, xs:string)"
                  select="map { 'elementRef': 'elementSpec', 'macroRef': 'macroSpec', 'dataRef': 'dataSpec', 'memberOf': 'classSpec' }"/>
    <xsl:for-each select="$specs//(elementRef | macroRef | dataRef[@key] | memberOf)">
      <xsl:variable name="kind" as="xs:string" select="$kinds(local-name())"/>
      <xsl:if test="not(@key = $specs[local-name() = $kind]/@ident)">
        <xsl:sequence select="odd:refuse(., 'nothing of the name ' || @key)"/>
      </xsl:if>
    </xsl:for-each>
    <xsl:sequence select="tokenize($schema/@start)[not(. = $specs[self::elementSpec]/@ident)]
                          ! odd:refuse($schema, 'no spec of the start ' || .)"/>
  </xsl:function>

  <!-- Stops with file, path and reason. -->
  <xsl:function name="odd:refuse" as="empty-sequence()">
    <xsl:param name="where" as="node()"/>
    <xsl:param name="what" as="xs:string"/>
    <xsl:sequence select="error(QName('https://malin.invalid/ns/odd', 'odd:refused'),
                                'ODD refused: ' || $what || ' at ' || base-uri($where) || ' ' || path($where))"/>
  </xsl:function>

  <!-- The constructs that are known. -->
  <xsl:template mode="odd:known" match="
      schemaSpec | schemaSpec/@ident | schemaSpec/@start | schemaSpec/@docLang
    | schemaSpec/moduleRef | moduleRef/@key | moduleRef/@include
    | schemaSpec/specGrpRef | specGrpRef/@target
    | specGrp | specGrp/@xml:id
    | specGrp/dataSpec | specGrp/macroSpec | specGrp/classSpec | specGrp/elementSpec
    | dataSpec/@ident | dataSpec/@module | dataSpec/@mode[. = 'add']
    | macroSpec/@ident | macroSpec/@module | macroSpec/@mode[. = 'add']
    | classSpec/@ident | classSpec/@module | classSpec/@mode[. = 'add'] | classSpec/@type[. = 'atts']
    | elementSpec/@ident | elementSpec/@module | elementSpec/@mode[. = 'replace'] | elementSpec/@ns[../@mode = 'add']
    | elementSpec/@mode[. = 'add'][../@ns]
    | elementSpec/classes | classes/@mode[. = 'replace'] | memberOf | memberOf/@key
    | dataSpec/content | dataSpec/content/dataRef | macroSpec/content | elementSpec/content
    | content/empty[empty(../* except .)] | content/textNode[empty(../* except .)]
    | sequence[*[2]] | alternate[*[2]] | elementRef | macroRef | content//textNode[parent::alternate[@maxOccurs = 'unbounded']]
    | elementRef/@key | macroRef/@key
    | @minOccurs[. = ('0', '1')][../@maxOccurs][not(parent::macroRef)] | @maxOccurs[. = ('1', 'unbounded')][../@minOccurs][not(parent::macroRef)]
    | attList[empty(parent::attList)] | attList/attDef | attDef/@ident | attDef/@usage[. = 'req']
    | elementSpec/attList/attDef/@mode[. = 'delete']
    | attDef/datatype[empty(@minOccurs) or @minOccurs = '1'] | datatype/dataRef | dataRef/@key[empty(../@restriction)] | dataRef/@name | dataRef/@restriction[../@name]
    | attDef/valList | valList/@type[. = 'closed'] | valItem | valItem/@ident
    | constraintSpec | constraintSpec/@ident | constraintSpec/@scheme[. = 'schematron'] | constraintSpec/constraint">
    <xsl:apply-templates select="@*, node()" mode="#current"/>
  </xsl:template>

  <!-- Prose and examples are no part of a schema. -->
  <xsl:template mode="odd:known" match="desc | elementSpec/exemplum | elementSpec/remarks | comment() | processing-instruction()"/>
  <xsl:template mode="odd:known" match="text()[not(normalize-space())]"/>

  <!-- Rules: assertions alone, in the context of their element, or within a rule that names its context. -->
  <xsl:template mode="odd:known" match="
      constraint/sch:rule | sch:rule/@context | constraint/sch:let | sch:rule/sch:let | sch:let/@name | sch:let/@value
    | constraint/sch:assert | constraint/sch:report | sch:rule/sch:assert | sch:rule/sch:report
    | sch:assert/@test | sch:report/@test | @role[. = ('error', 'warning', 'info')][parent::sch:assert or parent::sch:report]
    | sch:value-of | sch:value-of/@select | sch:name
    | constraint/xsl:key | xsl:key/@name | xsl:key/@match | xsl:key/@use">
    <xsl:apply-templates select="@*, node()" mode="#current"/>
  </xsl:template>
  <!-- White space alone between two values would be lost in the stylesheet made from the rules. -->
  <xsl:template mode="odd:known" match="sch:assert/text()[normalize-space()] | sch:report/text()[normalize-space()]"/>
  <xsl:template mode="odd:known" match="sch:assert/text()[not(normalize-space())] | sch:report/text()[not(normalize-space())]" priority="1">
    <xsl:sequence select="odd:refuse(., 'nothing but white space between two values')"/>
  </xsl:template>

  <xsl:template mode="odd:known" match="node() | @*" priority="-10">
    <xsl:sequence select="odd:refuse(., 'a construct that is not known')"/>
  </xsl:template>
</xsl:stylesheet>
