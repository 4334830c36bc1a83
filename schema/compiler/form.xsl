<?xml version="1.0" encoding="UTF-8"?>
<!-- The form in which two compilers of ODD, this one and that of TEI, make the same schema of a source. What has another
     form is refused, although each construct in it is known. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://malin.invalid/ns/odd" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
                xmlns:eg="http://www.tei-c.org/ns/Examples"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                version="3.0" exclude-result-prefixes="#all">

  <!-- What each kind of element must have. -->
  <xsl:variable name="odd:needed" as="map(xs:string, xs:string*)" select="map {
      'schemaSpec': ('ident', 'start'), 'moduleRef': 'key', 'specGrpRef': 'target',
      'elementSpec': ('ident', 'module', 'mode'), 'classSpec': ('ident', 'module', 'mode', 'type'),
      'macroSpec': ('ident', 'module', 'mode'), 'dataSpec': ('ident', 'module', 'mode'),
      'classes': 'mode', 'memberOf': 'key', 'elementRef': 'key', 'macroRef': 'key',
      'attDef': 'ident', 'valList': 'type', 'valItem': 'ident', 'constraintSpec': ('ident', 'scheme'),
      'rule': 'context', 'let': ('name', 'value'), 'assert': ('test', 'role'), 'report': ('test', 'role') }"/>

  <xsl:variable name="odd:order" as="map(xs:string, xs:string*)" select="map {
      'elementSpec': ('desc', 'classes', 'content', 'constraintSpec', 'attList', 'exemplum', 'remarks'),
      'classSpec': ('desc', 'attList'), 'macroSpec': ('desc', 'content'), 'dataSpec': ('desc', 'content'),
      'attDef': ('desc', 'datatype', 'constraintSpec', 'valList'), 'constraintSpec': ('desc', 'constraint') }"/>

  <xsl:variable name="odd:repeatable" as="xs:string*" select="'constraintSpec', 'exemplum'"/>

  <xsl:function name="odd:check-form" as="empty-sequence()">
    <xsl:param name="schema" as="element(tei:schemaSpec)"/>
    <xsl:param name="specs" as="element()*"/>
    <xsl:sequence select="($schema/descendant-or-self::*, $specs/descendant-or-self::*)[not(ancestor-or-self::exemplum)] ! (odd:check-needed(.), odd:check-order(.))"/>
    <xsl:sequence select="odd:check-specs($schema, $specs), $specs//content ! odd:check-content(.),
        $specs//attDef[not(@mode = 'delete')] ! odd:check-attribute(.), $specs//constraintSpec ! odd:check-rule(.), $specs/exemplum ! odd:check-example(.)"/>
  </xsl:function>

  <xsl:function name="odd:check-needed" as="empty-sequence()">
    <xsl:param name="node" as="element()"/>
    <xsl:sequence select="$odd:needed(local-name($node))[not(. = $node/@*/name())] ! odd:refuse($node, 'no attribute ' || .)"/>
  </xsl:function>

  <!-- Parts in the order of TEI's own schema, and no part twice. -->
  <xsl:function name="odd:check-order" as="empty-sequence()">
    <xsl:param name="node" as="element()"/>
    <xsl:variable name="order" as="xs:string*" select="$odd:order(local-name($node))"/>
    <xsl:for-each select="$node/*[local-name() = $order]">
      <xsl:variable name="part" as="element()" select="."/>
      <xsl:variable name="before" as="xs:string*" select="preceding-sibling::*/local-name()"/>
      <xsl:variable name="rank" as="xs:integer" select="index-of($order, local-name())"/>
      <xsl:sequence select="$before[. = $order[position() gt $rank]][1] ! odd:refuse($part, local-name($part) || ' after ' || .)"/>
      <xsl:if test="local-name() = $before[not(. = $odd:repeatable)]">
        <xsl:sequence select="odd:refuse(., 'a second ' || local-name())"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- Names that neither compiler takes for something else; elements that only their module brings. -->
  <xsl:function name="odd:check-specs" as="empty-sequence()">
    <xsl:param name="schema" as="element(tei:schemaSpec)"/>
    <xsl:param name="specs" as="element()*"/>
    <xsl:sequence select="$schema/moduleRef[not(@key = 'tei') and not(@include)] ! odd:refuse(., 'a module without include')"/>
    <xsl:sequence select="$schema/moduleRef[@key = 'tei'][@include] ! odd:refuse(., 'an include of the module tei')"/>
    <xsl:sequence select="$specs[not(self::elementSpec)][not(contains(@ident, '.'))] ! odd:refuse(., 'a name without full stop: ' || @ident)"/>
    <xsl:sequence select="$specs[matches(@ident, '^(macro\.|type)')] ! odd:refuse(., 'a name that begins like one of TEI: ' || @ident)"/>
    <xsl:sequence select="$specs[not(self::elementSpec)][not(@module = 'malin')] ! odd:refuse(., 'a module that is not ours: ' || @module)"/>
    <xsl:sequence select="$specs[self::elementSpec | self::macroSpec | self::dataSpec][not(content)] ! odd:refuse(., 'no content')"/>
    <xsl:sequence select="$specs[self::classSpec][not(attList/attDef)] ! odd:refuse(., 'a class without attributes')"/>
  </xsl:function>

  <!-- One construct in a content; text comes first where it is mixed, which may be empty. -->
  <xsl:function name="odd:check-content" as="empty-sequence()">
    <xsl:param name="content" as="element(tei:content)"/>
    <xsl:if test="count($content/*) ne 1">
      <xsl:sequence select="odd:refuse($content, 'not one construct in a content')"/>
    </xsl:if>
    <xsl:sequence select="$content//alternate/textNode[preceding-sibling::*] ! odd:refuse(., 'text that does not come first')"/>
    <xsl:sequence select="$content//alternate[textNode][not(@minOccurs = '0')] ! odd:refuse(., 'mixed content that must not be empty')"/>
  </xsl:function>

  <!-- One data type, its own or a shared one; a list of values is of plain words. -->
  <xsl:function name="odd:check-attribute" as="empty-sequence()">
    <xsl:param name="attribute" as="element(tei:attDef)"/>
    <xsl:variable name="type" as="element()*" select="$attribute/datatype/*"/>
    <xsl:if test="count($type) ne 1">
      <xsl:sequence select="odd:refuse($attribute, 'not one data type')"/>
    </xsl:if>
    <xsl:if test="count($type/(@key, @name)) ne 1">
      <xsl:sequence select="odd:refuse($type, 'a data type with both name and key, or neither')"/>
    </xsl:if>
    <xsl:if test="$attribute/valList and $type/(@key, @restriction)">
      <xsl:sequence select="odd:refuse($attribute, 'a list of values beside a data type of its own')"/>
    </xsl:if>
    <xsl:sequence select="$attribute/valList[not(valItem)] ! odd:refuse(., 'a list without values')"/>
  </xsl:function>

  <!-- A rule stands in an element or an attribute and says what it is; it has either assertions or rules with a context. -->
  <xsl:function name="odd:check-rule" as="empty-sequence()">
    <xsl:param name="spec" as="element(tei:constraintSpec)"/>
    <xsl:sequence select="$spec[not(parent::elementSpec or parent::attDef)] ! odd:refuse(., 'a rule outside of element and attribute')"/>
    <xsl:sequence select="$spec[not(normalize-space(desc)) or not(constraint)] ! odd:refuse(., 'a rule without desc and constraint')"/>
    <xsl:for-each select="$spec/constraint">
      <xsl:if test="not(.//sch:assert or .//sch:report)">
        <xsl:sequence select="odd:refuse(., 'a rule without assertion')"/>
      </xsl:if>
      <xsl:if test="sch:rule and (sch:assert or sch:report)">
        <xsl:sequence select="odd:refuse(., 'assertions beside a rule with context')"/>
      </xsl:if>
      <xsl:sequence select="sch:rule[$spec/parent::attDef] ! odd:refuse(., 'a context in the rule of an attribute')"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Examples are no TEI, but of a namespace of their own. -->
  <xsl:function name="odd:check-example" as="empty-sequence()">
    <xsl:param name="example" as="element(tei:exemplum)"/>
    <xsl:sequence select="$example[not(eg:egXML/*)] ! odd:refuse(., 'an example without egXML')"/>
    <xsl:sequence select="$example/descendant::*[not(self::eg:*)][not(namespace-uri() = 'http://www.w3.org/2001/XInclude')] ! odd:refuse(., 'an example in another namespace')"/>
  </xsl:function>
</xsl:stylesheet>
