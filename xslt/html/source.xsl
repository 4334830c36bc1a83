<?xml version="1.0" encoding="UTF-8"?>
<!--
  The transcription as it was found, cut where its source map gives it to another block. A stretch goes to the row where
  its target is at home; where a target holds several rows, to the one whose words it has.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.w3.org/1999/xhtml">

 <!-- The lines of each row, by its key; under '' what belongs to the header. -->
 <xsl:function name="m:source-lines" as="map(xs:string, element()*)">
  <xsl:param name="json" as="xs:string"/>
  <xsl:param name="homes" as="map(xs:string, xs:string)"/>
  <xsl:param name="blocks" as="map(xs:string, element())"/>
  <xsl:variable name="pieces" as="map(*)*" select="m:pieces(m:read-map($json), $homes, $blocks)"/>
  <xsl:map>
   <xsl:for-each-group select="m:placed($pieces)" group-by="?key">
    <xsl:map-entry key="current-grouping-key()">
     <xsl:for-each-group select="current-group()" group-by="?line">
      <xsl:variable name="words" as="xs:string" select="replace(string-join(current-group()?text), '\s+$', '')"/>
      <xsl:if test="normalize-space($words)"><span class="line" data-n="{current-grouping-key()}">{$words}</span></xsl:if>
     </xsl:for-each-group>
    </xsl:map-entry>
   </xsl:for-each-group>
  </xsl:map>
 </xsl:function>

 <!-- A file that is no source map is told, and gives no lines. -->
 <xsl:function name="m:read-map" as="map(*)">
  <xsl:param name="json" as="xs:string"/>
  <xsl:try>
   <xsl:variable name="map" as="map(*)" select="parse-json($json)"/>
   <xsl:sequence select="$map"/>
   <xsl:catch>
    <xsl:message select="'the source map is no JSON object; build the edition again'"/>
    <xsl:sequence select="map{'ranges': []}"/>
   </xsl:catch>
  </xsl:try>
 </xsl:function>

 <!-- Stretches of one line each: text, line, and key where the map or the words give one. -->
 <xsl:function name="m:pieces" as="map(*)*">
  <xsl:param name="map" as="map(*)"/>
  <xsl:param name="homes" as="map(xs:string, xs:string)"/>
  <xsl:param name="blocks" as="map(xs:string, element())"/>
  <xsl:variable name="rows" as="map(xs:string, xs:string*)" select="m:rows-of($m:diplomatic-blocks ! m:key(.))"/>
  <xsl:variable name="text" as="xs:string" select="string($map?text)"/>
  <xsl:variable name="bare" as="xs:boolean" select="matches($map?source, '\.(x?html?|docx)$', 'i')"/>
  <xsl:iterate select="$map?ranges ! ?*">
   <xsl:param name="line" as="xs:integer" select="1"/>
   <xsl:param name="last" as="xs:string" select="''"/>
   <xsl:variable name="words" as="xs:string" select="substring($text, ?start + 1, ?end - ?start)"/>
   <xsl:variable name="key" as="xs:string?" select="m:key-of-range(., $words, $last, $homes, $rows, $blocks)"/>
   <xsl:variable name="parts" as="xs:string*" select="tokenize($words, '\r\n|\r|\n')"/>
   <xsl:for-each select="$parts[not($bare) or not(current()?class = 'markup')]">
    <xsl:sequence select="map{'line': $line + position() - 1, 'text': ., 'key': $key}"/>
   </xsl:for-each>
   <xsl:next-iteration>
    <xsl:with-param name="line" select="$line + count($parts) - 1"/>
    <xsl:with-param name="last" select="($key[.], $last)[1]"/>
   </xsl:next-iteration>
  </xsl:iterate>
 </xsl:function>

 <!-- The keys of rows to which no source map points, by the id around them, in their order; an item of a list has an id of the pages only. -->
 <xsl:variable name="m:row-number" as="xs:string" select="'(/|\.li)\d+$'"/>

 <xsl:function name="m:rows-of" as="map(xs:string, xs:string*)">
  <xsl:param name="keys" as="xs:string*"/>
  <xsl:map>
   <xsl:for-each-group select="$keys[matches(., $m:row-number)]" group-by="replace(., $m:row-number, '')">
    <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
   </xsl:for-each-group>
  </xsl:map>
 </xsl:function>

 <xsl:function name="m:key-of-range" as="xs:string?">
  <xsl:param name="range" as="map(*)"/>
  <xsl:param name="words" as="xs:string"/>
  <xsl:param name="last" as="xs:string"/>
  <xsl:param name="homes" as="map(xs:string, xs:string)"/>
  <xsl:param name="rows" as="map(xs:string, xs:string*)"/>
  <xsl:param name="blocks" as="map(xs:string, element())"/>
  <xsl:variable name="home" as="xs:string?" select="$range?target ! $homes(.)"/>
  <xsl:variable name="candidates" as="xs:string*" select="$range?target ! $rows(.)"/>
  <xsl:choose>
   <xsl:when test="$range?class = 'header'">
    <xsl:sequence select="''"/>
   </xsl:when>
   <xsl:when test="$range?class = ('text', 'marker', 'bracket') and count($candidates) gt 1">
    <xsl:sequence select="m:by-words($words, (subsequence($candidates, (index-of($candidates, $last), 1)[1])), $blocks)"/>
   </xsl:when>
   <xsl:when test="$range?class = ('text', 'marker', 'bracket')"><xsl:sequence select="$home"/></xsl:when>
  </xsl:choose>
 </xsl:function>

 <!-- The first of these rows that begins with these words, if they are few, or has them; else the first. -->
 <xsl:function name="m:by-words" as="xs:string">
  <xsl:param name="words" as="xs:string"/>
  <xsl:param name="candidates" as="xs:string+"/>
  <xsl:param name="blocks" as="map(xs:string, element())"/>
  <xsl:variable name="letters" as="xs:string" select="substring(m:letters($words), 1, 40)"/>
  <xsl:sequence select="($candidates[if (string-length($letters) lt 4) then starts-with(m:letters($blocks(.)), $letters) else contains(m:letters($blocks(.)), $letters)], $candidates)[1]"/>
 </xsl:function>

 <xsl:function name="m:letters" as="xs:string">
  <xsl:param name="text" as="item()"/>
  <xsl:sequence select="replace(string($text), '[^\p{L}\p{N}]', '')"/>
 </xsl:function>

 <!-- A piece without key goes with its neighbours on the line, else with what stands before it. -->
 <xsl:function name="m:placed" as="map(*)*">
  <xsl:param name="pieces" as="map(*)*"/>
  <xsl:variable name="lines" as="array(map(*)*)*">
   <xsl:for-each-group select="$pieces" group-adjacent="?line">
    <xsl:sequence select="[current-group()]"/>
   </xsl:for-each-group>
  </xsl:variable>
  <xsl:iterate select="$lines">
   <xsl:param name="last" as="xs:string" select="''"/>
   <xsl:variable name="first" as="xs:string" select="(?*?key, $last)[1]"/>
   <xsl:variable name="keys" as="xs:string*" select="fold-left(?*, (), function($done, $piece) {$done, ($piece?key, $done[last()], $first)[1]})"/>
   <xsl:sequence select="for-each-pair(?*, $keys, function($piece, $key) {map:put($piece, 'key', $key)})"/>
   <xsl:next-iteration>
    <xsl:with-param name="last" select="$keys[last()]"/>
   </xsl:next-iteration>
  </xsl:iterate>
 </xsl:function>

 <!-- Lines of the source: their numbers are put before them by the style sheet. -->

 <xsl:function name="m:source-cell" as="element()">
  <xsl:param name="lines" as="element()*"/>
  <div class="cell source-page" data-name="{m:label('column.source')}">
   <xsl:where-populated><pre class="source"><xsl:sequence select="m:numbered($lines)"/></pre></xsl:where-populated>
  </div>
 </xsl:function>

 <xsl:function name="m:source-top" as="element()?">
  <xsl:param name="lines" as="element()*"/>
  <xsl:if test="$lines">
   <details class="source-top">
    <summary><xsl:sequence select="m:say('source.top')"/></summary>
    <pre class="source"><xsl:sequence select="m:numbered($lines)"/></pre>
   </details>
  </xsl:if>
 </xsl:function>

 <xsl:function name="m:numbered" as="node()*">
  <xsl:param name="lines" as="element()*"/>
  <xsl:for-each select="$lines">
   <xsl:sequence select="."/>
   <xsl:if test="position() ne last()"><xsl:text>&#10;</xsl:text></xsl:if>
  </xsl:for-each>
 </xsl:function>

</xsl:stylesheet>
