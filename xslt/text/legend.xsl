<?xml version="1.0" encoding="UTF-8"?>
<!-- The legend: a line for each sign that occurs. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:legend">
  <xsl:variable name="signs" as="element()*" select="m:shown-signs(.)"/>
  <xsl:variable name="marker" as="element(ref)?" select="(text//ref[@type = 'noteref'])[1]"/>
  <xsl:if test="$signs or $marker">
   <xsl:sequence select="m:titled(m:text(m:label('legend')), '-')"/>
   <xsl:for-each select="$marker"><xsl:sequence select="m:entry(string(), 'noteref')"/></xsl:for-each>
   <xsl:for-each select="$signs">
    <xsl:sequence select="m:entry(m:sample(.), m:sign(.)/@name)"/>
   </xsl:for-each>
  </xsl:if>
 </xsl:template>

 <xsl:function name="m:entry" as="node()*">
  <xsl:param name="sample" as="xs:string"/>
  <xsl:param name="sign" as="xs:string"/>
  <xsl:sequence select="m:gap(1), m:text($sample || ' : ' || m:meaning($sign)), m:gap(1)"/>
 </xsl:function>

</xsl:stylesheet>
