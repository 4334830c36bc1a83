<?xml version="1.0" encoding="UTF-8"?>
<!-- What an authority file says about an entry: names, dates, offices, the body or country around it, and where each fact is from. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml"
 xpath-default-namespace="http://www.tei-c.org/ns/1.0">

 <xsl:mode name="m:fact" on-no-match="fail" on-multiple-match="fail"/>
 <xsl:mode name="m:source" on-no-match="fail" on-multiple-match="fail"/>

 <xsl:template name="m:entry-facts">
  <xsl:variable name="rows" as="map(xs:string, element()*)*" select="
   map{'names': (persName | orgName | placeName)[not(. is m:main-name(current()))][not(parent::org and self::placeName)]},
   map{'born': birth}, map{'died': death}, map{'offices': occupation}, map{'affiliation': affiliation}, map{'nationality': nationality},
   map{'seat': settlement | self::org/placeName}, map{'country': country}, map{'whole': m:pointed(., @corresp)}, map{'parts': m:parts-of(.)},
   map{'identifiers': idno}, map{'note': desc | note}"/>
  <xsl:where-populated>
   <dl class="facts">
    <xsl:for-each select="$rows[exists(?*)]">
     <div>
      <dt><xsl:sequence select="m:say('entry.' || map:keys(.))" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/></dt>
      <xsl:for-each select="?*">
       <dd><xsl:apply-templates mode="m:fact" select="."/><xsl:sequence select="m:source-marks(.)"/></dd>
      </xsl:for-each>
     </div>
    </xsl:for-each>
   </dl>
  </xsl:where-populated>
 </xsl:template>

 <!-- The entries of the same file that an attribute points at. -->
 <xsl:function name="m:pointed" as="element()*">
  <xsl:param name="entry" as="element()"/>
  <xsl:param name="pointers" as="attribute()?"/>
  <xsl:sequence select="tokenize($pointers)[starts-with(., '#')] ! m:entry(root($entry), substring(., 2))[self::org or self::place or self::person]"/>
 </xsl:function>

 <!-- The bodies that are part of this one, the places in this country. -->
 <xsl:function name="m:parts-of" as="element()*">
  <xsl:param name="entry" as="element()"/>
  <xsl:variable name="pointer" as="xs:string" select="'#' || $entry/@xml:id"/>
  <xsl:sequence select="root($entry)//(org[tokenize(@corresp) = $pointer] | place[country/tokenize(@ref) = ($pointer, 'pla:' || $entry/@xml:id)])"/>
 </xsl:function>

 <!-- A name says what kind it is and in which language. -->
 <xsl:template mode="m:fact" match="persName | orgName | placeName">
  <span class="name"><xsl:call-template name="m:language"/>{normalize-space()}</span>
  <xsl:variable name="kind" as="element()?" select="@type[not(. = ('main', 'variant', 'transliteration'))] ! m:say('name.' || .)"/>
  <xsl:variable name="tongue" as="element()?" select="@xml:lang ! m:say('tongue.' || .)"/>
  <xsl:variable name="said" as="node()*" select="$kind, $tongue, @xml:lang[empty($tongue)] ! m:text(.), (@when, @from, @to)[1]/.. ! m:text(m:span(.))"/>
  <xsl:if test="exists($said)">
   <xsl:text> </xsl:text>
   <span class="remarks">(<xsl:for-each select="$said"><xsl:if test="position() gt 1">, </xsl:if><xsl:sequence select="."/></xsl:for-each>)</span>
  </xsl:if>
 </xsl:template>

 <xsl:template mode="m:fact" match="birth | death">
  <xsl:text>{string-join((m:span(.), normalize-space()[.]), ', ')}</xsl:text>
 </xsl:template>

 <xsl:template mode="m:fact" match="occupation | affiliation | nationality">
  <xsl:variable name="span" as="xs:string?" select="m:span(.)[.]"/>
  <xsl:apply-templates/>
  <xsl:for-each select="$span"><span class="span">, {.}</span></xsl:for-each>
  <xsl:for-each select="@ref"><xsl:text>, </xsl:text><xsl:sequence select="m:entry-link(.)"/></xsl:for-each>
  <xsl:for-each select="@cert[. = ('low', 'medium')]"><xsl:text> </xsl:text><span class="remarks"><xsl:sequence select="m:say('doubt.' || .)"/></span></xsl:for-each>
 </xsl:template>

 <xsl:template mode="m:fact" match="settlement | country | org/placeName" priority="1">
  <xsl:sequence select="if (@ref) then m:entry-link(@ref) else m:text(normalize-space())"/>
 </xsl:template>

 <xsl:template mode="m:fact" match="org | place | person">
  <a href="{@xml:id}.html"><xsl:value-of select="m:entry-name(.)"/></a>
 </xsl:template>

 <xsl:template mode="m:fact" match="desc | note">
  <xsl:call-template name="m:language"/>
  <xsl:apply-templates/>
 </xsl:template>

 <!-- Where entries of other files are found by their numbers. -->
 <xsl:variable name="m:catalogues" as="map(xs:string, xs:string)" select="map{'wikidata': 'https://www.wikidata.org/wiki/',
  'VIAF': 'https://viaf.org/viaf/', 'GND': 'https://d-nb.info/gnd/'}"/>

 <xsl:template mode="m:fact" match="idno">
  <xsl:variable name="number" as="xs:string" select="normalize-space()"/>
  <xsl:variable name="address" as="xs:string?" select="if (matches($number, '^https?://')) then $number else $m:catalogues(string(@type)) ! (. || encode-for-uri($number))"/>
  <xsl:for-each select="@type[not(. = 'URI')]"><span class="catalogue">{if (. = 'wikidata') then 'Wikidata' else .}</span><xsl:text> </xsl:text></xsl:for-each>
  <xsl:choose>
   <xsl:when test="$address"><a href="{$address}">{m:short-address($number)}</a></xsl:when>
   <xsl:otherwise>{$number}</xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- The name of another entry, a link where it has a page. -->
 <xsl:function name="m:entry-link" as="node()*">
  <xsl:param name="pointer" as="attribute()"/>
  <xsl:variable name="path" as="xs:string?" select="if (starts-with($pointer, '#')) then (m:pointed($pointer/.., $pointer) ! (@xml:id || '.html'))[1] else m:entry-path($pointer) ! ('../' || .)"/>
  <xsl:variable name="name" as="xs:string?" select="(m:entry($authority, replace($pointer, '^.*[:#]', '')) ! m:entry-name(.), normalize-space($pointer/..))[1]"/>
  <xsl:choose>
   <xsl:when test="exists($path)"><a href="{$path}">{$name}</a></xsl:when>
   <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
  </xsl:choose>
 </xsl:function>

 <!-- Dates -->

 <!-- A day or a span of time in the language of this run. -->
 <xsl:function name="m:span" as="xs:string?">
  <xsl:param name="dated" as="element()"/>
  <xsl:variable name="from" as="xs:string?" select="$dated/(@from, @notBefore)[1] ! m:moment(.)"/>
  <xsl:variable name="to" as="xs:string?" select="$dated/(@to, @notAfter)[1] ! m:moment(.)"/>
  <xsl:sequence select="if ($dated/@when) then m:moment($dated/@when) else if (exists(($from, $to))) then string-join(($from, '–', $to), if (contains($from || $to, ' ')) then ' ' else '') else ()"/>
 </xsl:function>

 <xsl:function name="m:moment" as="xs:string">
  <xsl:param name="when" as="xs:string"/>
  <xsl:sequence select="if ($when castable as xs:gYearMonth) then format-date(xs:date($when || '-01'), '[MNn] [Y]', $language, (), ()) else m:day($when)"/>
 </xsl:function>

 <!-- The years of a life. -->
 <xsl:function name="m:life" as="xs:string?">
  <xsl:param name="person" as="element()"/>
  <xsl:variable name="birth" as="xs:string?" select="$person/birth/(@when, @notBefore, @from)[1] ! substring(., 1, 4)"/>
  <xsl:variable name="death" as="xs:string?" select="$person/death/(@when, @notAfter, @to)[1] ! substring(., 1, 4)"/>
  <xsl:sequence select="if (exists($birth) and exists($death)) then $birth || '–' || $death else ($birth ! ('* ' || .), $death ! ('† ' || .))[1]"/>
 </xsl:function>

 <!-- Sources -->

 <!-- What an entry rests on: works of the bibliography, and the transcriptions that have a form of a name. -->
 <xsl:function name="m:sources" as="xs:string*">
  <xsl:param name="entry" as="element()"/>
  <xsl:sequence select="distinct-values($entry/descendant-or-self::*/@source ! tokenize(.) ! m:work(.))"/>
 </xsl:function>

 <!-- A transcription without the place in it. -->
 <xsl:function name="m:work" as="xs:string">
  <xsl:param name="pointer" as="xs:string"/>
  <xsl:sequence select="if (starts-with($pointer, 'src:')) then substring-before($pointer || '#', '#') else $pointer"/>
 </xsl:function>

 <!-- The numbers of the sources of a fact; they are one link, since single ones are too small to be hit. -->
 <xsl:function name="m:source-marks" as="element()?">
  <xsl:param name="fact" as="element()"/>
  <xsl:variable name="all" as="xs:string*" select="m:sources($fact/ancestor::*[self::person or self::org or self::place][1])"/>
  <xsl:variable name="numbers" as="xs:integer*" select="sort(distinct-values(tokenize($fact/@source) ! index-of($all, m:work(.))))"/>
  <xsl:if test="exists($numbers)">
   <sup class="source-marks"><a href="#source.{$numbers[1]}">{string-join($numbers, ', ')}</a></sup>
  </xsl:if>
 </xsl:function>

 <xsl:template name="m:entry-sources">
  <xsl:variable name="entry" as="element()" select="."/>
  <xsl:variable name="sources" as="xs:string*" select="m:sources(.)"/>
  <xsl:if test="exists($sources)">
   <section class="sources" aria-labelledby="sources">
    <h2 id="sources"><xsl:sequence select="m:say('entry.sources')"/></h2>
    <ol>
     <xsl:for-each select="$sources">
      <li id="source.{position()}" lang="{$m:edition-language}"><xsl:sequence select="m:source-words(., $entry)"/></li>
     </xsl:for-each>
    </ol>
   </section>
  </xsl:if>
 </xsl:template>

 <xsl:function name="m:source-words" as="node()*">
  <xsl:param name="pointer" as="xs:string"/>
  <xsl:param name="entry" as="element()"/>
  <xsl:variable name="file" as="xs:string" select="substring-after($pointer, 'src:')"/>
  <xsl:variable name="document" as="element(m:mentions)?" select="$m:mentions-of-file($file)[1]"/>
  <xsl:choose>
   <xsl:when test="starts-with($pointer, '#')"><xsl:apply-templates mode="m:source" select="m:entry(root($entry), substring($pointer, 2))"/></xsl:when>
   <xsl:when test="$document"><a href="../{$views[1]}/{$document/@document}.html">{m:entry-of($document/@document)/m:title}</a> (<code>{$file}</code>)</xsl:when>
   <xsl:otherwise><code>{($file[.], $pointer)[1]}</code></xsl:otherwise>
  </xsl:choose>
 </xsl:function>

 <xsl:template mode="m:source" match="*">
  <xsl:apply-templates/>
 </xsl:template>

 <xsl:template match="listBibl/bibl//ref[matches(@target, '^https?://')]" priority="1">
  <a href="{@target}">{m:short-address(normalize-space())}</a>
 </xsl:template>

 <!-- An address of the web as people write it; a very long one is cut. -->
 <xsl:function name="m:short-address" as="xs:string">
  <xsl:param name="address" as="xs:string"/>
  <xsl:variable name="bare" as="xs:string" select="replace($address, '^https?://(www\.)?|/$', '')"/>
  <xsl:sequence select="if (string-length($bare) gt 70) then substring($bare, 1, 60) || '…' else $bare"/>
 </xsl:function>

</xsl:stylesheet>
