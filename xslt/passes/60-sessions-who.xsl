<?xml version="1.0" encoding="UTF-8"?>
<!-- Whom a pointer means, and how the name is written. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- The pointer of a name in the text; of a name that has none, the local person so called, else nothing but the name. -->
 <xsl:function name="m:pointer" as="xs:string">
  <xsl:param name="name" as="element()"/>
  <xsl:variable name="local" as="element()?" select="m:locals($name)[persName ! m:written(.) = m:written($name)][1]"/>
  <xsl:sequence select="(tokenize($name/@ref)[1], $local/@xml:id ! ('#' || .), 'name:' || m:written($name))[1]"/>
 </xsl:function>

 <xsl:function name="m:locals" as="element()*">
  <xsl:param name="at" as="element()"/>
  <xsl:sequence select="root($at)//particDesc/listPerson[@type = 'unidentified']/(person | personGrp)"/>
 </xsl:function>

 <!-- The name that stands for a pointer in the label of a speech, or in the head of its group. -->
 <xsl:function name="m:label-of" as="element()?">
  <xsl:param name="pointer" as="xs:string"/>
  <xsl:param name="at" as="element()"/>
  <xsl:variable name="labels" as="element()*" select="$at/(speaker, descendant-or-self::seg[@type = 'speakers'], self::said, self::p,
   ancestor-or-self::spGrp[1]/head, self::head)//(persName | orgName)"/>
  <xsl:sequence select="$labels[tokenize(@ref) = $pointer][1]"/>
 </xsl:function>

 <!-- WHO: a pointer, the name that stands for it, and where. -->
 <xsl:function name="m:who" as="attribute()*">
  <xsl:param name="pointer" as="xs:string"/>
  <xsl:param name="name" as="element()?"/>
  <xsl:param name="at" as="element()"/>
  <xsl:variable name="local" as="element()?" select="key('m:id', substring-after($pointer, '#'), root($at))
   [self::person or self::personGrp][parent::listPerson[@type = 'unidentified']/parent::particDesc]"/>
  <xsl:choose>
   <xsl:when test="starts-with($pointer, 'per:')"><xsl:attribute name="person" select="substring($pointer, 5)"/></xsl:when>
   <xsl:when test="starts-with($pointer, 'org:')"><xsl:attribute name="org" select="substring($pointer, 5)"/></xsl:when>
   <xsl:when test="starts-with($pointer, '#')"><xsl:attribute name="local" select="substring($pointer, 2)"/></xsl:when>
  </xsl:choose>
  <xsl:if test="$local/self::personGrp"><xsl:attribute name="crowd" select="'yes'"/></xsl:if>
  <xsl:attribute name="name" select="($name ! m:written(.), $local/persName ! m:written(.), replace($pointer, '^(\w+:|#)', ''))[1]"/>
 </xsl:function>

</xsl:stylesheet>
