<?xml version="1.0" encoding="UTF-8"?>
<!-- Why the converter decided as it did: a list, and at each doubtful place the rule, which leads to it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:template name="m:rule">
  <xsl:variable name="decision" as="xs:string?" select="tokenize(@m:decision)[1]"/>
  <xsl:if test="@m:doubt and @m:rule">
   <xsl:choose>
    <xsl:when test="exists($decision)"><a class="rule" href="#{$decision}" title="{@m:rule-text}">{@m:rule}</a></xsl:when>
    <xsl:otherwise><span class="rule" title="{@m:rule-text}">{@m:rule}</span></xsl:otherwise>
   </xsl:choose>
  </xsl:if>
 </xsl:template>

 <xsl:template match="standOff">
  <xsl:apply-templates/>
 </xsl:template>

 <!-- Decisions of one kind with the same evidence are told once, with all their places. -->
 <xsl:template match="listAnnotation">
  <section class="decisions" aria-labelledby="decisions">
   <h2 id="decisions"><xsl:sequence select="m:say('decisions')"/></h2>
   <ol role="list">
    <xsl:for-each-group select="annotation" group-by="string-join((@ana, @cert, normalize-space()), '|')">
     <li>
      <xsl:call-template name="m:decision"/>
      <p class="passages"><xsl:apply-templates select="current-group()"/></p>
     </li>
    </xsl:for-each-group>
   </ol>
  </section>
 </xsl:template>

 <xsl:template name="m:decision">
  <p>
   <span class="rule">{@m:rule}</span>
   <xsl:text> </xsl:text>
   <xsl:for-each select="@m:rule-text"><span class="rule-text">{.}</span></xsl:for-each>
   <xsl:for-each select="@cert"><span class="certainty"><xsl:sequence select="m:say('cert.' || .)"/></span></xsl:for-each>
  </p>
  <xsl:apply-templates select="note"/>
 </xsl:template>

 <xsl:template match="annotation/note">
  <p class="evidence"><xsl:apply-templates/></p>
 </xsl:template>

 <!-- Links to the places that are meant, with their first words. -->
 <xsl:template match="annotation">
  <span>
   <xsl:call-template name="m:id"/>
   <xsl:for-each select="key('m:id', tokenize(@target) ! substring-after(., '#'))">
    <a href="{m:anchor(.)}"><xsl:sequence select="(m:beginning(.) ! m:text(.), m:say('decision.passage'))[1]"/></a>
    <xsl:text> </xsl:text>
   </xsl:for-each>
  </span>
 </xsl:template>

 <xsl:function name="m:beginning" as="xs:string?">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="named" as="element()" select="$of/(self::div/head[1], self::sp/speaker, .)[1]"/>
  <xsl:variable name="words" as="xs:string*" select="tokenize((m:plain($named/node())[.], m:plain($named))[1])"/>
  <xsl:sequence select="string-join(($words[position() le 8], '…'[count($words) gt 8]), ' ')[.]"/>
 </xsl:function>

</xsl:stylesheet>
