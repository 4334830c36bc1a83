<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page of open decisions, for editors: each with its place in the source and its encoding side by side, least certain
  first. It is read and filtered without script; a script lets answers be put together.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns:r="urn:malin:review"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="urn:malin:review">

 <xsl:import href="html/document.xsl"/>

 <xsl:variable name="m:view" as="xs:string" select="'review'"/>

 <!-- The open decisions, least certain first. -->
 <xsl:param name="questions" as="document-node()?" select="()"/>

 <xsl:mode name="r:question" on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="r:encoding" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template name="xsl:initial-template">
  <xsl:variable name="all" as="element(question)*" select="$questions/questions/question"/>
  <xsl:call-template name="m:page">
   <xsl:with-param name="path" select="'editors/review.html'"/>
   <xsl:with-param name="title-key" select="'nav.review'"/>
   <xsl:with-param name="class" select="'review'"/>
   <xsl:with-param name="style-sheets" select="'review'"/>
   <xsl:with-param name="scripts" select="'review'"/>
   <xsl:with-param name="content">
    <h1><xsl:sequence select="m:say('nav.review')"/></h1>
    <p class="count"><xsl:sequence select="m:say('review.open', string(count($all)))"/></p>
    <xsl:call-template name="r:filters"/>
    <xsl:call-template name="r:answers"/>
    <xsl:call-template name="r:verdict"/>
    <ol class="questions">
     <xsl:apply-templates mode="r:question" select="$all"/>
    </ol>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <xsl:template name="r:filters">
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
     <xsl:for-each select="distinct-values($questions//question/@document)"><option value="{.}">{.}</option></xsl:for-each>
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
  <xsl:choose>
   <xsl:when test="@document = $documents and exists($views)"><a href="../{$views[last()]}/{@document}.html#{@target}">{@target}</a></xsl:when>
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
