<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page of open decisions, for editors: each with its place in the source and its encoding side by side, least certain
  first, on several pages where there are very many. It is read and filtered without script; a script lets answers be put
  together.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns:r="urn:malin:review"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="urn:malin:review">

 <xsl:import href="html/document.xsl"/>
 <xsl:include href="common/portions.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'review'"/>

 <!-- The open decisions, document by document: a document node may hold the elements of all. -->
 <xsl:param name="questions" as="document-node()?" select="()"/>

 <xsl:mode name="r:question" on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="r:encoding" on-no-match="fail" on-multiple-match="fail"/>

 <!-- So many characters of a page are given to decisions, and so many of them to what stands around each. -->
 <xsl:variable name="r:most" as="xs:integer" select="125000"/>
 <xsl:variable name="r:around" as="xs:integer" select="1300"/>

 <!-- All of them, least certain first. -->
 <xsl:variable name="r:all" as="element(question)*"
  select="$questions/questions/question[@certainty = 'low'], $questions/questions/question[not(@certainty = 'low')]"/>
 <xsl:variable name="r:pages" as="xs:integer*"
  select="m:pages-for($r:all ! xs:integer(sum(@* ! string-length()) + $r:around), $r:most)"/>

 <!-- One page, or the way to several of them. -->
 <xsl:template name="xsl:initial-template">
  <xsl:variable name="parts" as="xs:boolean" select="$r:pages = 2"/>
  <xsl:call-template name="r:page">
   <xsl:with-param name="path" select="'editors/review.html'"/>
   <xsl:with-param name="content">
    <h1><xsl:sequence select="m:say('nav.review')"/></h1>
    <p class="count"><xsl:sequence select="m:say('review.open', string(count($r:all)))"/></p>
    <xsl:choose>
     <xsl:when test="$parts"><xsl:call-template name="r:parts"/></xsl:when>
     <xsl:otherwise>
      <xsl:call-template name="r:questions"><xsl:with-param name="of" select="$r:all"/></xsl:call-template>
     </xsl:otherwise>
    </xsl:choose>
   </xsl:with-param>
  </xsl:call-template>
  <xsl:for-each-group select="(1 to count($r:all))[$parts]" group-adjacent="$r:pages[current()]">
   <xsl:call-template name="r:part">
    <xsl:with-param name="number" select="current-grouping-key()"/>
    <xsl:with-param name="places" select="current-group()"/>
   </xsl:call-template>
  </xsl:for-each-group>
 </xsl:template>

 <xsl:template name="r:page">
  <xsl:param name="path" as="xs:string"/>
  <xsl:param name="content" as="node()*"/>
  <m:part path="{$path}">
   <xsl:call-template name="m:page">
    <xsl:with-param name="path" select="$path"/>
    <xsl:with-param name="title-key" select="'nav.review'"/>
    <xsl:with-param name="class" select="'review'"/>
    <xsl:with-param name="style-sheets" select="'review'"/>
    <xsl:with-param name="scripts" select="'review'"/>
    <xsl:with-param name="content" select="$content"/>
   </xsl:call-template>
  </m:part>
 </xsl:template>

 <xsl:template name="r:parts">
  <p class="hint"><xsl:sequence select="m:say('review.parts')"/></p>
  <ul class="parts" role="list">
   <xsl:for-each-group select="1 to count($r:all)" group-adjacent="$r:pages[current()]">
    <xsl:variable name="here" as="element(question)+" select="for $place in current-group() return $r:all[$place]"/>
    <li>
     <a href="review/{current-grouping-key()}.html">{r:range(current-group())}</a>
     <xsl:for-each select="distinct-values($here ! @certainty)"><xsl:text> </xsl:text><xsl:sequence select="m:say('cert.' || .)"/></xsl:for-each>
    </li>
   </xsl:for-each-group>
  </ul>
 </xsl:template>

 <xsl:template name="r:part">
  <xsl:param name="number" as="xs:integer"/>
  <xsl:param name="places" as="xs:integer+"/>
  <xsl:call-template name="r:page">
   <xsl:with-param name="path" select="'editors/review/' || $number || '.html'"/>
   <xsl:with-param name="content">
    <p class="kind"><a href="../review.html"><xsl:sequence select="m:say('nav.review')"/></a></p>
    <h1>{r:range($places)}</h1>
    <xsl:call-template name="r:questions">
     <xsl:with-param name="of" select="for $place in $places return $r:all[$place]"/>
     <xsl:with-param name="first" select="$places[1]"/>
    </xsl:call-template>
    <p class="beside">
     <xsl:if test="$number gt 1"><a href="{$number - 1}.html" rel="prev">←&#xFE0E; <xsl:sequence select="m:say('page.previous')"/></a></xsl:if>
     <xsl:text> </xsl:text>
     <xsl:if test="$number lt $r:pages[last()]"><a href="{$number + 1}.html" rel="next"><xsl:sequence select="m:say('page.next')"/> →&#xFE0E;</a></xsl:if>
    </p>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <xsl:function name="r:range" as="xs:string">
  <xsl:param name="places" as="xs:integer+"/>
  <xsl:sequence select="string-join(distinct-values(($places[1], $places[last()])), '–')"/>
 </xsl:function>

 <xsl:template name="r:questions">
  <xsl:param name="of" as="element(question)*"/>
  <xsl:param name="first" as="xs:integer" select="1"/>
  <xsl:call-template name="r:filters"><xsl:with-param name="of" select="$of"/></xsl:call-template>
  <xsl:call-template name="r:answers"/>
  <xsl:call-template name="r:verdict"/>
  <ol class="questions">
   <xsl:if test="$first ne 1"><xsl:attribute name="start" select="$first"/></xsl:if>
   <xsl:apply-templates mode="r:question" select="$of">
    <xsl:with-param name="home" select="if ($r:pages = 2) then '../../' else '../'" tunnel="yes"/>
   </xsl:apply-templates>
  </ol>
 </xsl:template>

 <xsl:template name="r:filters">
  <xsl:param name="of" as="element(question)*"/>
  <fieldset class="filters">
   <legend><xsl:sequence select="m:say('switches')"/></legend>
   <xsl:for-each select="'all', 'low', 'medium'">
    <label>
     <input type="radio" name="certainty" value="{.}" id="only-{.}">
      <xsl:if test=". = 'all'"><xsl:attribute name="checked" select="'checked'"/></xsl:if>
     </input>
     <xsl:text> </xsl:text>
     <xsl:sequence select="m:say(if (. = 'all') then 'review.all' else 'cert.' || .)"/>
    </label>
   </xsl:for-each>
   <label class="by-document" hidden="hidden">
    <xsl:sequence select="m:say('review.document')"/>
    <xsl:text> </xsl:text>
    <select id="document">
     <option value="">–</option>
     <xsl:for-each select="distinct-values($of ! @document)"><option value="{.}">{.}</option></xsl:for-each>
    </select>
   </label>
  </fieldset>
 </xsl:template>

 <!-- Where a script gathers the answers; nothing without it. -->
 <xsl:template name="r:answers">
  <section class="answers" aria-labelledby="answers-head" hidden="hidden">
   <h2 id="answers-head"><xsl:sequence select="m:say('review.answers')"/></h2>
   <p><label><xsl:sequence select="m:say('review.by')"/> <input id="by" autocomplete="name"/></label>
    <label><xsl:sequence select="m:say('review.date')"/> <input id="date" type="date"/></label></p>
   <p id="answers-how"><xsl:sequence select="m:say('review.how')"/></p>
   <pre tabindex="0" role="group" aria-labelledby="answers-head"><code id="fragment"></code></pre>
   <p><button type="button" id="copy"><xsl:sequence select="m:say('review.copy')"/></button>
    <xsl:text> </xsl:text>
    <button type="button" id="save"><xsl:sequence select="m:say('review.save')"/></button>
    <xsl:text> </xsl:text>
    <span id="said" role="status"></span></p>
  </section>
 </xsl:template>

 <xsl:template mode="r:question" match="question">
  <li id="{@key}" class="question" data-certainty="{@certainty}">
   <xsl:copy-of select="@document!r:data(.), @rule!r:data(.), @names-person[. = 'true']!r:data(.), @words!r:data(.), @occurrence!r:data(.), @before!r:data(.), @after!r:data(.)"/>
   <h2><span class="rule">{@rule}</span> <span class="certainty"><xsl:sequence select="m:say('cert.' || @certainty)"/></span> <a class="key" href="#{@key}">{@key}</a></h2>
   <p class="rule-text" lang="en">{@rule-text}</p>
   <div class="sides">
    <section>
     <h3><xsl:sequence select="m:say('review.source')"/></h3>
     <p class="place">{@source}</p>
     <blockquote><xsl:call-template name="r:passage"/></blockquote>
    </section>
    <section>
     <h3><xsl:sequence select="m:say('review.encoding')"/></h3>
     <p class="place"><xsl:call-template name="r:place"/></p>
     <pre tabindex="0" role="group"><xsl:sequence select="m:say-in('aria-label', map{'key': 'review.encoding'})"/><code lang="en">{@encoding}</code></pre>
    </section>
   </div>
   <dl lang="en">
    <dt><xsl:sequence select="m:say('review.evidence')"/></dt><dd>{@evidence}</dd>
    <dt><xsl:sequence select="m:say('review.other')"/></dt><dd>{@alternative}</dd>
   </dl>
  </li>
 </xsl:template>

 <xsl:function name="r:data" as="attribute()">
  <xsl:param name="fact" as="attribute()"/>
  <xsl:attribute name="data-{local-name($fact)}" select="$fact"/>
 </xsl:function>

 <!-- The place in the encoding: a link into the first view where the document has a page. -->
 <xsl:template name="r:place">
  <xsl:param name="home" as="xs:string" tunnel="yes"/>
  <xsl:choose>
   <xsl:when test="@document = $documents and exists($views)"><a href="{$home}{$views[last()]}/{@document}.html#{@target}">{@target}</a></xsl:when>
   <xsl:otherwise>{@target}</xsl:otherwise>
  </xsl:choose>
  <xsl:text> · {@tei}</xsl:text>
 </xsl:template>

 <!-- The line of the source with the words marked. -->
 <xsl:template name="r:passage">
  <xsl:variable name="at" as="xs:integer" select="xs:integer(@at)"/>
  <xsl:variable name="length" as="xs:integer" select="xs:integer(@length)"/>
  <xsl:choose>
   <xsl:when test="@passage = ''"><xsl:sequence select="m:say('review.nowhere')"/></xsl:when>
   <xsl:otherwise>
    <xsl:value-of select="substring(@passage, 1, $at)"/>
    <mark>{substring(@passage, $at + 1, $length)}</mark>
    <xsl:value-of select="substring(@passage, $at + $length + 1)"/>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- What a script puts below each decision. -->
 <xsl:template name="r:verdict">
  <template id="verdict">
   <fieldset class="verdict">
    <legend><xsl:sequence select="m:say('review.answer')"/></legend>
    <label><input type="radio" value="assessing"/> <xsl:sequence select="m:say('review.accept')"/></label>
    <label><input type="radio" value="editing"/> <xsl:sequence select="m:say('review.take-other')"/></label>
    <label><input type="radio" value="" checked="checked"/> <xsl:sequence select="m:say('review.later')"/></label>
    <label class="who"><xsl:sequence select="m:say('review.person')"/> <input class="reading" pattern="[a-z0-9\-]*"/></label>
    <label><xsl:sequence select="m:say('review.remark')"/> <input class="remark"/></label>
   </fieldset>
  </template>
 </xsl:template>

</xsl:stylesheet>
