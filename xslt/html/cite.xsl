<?xml version="1.0" encoding="UTF-8"?>
<!--
  How to cite: the document, or the passage whose sign ¶ the reader took. The citations stand on the page, to be marked and
  copied by hand; a script adds buttons and the passage.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <!-- The permanent address of an item, a statement or a note: seen at the pointer and at the keyboard's place. -->
 <xsl:template name="m:permalink">
  <xsl:param name="of" as="element()" select="."/>
  <xsl:if test="$of/@xml:id and ancestor::text and not($of/ancestor::note)">
   <a class="anchor" href="#{$of/@xml:id}">
    <xsl:variable name="passage" as="xs:string" select="m:passage($of)"/>
    <xsl:attribute name="aria-label" select="translate(m:label('passage', $passage), '·', '•')"/>
    <xsl:attribute name="data-l-aria-label" select="'passage=' || translate($passage, '|', ' ')"/>
    <xsl:text>¶</xsl:text>
   </a>
  </xsl:if>
 </xsl:template>

 <!-- The id of a passage inside its document: s1.i2.p4. -->
 <xsl:function name="m:passage" as="xs:string">
  <xsl:param name="of" as="element()"/>
  <xsl:variable name="document" as="xs:string" select="string(root($of)/*/@xml:id)"/>
  <xsl:sequence select="if (starts-with($of/@xml:id, $document || '.')) then substring-after($of/@xml:id, $document || '.') else string($of/@xml:id)"/>
 </xsl:function>

 <xsl:template name="m:cite">
  <xsl:variable name="of" as="map(xs:string, item()*)" select="m:citation(.)"/>
  <section class="cite" aria-labelledby="cite">
   <h2 id="cite"><xsl:sequence select="m:say('cite')"/></h2>
   <p class="hint"><xsl:sequence select="m:say('cite.hint')"/></p>
   <dl class="citations" lang="en">
    <xsl:call-template name="m:style">
     <xsl:with-param name="name" select="'Chicago'"/>
     <xsl:with-param name="words"><xsl:sequence select="m:chicago($of)"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="m:style">
     <xsl:with-param name="name" select="'MLA'"/>
     <xsl:with-param name="words"><xsl:sequence select="m:mla($of)"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="m:style">
     <xsl:with-param name="name" select="'BibTeX'"/>
     <xsl:with-param name="words"><pre tabindex="0">{m:bibtex($of)}</pre></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="m:style">
     <xsl:with-param name="name" select="'CSL-JSON'"/>
     <xsl:with-param name="words"><pre tabindex="0">{serialize([m:csl($of)], map{'method': 'json', 'indent': true()}) => replace('\\/', '/')}</pre></xsl:with-param>
    </xsl:call-template>
   </dl>
   <p class="copied" role="status">
    <xsl:sequence select="m:say-in('data-words', map{'key': 'copied'})"/>
   </p>
  </section>
 </xsl:template>

 <xsl:template name="m:style">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="words" as="node()*"/>
  <div>
   <dt>{$name}</dt>
   <dd>
    <div class="citation" id="cite.{lower-case($name)}"><xsl:sequence select="$words"/></div>
    <button type="button" class="copy" hidden="hidden" data-copy="cite.{lower-case($name)}">
     <xsl:sequence select="m:say-in('aria-label', map{'key': 'cite.copy', 'value': $name}), m:say('copy')"/>
    </button>
   </dd>
  </div>
 </xsl:template>

 <!-- The Chicago Manual of Style, 17th edition, a note. -->
 <xsl:function name="m:chicago" as="node()*">
  <xsl:param name="of" as="map(xs:string, item()*)"/>
  <xsl:value-of select="'“' || $of?title || ',” '"/>
  <xsl:value-of select="string-join((($of?date ! m:cite-day(.)), $of?archive, $of?shelfmark), ', ')"/>
  <xsl:call-template name="m:locator"/>
  <xsl:value-of select="$of?hands?words ! (', ' || .)" separator=""/>
  <xsl:text>, in </xsl:text>
  <cite>{$of?edition}</cite>
  <xsl:value-of select="$of?publisher ! (' (' || . || ')')"/>
  <xsl:sequence select="m:url($of, ', ')"/>
  <xsl:text>.</xsl:text>
 </xsl:function>

 <!-- MLA Handbook, 9th edition. -->
 <xsl:function name="m:mla" as="node()*">
  <xsl:param name="of" as="map(xs:string, item()*)"/>
  <xsl:value-of select="'“' || $of?title || '.” '"/>
  <cite>{$of?edition}</cite>
  <xsl:value-of select="($of?hands?words, $of?publisher, $of?date ! m:mla-day(.)) ! (', ' || .)" separator=""/>
  <xsl:call-template name="m:locator"/>
  <xsl:value-of select="'. ' || string-join(($of?archive, $of?place, $of?shelfmark), ', ')"/>
  <xsl:sequence select="m:url($of, '. ')"/>
  <xsl:text>.</xsl:text>
 </xsl:function>

 <!-- Where the passage will be named. -->
 <xsl:template name="m:locator">
  <span class="locator"></span>
 </xsl:template>

 <xsl:function name="m:url" as="element()">
  <xsl:param name="of" as="map(xs:string, item()*)"/>
  <xsl:param name="joint" as="xs:string"/>
  <span class="url" data-joint="{$joint}">{$of?url ! ($joint || .)}</span>
 </xsl:function>

 <xsl:function name="m:cite-day" as="xs:string">
  <xsl:param name="when" as="xs:string"/>
  <xsl:sequence select="if ($when castable as xs:date) then xs:date($when)
   ! (subsequence($m:months, month-from-date(.), 1) || ' ' || day-from-date(.) || ', ' || abs(year-from-date(.))) else $when"/>
 </xsl:function>

 <xsl:variable name="m:months" as="xs:string+"
  select="'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'"/>

 <xsl:variable name="m:mla-months" as="xs:string+"
  select="'Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'"/>

 <xsl:function name="m:mla-day" as="xs:string">
  <xsl:param name="when" as="xs:string"/>
  <xsl:sequence select="if ($when castable as xs:date) then xs:date($when)
   ! (day-from-date(.) || ' ' || subsequence($m:mla-months, month-from-date(.), 1) || ' ' || year-from-date(.)) else $when"/>
 </xsl:function>

</xsl:stylesheet>
