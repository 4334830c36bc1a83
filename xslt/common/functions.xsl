<?xml version="1.0" encoding="UTF-8"?>
<!-- What every output asks about an element: its sign, whether it is left out, the words about it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- The tables, read when the stylesheet is compiled. -->
 <xsl:variable name="m:signs" static="yes" as="document-node()" select="doc('signs.xml')"/>
 <xsl:variable name="m:omissions" static="yes" as="document-node()" select="doc('omissions.xml')"/>
 <xsl:variable name="m:labels" static="yes" as="document-node()" select="doc('labels.xml')"/>

 <xsl:key name="m:id" match="*[@xml:id]" use="@xml:id"/>
 <xsl:key name="m:row" match="d:sign | d:omit" use="@element"/>
 <xsl:key name="m:label" match="d:label" use="@key"/>

 <!-- The row of the table of signs that fits an element: the first one. -->
 <xsl:function name="m:sign" as="element(d:sign)?">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="key('m:row', local-name($of), $m:signs)[m:fits(., $of)][1]"/>
 </xsl:function>

 <!-- How the sign of an element looks in this view. -->
 <xsl:function name="m:look" as="element(d:view)?">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="m:sign($of)/d:view[@name = $m:view]"/>
 </xsl:function>

 <!-- Why this view leaves an element out; empty if it does not. -->
 <xsl:function name="m:omission" as="element(d:omit)?">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="key('m:row', local-name($of), $m:omissions)[tokenize(@view) = ('any', $m:view)][m:fits(., $of)][1]"/>
 </xsl:function>

 <!-- A row fits an element if each of its conditions does: @parent is the element around, any other an attribute. -->
 <xsl:function name="m:fits" as="xs:boolean">
  <xsl:param name="row" as="element()"/>
  <xsl:param name="element" as="element()"/>
  <xsl:sequence select="every $condition in $row/(@* except (@name, @element, @view)) satisfies
   if (local-name($condition) eq 'parent') then local-name($element/..) = tokenize($condition)
   else tokenize($condition) = $element/@*[local-name() eq local-name($condition)] ! tokenize(.)"/>
 </xsl:function>

 <!-- A word of the interface; English stands in where a language has none. -->
 <xsl:function name="m:label" as="xs:string?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:variable name="labels" as="element(d:label)*" select="key('m:label', $key, $m:labels)"/>
  <xsl:sequence select="($labels[lang($language)], $labels[lang('en')])[1] ! string()"/>
 </xsl:function>

 <!-- The same, with a value in the place of {}; nothing without the value. -->
 <xsl:function name="m:label" as="xs:string?">
  <xsl:param name="key" as="xs:string"/>
  <xsl:param name="value" as="xs:string?"/>
  <xsl:sequence select="m:label($key)[exists($value)] ! string-join((substring-before(., '{}'), $value, substring-after(., '{}')))"/>
 </xsl:function>

</xsl:stylesheet>
