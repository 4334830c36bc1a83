<?xml version="1.0" encoding="UTF-8"?>
<!--
  Second pass, TEI to TEI: of several forms for one thing one is left, so that a view needs no alternatives.

    white space that only lays out the file is gone
    a note is an optional label and paragraphs, has an id, and knows its markers (m:markers); a summary has an id
    a list item holds its own label; as a statement it has an id
    a speaker who is run in stands at the beginning of the first paragraph
    of two readings the printed one comes first
    doubt (m:doubt), the rule behind it and a bullet stand where the reader sees them: at the heading of an item, at the
     label of a speech, at the choice
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.tei-c.org/ns/1.0"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:import href="../common/ids.xsl"/>

 <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail" use-accumulators="m:items"/>
 <xsl:mode name="m:doubt" on-no-match="shallow-skip" on-multiple-match="fail"/>

 <!-- Every element: its own attributes, and what moves to it from its neighbours. -->
 <xsl:template match="*">
  <xsl:copy>
   <xsl:call-template name="m:attributes"/>
   <xsl:apply-templates select="node()"/>
  </xsl:copy>
 </xsl:template>

 <xsl:template name="m:attributes">
  <xsl:copy-of select="@*"/>
  <xsl:apply-templates mode="m:doubt" select="."/>
 </xsl:template>

 <!-- White space -->

 <!-- Elements whose children are elements. Where an editor wrote words beside them, the spaces are part of the text. -->
 <xsl:variable name="m:containers" static="yes" as="xs:string*" select="tokenize(
  'TEI teiHeader fileDesc titleStmt publicationStmt availability notesStmt sourceDesc msDesc msIdentifier
   altIdentifier msContents msItem encodingDesc profileDesc abstract langUsage textClass keywords particDesc listPerson
   person personGrp settingDesc setting correspDesc correspAction correspContext revisionDesc listChange
   text front body back div sp spGrp list opener closer address choice standOff listAnnotation annotation')"/>

 <xsl:template match="text()[not(normalize-space())][m:lays-out(..)]"/>

 <xsl:function name="m:lays-out" cache="yes" as="xs:boolean">
  <xsl:param name="parent" as="element()"/>
  <xsl:sequence select="local-name($parent) = $m:containers and not($parent/text()[normalize-space()])"/>
 </xsl:function>

 <xsl:template match="comment() | processing-instruction()"/>

 <!-- Notes -->

 <xsl:template match="note[parent::div or parent::sp]">
  <xsl:variable name="id" as="xs:string" select="m:note-id(.)"/>
  <xsl:copy>
   <xsl:call-template name="m:attributes"/>
   <xsl:attribute name="xml:id" select="$id"/>
   <xsl:where-populated>
    <xsl:attribute name="m:markers" select="key('m:marker', $id, root()) ! m:marker-id(.)"/>
   </xsl:where-populated>
   <xsl:apply-templates select="label[m:leads(.)]"/>
   <xsl:call-template name="m:paragraphs"/>
  </xsl:copy>
 </xsl:template>

 <!-- Text beside or instead of paragraphs becomes a paragraph; other blocks stay as they are. -->
 <xsl:template name="m:paragraphs">
  <xsl:for-each-group select="node() except label[m:leads(.)]" group-adjacent="exists(self::p | self::list | self::lg)">
   <xsl:choose>
    <xsl:when test="current-grouping-key()"><xsl:apply-templates select="current-group()"/></xsl:when>
    <xsl:when test="current-group()[self::* or normalize-space()]">
     <p><xsl:apply-templates select="current-group()"/></p>
    </xsl:when>
   </xsl:choose>
  </xsl:for-each-group>
 </xsl:template>

 <xsl:function name="m:leads" as="xs:boolean">
  <xsl:param name="label" as="element(label)"/>
  <xsl:sequence select="empty($label/preceding-sibling::node()[self::* or normalize-space()])"/>
 </xsl:function>

 <!-- The white space between the label and the text of a note is not of its first paragraph. -->
 <xsl:template match="note/text()[preceding-sibling::node()[1][self::label]][m:leads(../label[1])]">
  <xsl:value-of select="replace(., '^\s+', '')"/>
 </xsl:template>

 <xsl:template match="ref[@type = 'noteref']">
  <xsl:copy>
   <xsl:call-template name="m:attributes"/>
   <xsl:attribute name="xml:id" select="m:marker-id(.)"/>
   <xsl:apply-templates select="node()"/>
  </xsl:copy>
 </xsl:template>

 <xsl:template match="abstract">
  <xsl:copy>
   <xsl:call-template name="m:attributes"/>
   <xsl:attribute name="xml:id" select="m:summary-id(.)"/>
   <xsl:apply-templates select="node()"/>
  </xsl:copy>
 </xsl:template>

 <!-- Lists -->

 <xsl:template match="list/label[following-sibling::*[1][self::item]]"/>

 <xsl:template match="list/item">
  <xsl:copy>
   <xsl:call-template name="m:attributes"/>
   <xsl:call-template name="m:item-id"/>
   <xsl:copy-of select="../@rend[contains-token(., 'bulleted')]"/>
   <xsl:apply-templates mode="m:own-label" select="preceding-sibling::*[1][self::label]"/>
   <xsl:apply-templates select="node()"/>
  </xsl:copy>
 </xsl:template>

 <!-- A statement that is an item: the id around the list and the number of the item there, protocol-063.s1.i1.sp1.li2. -->
 <xsl:template name="m:item-id">
  <xsl:variable name="around" as="element()?" select="ancestor::*[@xml:id][1]"/>
  <xsl:if test="$around/ancestor::text and not(@xml:id or ancestor::note)">
   <xsl:attribute name="xml:id" select="$around/@xml:id || '.li' || accumulator-before('m:items')(string($around/@xml:id))"/>
  </xsl:if>
 </xsl:template>

 <!-- How many items without an id stand so far in the element of each id, not counting those in an id further inside. -->
 <xsl:accumulator name="m:items" as="map(xs:string, xs:integer)" initial-value="map{}">
  <xsl:accumulator-rule match="list/item[not(@xml:id)]">
   <xsl:variable name="around" as="xs:string" select="string(ancestor::*[@xml:id][1]/@xml:id)"/>
   <xsl:sequence select="map:put($value, $around, ($value($around), 0)[1] + 1)"/>
  </xsl:accumulator-rule>
 </xsl:accumulator>

 <xsl:mode name="m:own-label" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:own-label" match="label">
  <xsl:copy>
   <xsl:call-template name="m:attributes"/>
   <xsl:apply-templates select="node()"/>
  </xsl:copy>
  <xsl:text> </xsl:text>
 </xsl:template>

 <!-- Speakers who are run in -->

 <xsl:template match="sp[contains-token(@rend, 'run-in')][*[2][self::p]]/speaker"/>

 <xsl:template match="sp[contains-token(@rend, 'run-in')]/p[preceding-sibling::*[1][self::speaker]]">
  <xsl:copy>
   <xsl:call-template name="m:attributes"/>
   <xsl:apply-templates mode="m:run-in" select="../speaker"/>
   <xsl:apply-templates select="node()"/>
  </xsl:copy>
 </xsl:template>

 <xsl:mode name="m:run-in" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template mode="m:run-in" match="speaker">
  <seg type="speaker">
   <xsl:call-template name="m:attributes"/>
   <xsl:apply-templates select="node()"/>
  </seg>
  <xsl:text>{' '[not(matches(string(current()), '[—–-]\s*$|\s$'))]}</xsl:text>
 </xsl:template>

 <!-- Two readings: the printed one first -->

 <xsl:template match="choice">
  <xsl:copy>
   <xsl:call-template name="m:attributes"/>
   <xsl:apply-templates select="(sic, abbr, orig), * except (sic, abbr, orig)"/>
  </xsl:copy>
 </xsl:template>

 <!-- Doubt, bullets and attribution: taken from where they are encoded, written where they are seen -->

 <xsl:template mode="m:doubt" match="*">
  <xsl:sequence select="m:doubt(.)"/>
 </xsl:template>

 <xsl:template mode="m:doubt" match="div[head] | sp[speaker] | spGrp[head] | choice/* | certainty"/>

 <xsl:template mode="m:doubt" match="div/head[not(preceding-sibling::head)] | spGrp/head[not(preceding-sibling::head)]">
  <xsl:sequence select="m:doubt((.[@cert], ..)[1])"/>
  <xsl:sequence select="../@rend[contains-token(., 'bulleted')]"/>
 </xsl:template>

 <xsl:template mode="m:doubt" match="sp/speaker">
  <xsl:sequence select="m:doubt((.[@cert], ..)[1])"/>
  <xsl:copy-of select="../@m:attribution, ../@rend[contains-token(., 'bulleted')]"/>
 </xsl:template>

 <xsl:template mode="m:doubt" match="choice">
  <xsl:sequence select="m:doubt((.[@cert], *[@cert], .)[1])"/>
  <xsl:copy-of select="(@m:decision, */@m:decision)[1]"/>
  <xsl:copy-of select="(@m:evidence, */@m:evidence)[1]"/>
 </xsl:template>

 <xsl:template mode="m:doubt" match="gap[certainty]">
  <xsl:sequence select="m:doubt((.[@cert], certainty)[1])"/>
 </xsl:template>

 <xsl:function name="m:doubt" as="attribute()*">
  <xsl:param name="of" as="element()"/>
  <xsl:if test="$of/@cert = ('low', 'medium', 'unknown')">
   <xsl:attribute name="m:doubt" select="$of/@cert"/>
   <xsl:copy-of select="$of/(@m:rule, @m:rule-text, @m:decision, @m:evidence)"/>
  </xsl:if>
 </xsl:function>

</xsl:stylesheet>
