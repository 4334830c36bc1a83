<?xml version="1.0" encoding="UTF-8"?>
<!-- Title, facts and summaries before the text; the rest of the header and the signs after it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="no"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:opening">
  <xsl:variable name="main" as="element(title)?" select="m:main-title(.)"/>
  <xsl:variable name="title" as="node()*"><xsl:apply-templates select="$main/node()"/></xsl:variable>
  <xsl:value-of select="'{\LARGE\bfseries\noindent ' || (string-join($title)[.], m:tex(@xml:id))[1] || '\par}&#10;'"/>
  <xsl:for-each select="teiHeader/fileDesc/titleStmt/title except $main">
   <xsl:text>{\large\itshape\noindent </xsl:text>
   <xsl:apply-templates/>
   <xsl:text>\par}&#10;</xsl:text>
  </xsl:for-each>
  <xsl:call-template name="m:rows"><xsl:with-param name="rows" select="m:first-facts(teiHeader)"/></xsl:call-template>
 </xsl:template>

 <xsl:template name="m:about">
  <xsl:value-of select="m:command('section*', m:tex(m:label('about'))) || '&#10;'"/>
  <xsl:call-template name="m:rows"><xsl:with-param name="rows" select="m:other-facts(teiHeader)"/></xsl:call-template>
 </xsl:template>

 <!-- Equal rows are written once. -->
 <xsl:template name="m:rows">
  <xsl:param name="rows" as="element()*"/>
  <xsl:if test="$rows[m:is-told(.)]">
   <xsl:text>\begin{description}&#10;</xsl:text>
   <xsl:for-each-group select="$rows[m:is-told(.)]" group-by="m:fact(.)">
    <xsl:value-of select="'\item[{' || m:tex(current-grouping-key()) || '}] '"/>
    <xsl:for-each-group select="current-group()" group-by="normalize-space()">
     <xsl:if test="position() gt 1">; </xsl:if>
     <xsl:apply-templates mode="m:row" select="."/>
    </xsl:for-each-group>
    <xsl:text>&#10;</xsl:text>
   </xsl:for-each-group>
   <xsl:text>\end{description}&#10;</xsl:text>
  </xsl:if>
 </xsl:template>

 <xsl:template match="licence">
  <xsl:apply-templates/>
  <xsl:value-of select="@target[matches(., '^https?://')] ! (' ' || m:tex-long(.))"/>
 </xsl:template>

 <xsl:template match="availability/p | sourceDesc/p" priority="1">
  <xsl:apply-imports/>
 </xsl:template>

 <xsl:template match="abstract">
  <xsl:text>\begin{quote}&#10;</xsl:text>
  <xsl:value-of select="m:command('textit', m:tex(m:label('summary'))) || '&#10;&#10;'"/>
  <xsl:for-each select="*">
   <xsl:apply-templates select="node()"/>
   <xsl:text>&#10;&#10;</xsl:text>
  </xsl:for-each>
  <xsl:text>\end{quote}&#10;</xsl:text>
 </xsl:template>

 <xsl:template name="m:legend">
  <xsl:variable name="signs" as="element()*" select="m:shown-signs(.)"/>
  <xsl:if test="$signs">
   <xsl:value-of select="m:command('section*', m:tex((m:label('legend.print'), m:label('legend'))[1])) || '&#10;\begin{description}&#10;'"/>
   <xsl:for-each select="$signs">
    <xsl:variable name="sample" as="xs:string" select="m:tex(m:sample(.)) ! (if (current()/self::del) then m:command('malindel', .) else .)"/>
    <xsl:value-of select="'\item[{' || $sample || '}] ' || m:tex(m:meaning(m:sign(.)/@name)) || '&#10;'"/>
   </xsl:for-each>
   <xsl:text>\end{description}&#10;</xsl:text>
  </xsl:if>
 </xsl:template>

</xsl:stylesheet>
