<?xml version="1.0" encoding="UTF-8"?>
<!-- What every output asks about an element: its sign in the table, and whether the view leaves it out. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- The tables, read when the stylesheet is compiled. An entry stylesheet says which column counts: $m:view. -->
 <xsl:variable name="m:signs" static="yes" as="document-node()" select="doc('signs.xml')"/>
 <xsl:variable name="m:omissions" static="yes" as="document-node()" select="doc('omissions.xml')"/>

 <xsl:key name="m:id" match="*[@xml:id]" use="@xml:id"/>
 <!-- Both by the names of elements, for nearly every element is asked for; omissions by view before. -->
 <xsl:variable name="m:signs-of" static="yes" as="map(xs:string, element(d:sign)+)"
  select="map:merge($m:signs/*/d:sign ! map{string(@element): .}, map{'duplicates': 'combine'})"/>
 <xsl:variable name="m:omissions-of" static="yes" as="map(xs:string, map(xs:string, element(d:omit)+))"
  select="map:merge(for $view in distinct-values($m:omissions/*/d:omit/tokenize(@view)) return map{$view:
   map:merge($m:omissions/*/d:omit[tokenize(@view) = ('any', $view)] ! map{string(@element): .}, map{'duplicates': 'combine'})})"/>

 <!-- The row of the table of signs that fits an element: the first one. -->
 <xsl:function name="m:sign" as="element(d:sign)?">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="$m:signs-of(local-name($of))[m:fits(., $of)][1]"/>
 </xsl:function>

 <!-- How the sign of an element looks in this view. -->
 <xsl:function name="m:look" as="element(d:view)?">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="m:sign($of)/d:view[contains-token(@name, $m:view)]"/>
 </xsl:function>

 <xsl:variable name="m:own-omissions" as="map(xs:string, element(d:omit)+)" select="m:omissions-in($m:view)"/>

 <!-- Of a view that is not named in the table, those of every view. -->
 <xsl:function name="m:omissions-in" as="map(xs:string, element(d:omit)+)">
  <xsl:param name="view" as="xs:string"/>
  <xsl:sequence select="($m:omissions-of($view), $m:omissions-of('any'))[1]"/>
 </xsl:function>

 <!-- Why this view leaves an element out; empty if it does not. -->
 <xsl:function name="m:omission" as="element(d:omit)?">
  <xsl:param name="of" as="element()"/>
  <xsl:sequence select="$m:own-omissions(local-name($of))[m:fits(., $of)][1]"/>
 </xsl:function>

 <!-- The same for any view. -->
 <xsl:function name="m:omission" as="element(d:omit)?">
  <xsl:param name="of" as="element()"/>
  <xsl:param name="view" as="xs:string"/>
  <xsl:sequence select="m:omissions-in($view)(local-name($of))[m:fits(., $of)][1]"/>
 </xsl:function>

 <!-- A row fits an element if each of its conditions does: @parent is the element around, any other an attribute. -->
 <xsl:function name="m:fits" as="xs:boolean">
  <xsl:param name="row" as="element()"/>
  <xsl:param name="element" as="element()"/>
  <xsl:sequence select="every $condition in $row/@*[not(self::attribute(name) or self::attribute(element) or self::attribute(view))] satisfies
   if ($condition/self::attribute(parent)) then local-name($element/..) = tokenize($condition)
   else tokenize($condition) = $element/@*[local-name() eq local-name($condition)] ! tokenize(.)"/>
 </xsl:function>

</xsl:stylesheet>
