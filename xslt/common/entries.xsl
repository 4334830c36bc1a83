<?xml version="1.0" encoding="UTF-8"?>
<!-- Entries of the authority files, and persons of one document only: where they are, what they are called. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode name="m:entry-name" on-no-match="text-only-copy" on-multiple-match="fail"/>

 <xsl:key name="m:id" match="*[@xml:id]" use="@xml:id"/>

 <xsl:function name="m:entry" as="element()*">
  <xsl:param name="files" as="node()*"/>
  <xsl:param name="id" as="xs:string"/>
  <xsl:sequence select="$files ! key('m:id', $id, .)"/>
 </xsl:function>

 <!-- Of several names of an entry the main one, else the first. -->
 <xsl:function name="m:main-name" as="element()?">
  <xsl:param name="entry" as="element()"/>
  <xsl:variable name="names" as="element()*" select="$entry/(self::person/persName, self::personGrp/persName, self::org/orgName, self::place/placeName)"/>
  <xsl:sequence select="($names[@type = 'main'], $names)[1]"/>
 </xsl:function>

 <!-- The name of an entry in words. -->
 <xsl:function name="m:entry-name" as="xs:string?">
  <xsl:param name="entry" as="element()"/>
  <xsl:variable name="name" as="xs:string*"><xsl:apply-templates mode="m:entry-name" select="$entry"/></xsl:variable>
  <xsl:sequence select="normalize-space(string-join($name))[.]"/>
 </xsl:function>

 <xsl:template mode="m:entry-name" match="person | personGrp | org | place">
  <xsl:apply-templates mode="#current" select="m:main-name(.)"/>
 </xsl:template>

 <xsl:template mode="m:entry-name" match="respStmt">
  <xsl:apply-templates mode="#current" select="(persName, orgName, name)[1]"/>
 </xsl:template>

 <xsl:template mode="m:entry-name" match="note | roleName"/>

 <!-- The name of a person as an index has it: surname first. -->
 <xsl:function name="m:sorted" as="xs:string?">
  <xsl:param name="entry" as="element()?"/>
  <xsl:variable name="name" as="element(persName)?" select="$entry/(persName[@type = 'main'], persName)[1][surname]"/>
  <xsl:variable name="others" as="element()*" select="$name/(* except (surname, roleName, note))"/>
  <xsl:sequence select="$name ! string-join((string-join(surname ! normalize-space(), ' '), string-join($others ! normalize-space(), ' ')[.]), ', ')"/>
 </xsl:function>

</xsl:stylesheet>
