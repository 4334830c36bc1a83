<?xml version="1.0" encoding="UTF-8"?>
<!-- The pictures of persons, each with its table. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt"
 xmlns:svg="http://www.w3.org/2000/svg"
 xmlns="http://www.w3.org/1999/xhtml">

 <xsl:template name="m:attendance">
  <xsl:param name="model" as="element(m:model)"/>
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:variable name="drawn" as="element(m:person)*" select="$persons[position() le $m:most-drawn]"/>
  <xsl:call-template name="m:picture">
   <xsl:with-param name="id" select="'attendance'"/>
   <xsl:with-param name="drawn" as="element()*"><xsl:call-template name="m:attendance-drawn"><xsl:with-param name="model" select="$model"/><xsl:with-param name="persons" select="$drawn"/></xsl:call-template></xsl:with-param>
   <xsl:with-param name="legend" select="if ($model/@by = 'session') then m:presence-legend($model, $drawn)
    else (m:meant(m:bubble(1.5, 0, 1, 10, 10), 'figures.sign.sessions'), m:meant(m:bubble(1.5, 1, 1, 10, 10), 'figures.sign.spoken'))"/>
   <xsl:with-param name="hints" select="m:limits($persons)"/>
   <xsl:with-param name="table" as="element()*">
    <table class="counted">
     <thead><tr><th scope="col"><xsl:sequence select="m:say('figures.person')"/></th><xsl:for-each select="$m:presence"><th scope="col"><xsl:sequence select="m:say('figures.sum.' || .)"/></th></xsl:for-each></tr></thead>
     <tbody>
      <xsl:for-each select="$persons[position() le $m:most-listed]">
       <xsl:variable name="person" as="element(m:person)" select="."/>
       <tr data-ref="{@key}">
        <xsl:call-template name="m:name-cell"/>
        <xsl:for-each select="$m:presence">
         <xsl:variable name="kind" as="xs:string" select="."/>
         <td><xsl:sequence select="m:counted($person/@*[name() = $kind], $person/m:cell[@*[name() = $kind] ne '0'], if ($kind = ('present', 'absent')) then 'at' else 'first')"/></td>
        </xsl:for-each>
       </tr>
      </xsl:for-each>
     </tbody>
    </table>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- The signs that occur. -->
 <xsl:function name="m:presence-legend" as="element()*">
  <xsl:param name="model" as="element(m:model)"/>
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:variable name="signs" as="xs:string*" select="distinct-values($persons/m:cell ! m:sign-of(.))"/>
  <xsl:sequence select="$m:presence[. = $signs] ! m:meant(m:shape(., 10, 10), 'figures.sign.' || .)"/>
  <xsl:if test="$model/m:column[not(@list)]">
   <xsl:sequence select="m:meant($m:bare-sample, 'figures.sign.bare')"/>
  </xsl:if>
 </xsl:function>

 <xsl:variable name="m:bare-sample" as="element()"><svg:rect class="bare" x="3" y="1" width="14" height="18"/></xsl:variable>

 <!-- A number, and the sessions that it counts, each a link. -->
 <xsl:function name="m:counted" as="node()*">
  <xsl:param name="number" as="attribute()?"/>
  <xsl:param name="cells" as="element(m:cell)*"/>
  <xsl:param name="link" as="xs:string"/>
  <xsl:if test="$number ne '0'"><span class="number">{m:figure($number)}</span></xsl:if>
  <xsl:sequence select="$cells[../../@by = 'session'] ! (m:text(' '), m:session-link(., @*[name() = $link]))"/>
 </xsl:function>

 <xsl:function name="m:session-link" as="element()">
  <xsl:param name="cell" as="element(m:cell)"/>
  <xsl:param name="href" as="attribute()?"/>
  <xsl:variable name="column" as="element(m:column)" select="$cell/../../m:column[xs:integer($cell/@n)]"/>
  <a href="{($href[$cell/../../@by = 'session'], $column/@href)[1]}"><xsl:sequence select="m:column-name($column)"/></a>
 </xsl:function>

 <!-- The label of a column in a table. -->
 <xsl:function name="m:column-name" as="node()*">
  <xsl:param name="column" as="element()"/>
  <xsl:sequence select="$column/@key ! (if (../@value) then m:say(., ../@value) else m:say(.)), m:text(string($column/@after)), $column/@number ! m:text(' · ' || .)"/>
 </xsl:function>

 <xsl:template name="m:name-cell">
  <th scope="row">
   <xsl:choose>
    <xsl:when test="@page"><a href="{@page}">{@name}</a></xsl:when>
    <xsl:otherwise>{@name}<xsl:if test="starts-with(@key, 'as:')">°</xsl:if></xsl:otherwise>
   </xsl:choose>
  </th>
 </xsl:template>

 <xsl:template name="m:length">
  <xsl:param name="model" as="element(m:model)"/>
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:variable name="ordered" as="element(m:person)*" select="m:by-words($persons)"/>
  <xsl:call-template name="m:picture">
   <xsl:with-param name="id" select="'length'"/>
   <xsl:with-param name="drawn" as="element()*"><xsl:call-template name="m:length-drawn"><xsl:with-param name="model" select="$model"/><xsl:with-param name="persons" select="$ordered[position() le $m:most-drawn]"/></xsl:call-template></xsl:with-param>
   <xsl:with-param name="legend" select="m:meant(m:bubble(1.5, 1, 1, 10, 10), 'figures.sign.alone'), m:meant(m:bubble(1.5, 0, 1, 10, 10), 'figures.sign.shared')"/>
   <xsl:with-param name="hints" select="m:limits($persons)"/>
   <xsl:with-param name="table" as="element()*">
    <table class="counted">
     <thead><tr><th scope="col"><xsl:sequence select="m:say('figures.person')"/></th><th scope="col"><xsl:sequence select="m:say('figures.sign.alone')"/></th><th scope="col"><xsl:sequence select="m:say('figures.sign.shared')"/></th><th scope="col"><xsl:sequence select="m:say('figures.by-' || $model/@by)"/></th></tr></thead>
     <tbody>
      <xsl:for-each select="$ordered[position() le $m:most-listed]">
       <tr data-ref="{@key}">
        <xsl:call-template name="m:name-cell"/>
        <td class="number">{m:figure(@alone)}</td>
        <td class="number">{m:figure(@shared)}</td>
        <td><ul role="list"><xsl:for-each select="m:cell[@alone + @shared gt 0]"><li><xsl:sequence select="m:session-link(., @first)"/> <span class="number">{m:both(.)}</span></li></xsl:for-each></ul></td>
       </tr>
      </xsl:for-each>
     </tbody>
    </table>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- Who together, who after whom. -->
 <xsl:template name="m:pairing">
  <xsl:param name="how" as="xs:string"/>
  <xsl:param name="persons" as="element(m:person)*"/>
  <xsl:param name="pairs" as="map(*)"/>
  <xsl:param name="left-out" as="xs:boolean"/>
  <xsl:param name="home" as="xs:string" tunnel="yes"/>
  <xsl:call-template name="m:picture">
   <xsl:with-param name="id" select="$how"/>
   <xsl:with-param name="drawn" as="element()*">
    <xsl:call-template name="m:pairs-drawn">
     <xsl:with-param name="id" select="$how"/>
     <xsl:with-param name="persons" select="$persons"/>
     <xsl:with-param name="pairs" select="$pairs"/>
     <xsl:with-param name="half" select="$how = 'together'"/>
    </xsl:call-template>
   </xsl:with-param>
   <xsl:with-param name="hints" select="m:say('figures.most-paired', string($m:most-drawn))[$left-out]"/>
   <xsl:with-param name="table" as="element()*">
    <table class="counted">
     <thead><tr><th scope="col"><xsl:sequence select="m:say('figures.person')"/></th><th scope="col"><xsl:sequence select="m:say('figures.' || $how || '.with')"/></th></tr></thead>
     <tbody>
      <xsl:for-each select="$persons">
       <xsl:variable name="speeches" as="map(*)" select="m:others($pairs, $how, @key)"/>
       <xsl:variable name="others" as="element(m:person)*" select="$persons[map:contains($speeches, @key)]"/>
       <xsl:if test="$others">
        <tr data-ref="{@key}">
         <xsl:call-template name="m:name-cell"/>
         <td><ul role="list"><xsl:for-each select="sort($others, (), function($o) { -count($speeches($o/@key)) })"><li><xsl:sequence select="m:pair-link(., $speeches(@key), $home, position() le $m:most-linked)"/></li></xsl:for-each></ul></td>
        </tr>
       </xsl:if>
      </xsl:for-each>
     </tbody>
    </table>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- To the first passages with how many others a person's row leads. -->
 <xsl:variable name="m:most-linked" as="xs:integer" select="6"/>

 <!-- The other person, how often, and the first passage. -->
 <xsl:function name="m:pair-link" as="node()*">
  <xsl:param name="other" as="element(m:person)"/>
  <xsl:param name="speeches" as="element(m:speech)+"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:param name="linked" as="xs:boolean"/>
  <xsl:choose>
   <xsl:when test="$linked"><a href="{$home}{m:passage($speeches[1], $speeches[1]/@passage)}">{$other/@short}</a></xsl:when>
   <xsl:otherwise>{$other/@short}</xsl:otherwise>
  </xsl:choose>
  <xsl:text> </xsl:text>
  <b>{count($speeches)}</b>
 </xsl:function>

</xsl:stylesheet>
