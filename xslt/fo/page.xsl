<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of every page: sizes, running heads, folios; and what a PDF says about itself. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt"
 xmlns:fo="http://www.w3.org/1999/XSL/Format"
 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:output method="xml" indent="no"/>

 <!-- What stands in fo:root before the pages. $title is the title of the file; $authors may be empty. -->
 <xsl:template name="m:preliminaries">
  <xsl:param name="title" as="xs:string"/>
  <xsl:param name="authors" as="xs:string*" select="()"/>
  <xsl:param name="in" as="xs:string" select="$language"/>
  <xsl:param name="bookmarks" as="element()*"/>
  <xsl:call-template name="m:masters"/>
  <fo:declarations>
   <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
     <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{$title}</rdf:li></rdf:Alt></dc:title>
      <xsl:if test="exists($authors)">
       <dc:creator><rdf:Seq><xsl:for-each select="$authors"><rdf:li>{.}</rdf:li></xsl:for-each></rdf:Seq></dc:creator>
      </xsl:if>
      <dc:language><rdf:Bag><rdf:li>{$in}</rdf:li></rdf:Bag></dc:language>
     </rdf:Description>
    </rdf:RDF>
   </x:xmpmeta>
  </fo:declarations>
  <xsl:where-populated>
   <fo:bookmark-tree><xsl:sequence select="$bookmarks"/></fo:bookmark-tree>
  </xsl:where-populated>
 </xsl:template>

 <!-- Kinds of pages, each as a right and a left page. -->
 <xsl:template name="m:masters">
  <fo:layout-master-set>
   <xsl:for-each select="'odd', 'even'">
    <xsl:call-template name="m:master"><xsl:with-param name="kind" select="'bare'"/></xsl:call-template>
    <xsl:call-template name="m:master"><xsl:with-param name="kind" select="'first'"/></xsl:call-template>
    <xsl:call-template name="m:master"><xsl:with-param name="kind" select="'text'"/></xsl:call-template>
    <xsl:call-template name="m:master"><xsl:with-param name="kind" select="'index'"/></xsl:call-template>
   </xsl:for-each>
   <xsl:call-template name="m:masters-of"><xsl:with-param name="name" select="'front'"/><xsl:with-param name="kind" select="'bare'"/></xsl:call-template>
   <xsl:call-template name="m:masters-of"><xsl:with-param name="name" select="'text'"/><xsl:with-param name="kind" select="'text'"/></xsl:call-template>
   <xsl:call-template name="m:masters-of"><xsl:with-param name="name" select="'index'"/><xsl:with-param name="kind" select="'index'"/></xsl:call-template>
  </fo:layout-master-set>
 </xsl:template>

 <!-- The first page of a part of text has no running head, and a page that is left blank has nothing. -->
 <xsl:template name="m:masters-of">
  <xsl:param name="name" as="xs:string"/>
  <xsl:param name="kind" as="xs:string"/>
  <fo:page-sequence-master master-name="{$name}">
   <fo:repeatable-page-master-alternatives>
    <fo:conditional-page-master-reference master-reference="bare-even" blank-or-not-blank="blank"/>
    <xsl:for-each select="'odd', 'even'">
     <xsl:if test="$name = 'text'">
      <fo:conditional-page-master-reference master-reference="first-{.}" page-position="first" odd-or-even="{.}"/>
     </xsl:if>
     <fo:conditional-page-master-reference master-reference="{$kind}-{.}" odd-or-even="{.}"/>
    </xsl:for-each>
   </fo:repeatable-page-master-alternatives>
  </fo:page-sequence-master>
 </xsl:template>

 <!-- The page of a kind on this side; for the screen both sides are alike. -->
 <xsl:template name="m:master">
  <xsl:param name="kind" as="xs:string"/>
  <xsl:variable name="left" as="xs:decimal" select="if ($m:two-sided and . = 'even') then $m:size('outer') else $m:size('inner')"/>
  <xsl:variable name="right" as="xs:decimal" select="$m:size('inner') + $m:size('outer') - $left"/>
  <fo:simple-page-master master-name="{$kind}-{.}" page-width="{$m:size('width')}mm" page-height="{$m:size('height')}mm"
   margin="{$m:size('top')}mm {$right}mm {$m:size('bottom')}mm {$left}mm">
   <fo:region-body margin-top="{m:lines(2)}" margin-bottom="{m:lines(2)}">
    <xsl:if test="$kind = 'index'">
     <xsl:attribute name="column-count" select="2"/>
     <xsl:attribute name="column-gap" select="$m:size('gutter') div 2 || 'mm'"/>
    </xsl:if>
   </fo:region-body>
   <fo:region-before extent="{m:lines(2)}" region-name="{'no-'[$kind = ('first', 'bare')]}head-{.}"/>
   <fo:region-after extent="{m:lines(1)}" display-align="after" region-name="{'no-'[$kind = 'bare']}foot-{.}"/>
  </fo:simple-page-master>
 </xsl:template>

 <!-- In print, a part of the book begins on a right page; the page before it may be blank. -->
 <xsl:variable name="m:on-the-right" as="attribute()?">
  <xsl:if test="$m:two-sided"><xsl:attribute name="initial-page-number" select="'auto-odd'"/></xsl:if>
 </xsl:variable>

 <!-- Running heads and folios. They are artifacts: nobody needs them read aloud. A part has one head throughout, so it is
  written as text, the date on the outer side; the formatter loses the tags of later parts where markers are retrieved in an artifact. -->
 <xsl:template name="m:running">
  <xsl:param name="head" as="xs:string"/>
  <xsl:param name="aside" as="xs:string?"/>
  <xsl:for-each select="'odd', 'even'">
   <xsl:variable name="parts" as="element()+">
    <fo:inline font-style="italic">{$head}</fo:inline>
    <fo:inline>{$aside}</fo:inline>
   </xsl:variable>
   <xsl:variable name="turned" as="xs:boolean" select="$m:two-sided and . = 'even'"/>
   <fo:static-content flow-name="head-{.}" role="artifact">
    <fo:block font-size="{m:scaled(-1)}" xsl:use-attribute-sets="m:unstretched" text-align-last="justify" hyphenate="false">
     <xsl:sequence select="$parts[if ($turned) then 2 else 1]"/>
     <fo:leader leader-pattern="space" leader-length.minimum="6mm" leader-length.optimum="10mm" leader-length.maximum="100%"/>
     <xsl:sequence select="$parts[if ($turned) then 1 else 2]"/>
    </fo:block>
   </fo:static-content>
   <fo:static-content flow-name="foot-{.}" role="artifact">
    <fo:block text-align="{if (not($m:two-sided)) then 'center' else if (. = 'even') then 'left' else 'right'}" font-size="{m:scaled(-1)}">
     <fo:page-number/>
    </fo:block>
   </fo:static-content>
  </xsl:for-each>
 </xsl:template>

 <!-- The line above footnotes. -->
 <xsl:template name="m:footnote-line">
  <fo:static-content flow-name="xsl-footnote-separator" role="artifact">
   <fo:block padding-top="{$m:half-line}" padding-bottom="{$m:size('line') div 3}pt" line-height="4pt" text-align="start" text-align-last="start">
    <fo:leader leader-pattern="rule" rule-thickness="0.4pt" leader-length="22mm"/>
   </fo:block>
  </fo:static-content>
 </xsl:template>

 <!-- A sequence of pages; without $head they have neither running heads nor folios. -->
 <xsl:template name="m:pages">
  <xsl:param name="master" as="xs:string" select="'text'"/>
  <xsl:param name="attributes" as="attribute()*" select="()"/>
  <xsl:param name="head" as="xs:string?" select="()"/>
  <xsl:param name="aside" as="xs:string?" select="()"/>
  <xsl:param name="content" as="node()*"/>
  <fo:page-sequence master-reference="{$master}">
   <xsl:sequence select="$attributes"/>
   <xsl:if test="not($attributes[name() = 'force-page-count'])"><xsl:attribute name="force-page-count" select="if (exists($book) and $m:two-sided) then 'auto' else 'no-force'"/></xsl:if>
   <xsl:if test="exists($head)">
    <xsl:call-template name="m:running">
     <xsl:with-param name="head" select="$head"/>
     <xsl:with-param name="aside" select="$aside"/>
    </xsl:call-template>
   </xsl:if>
   <xsl:call-template name="m:footnote-line"/>
   <fo:flow flow-name="xsl-region-body"><xsl:sequence select="$content"/></fo:flow>
  </fo:page-sequence>
 </xsl:template>

 <!-- What any element hands on: its id, its language. -->

 <xsl:template name="m:marks">
  <xsl:apply-templates mode="m:hand-on" select="@xml:id, @xml:lang"/>
 </xsl:template>

 <xsl:mode name="m:hand-on" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:hand-on" match="@xml:id">
  <xsl:attribute name="id" select="."/>
 </xsl:template>

 <xsl:template mode="m:hand-on" match="@xml:lang">
  <xsl:attribute name="xml:lang" select="tokenize(., '-')[1]"/>
  <xsl:if test="contains(., '-')"><xsl:attribute name="hyphenate" select="'false'"/></xsl:if>
 </xsl:template>

</xsl:stylesheet>
