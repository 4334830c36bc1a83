<?xml version="1.0" encoding="UTF-8"?>
<!-- The columns of the pictures: the sessions of a part, or the years of the edition; and what events are called. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:map="http://www.w3.org/2005/xpath-functions/map"
 xmlns:m="urn:malin:xslt">

 <xsl:function name="m:title-of" as="xs:string">
  <xsl:param name="event" as="element()"/>
  <xsl:variable name="id" as="xs:string" select="$event/../@document"/>
  <xsl:sequence select="(m:entry-of($id)/m:title ! string(), $id)[1]"/>
 </xsl:function>

 <!-- 61; 63 (2) for its second session. -->
 <xsl:function name="m:number-of" as="xs:string?">
  <xsl:param name="event" as="element()"/>
  <xsl:variable name="several" as="xs:boolean" select="count($event/../m:session) gt 1"/>
  <xsl:sequence select="string-join(($event/@number, ('(' || $event/@n || ')')[$several]), ' ')[.]"/>
 </xsl:function>

 <!-- A column a session. -->
 <xsl:function name="m:session-columns" as="map(*)*">
  <xsl:param name="sessions" as="element(m:session)*"/>
  <xsl:param name="home" as="xs:string"/>
  <xsl:variable name="one-year" as="xs:boolean" select="count(distinct-values($sessions ! m:year-of(.))) le 1"/>
  <xsl:for-each select="$sessions">
   <xsl:variable name="column" as="element(m:column)">
    <m:column n="{position()}" href="{$home}{m:passage(., @id)}" title="{m:event-title(.)}">
     <xsl:copy-of select="@list, @date"/>
     <xsl:sequence select="m:date-words(@date, not($one-year))"/>
     <xsl:for-each select="m:number-of(.)"><xsl:attribute name="number" select="."/></xsl:for-each>
    </m:column>
   </xsl:variable>
   <xsl:sequence select="map{'column': $column, 'sessions': .}"/>
  </xsl:for-each>
 </xsl:function>

 <!-- What a date is in words: the key of a label, its value, the year after it. -->
 <xsl:function name="m:date-words" as="attribute()*">
  <xsl:param name="date" as="xs:string?"/>
  <xsl:param name="with-year" as="xs:boolean"/>
  <xsl:variable name="parts" as="xs:string*" select="tokenize($date, '-')"/>
  <xsl:choose>
   <xsl:when test="$date castable as xs:date">
    <xsl:attribute name="key" select="'day.' || xs:integer($parts[2])"/>
    <xsl:attribute name="value" select="xs:integer($parts[3])"/>
    <xsl:if test="$with-year"><xsl:attribute name="after" select="' ' || $parts[1]"/></xsl:if>
   </xsl:when>
   <xsl:when test="matches($date, '^\d{4}-(0[1-9]|1[0-2])$')">
    <xsl:attribute name="key" select="'month.' || xs:integer($parts[2])"/>
    <xsl:attribute name="value" select="$parts[1]"/>
   </xsl:when>
   <xsl:when test="$date"><xsl:attribute name="after" select="$date"/></xsl:when>
   <xsl:otherwise><xsl:attribute name="key" select="'undated'"/></xsl:otherwise>
  </xsl:choose>
 </xsl:function>

 <!-- A column a year, or as many years as leave at most so many columns; those without a year last. -->
 <xsl:function name="m:year-columns" as="map(*)*">
  <xsl:param name="sessions" as="element(m:session)*"/>
  <xsl:variable name="years" as="xs:integer*" select="distinct-values($sessions ! m:year-of(.)[.]) ! xs:integer(.)"/>
  <xsl:variable name="span" as="xs:integer" select="(1, 2, 5, 10, 20, 50, 100)[(max($years) - min($years)) idiv . lt $m:most-columns - 1][1]"/>
  <xsl:for-each-group select="$sessions" group-by="m:year-of(.)[.] ! xs:integer(.) idiv $span, -1[m:year-of(current()) = '']">
   <xsl:sort select="(current-grouping-key()[. ge 0], 99999)[1]"/>
   <xsl:variable name="first" as="xs:integer" select="current-grouping-key() * $span"/>
   <xsl:variable name="column" as="element(m:column)">
    <m:column n="{position()}" href="{m:part-of(m:year-of(.))}" list="yes">
     <xsl:choose>
      <xsl:when test="current-grouping-key() lt 0"><xsl:attribute name="key" select="'undated'"/></xsl:when>
      <xsl:otherwise><xsl:attribute name="after" select="string-join(($first, ($first + $span - 1)[$span gt 1]), '–')"/></xsl:otherwise>
     </xsl:choose>
     <xsl:attribute name="title" select="count(current-group())"/>
    </m:column>
   </xsl:variable>
   <xsl:sequence select="map{'column': $column, 'sessions': current-group()}"/>
  </xsl:for-each-group>
 </xsl:function>

 <!-- The first page of a year. -->
 <xsl:function name="m:part-of" as="xs:string">
  <xsl:param name="year" as="xs:string"/>
  <xsl:sequence select="$m:parts[string(@year) = $year][1]/@path"/>
 </xsl:function>

 <xsl:function name="m:year-of" as="xs:string">
  <xsl:param name="event" as="element()"/>
  <xsl:sequence select="string($event/@date[matches(., '^\d{4}')] ! substring(., 1, 4))"/>
 </xsl:function>

 <!-- The facts of an event. -->
 <xsl:variable name="m:facts" as="map(xs:string, element(m:sessions))" select="map:merge($sessions/descendant-or-self::m:sessions ! map{string(@document): .})"/>

 <xsl:function name="m:meant-by" as="element()*">
  <xsl:param name="event" as="element(m:event)"/>
  <xsl:variable name="of" as="element(m:sessions)" select="$m:facts($event/@document)"/>
  <xsl:sequence select="if ($event/@id) then $of/m:session[@id = $event/@id] else $of/m:letter"/>
 </xsl:function>

 <!-- Short, in a picture: the number of a protocol, who writes to whom. -->
 <xsl:function name="m:event-label" as="xs:string">
  <xsl:param name="event" as="element()"/>
  <xsl:sequence select="if ($event/self::m:letter) then m:from-to($event) else (m:number-of($event), m:cut(m:title-of($event), 30))[1]"/>
 </xsl:function>

 <xsl:function name="m:from-to" as="xs:string">
  <xsl:param name="letter" as="element(m:letter)"/>
  <xsl:sequence select="string-join((m:surnames($letter/m:sender), m:surnames($letter/m:receiver))[.], ' → ')"/>
 </xsl:function>

 <xsl:function name="m:surnames" as="xs:string">
  <xsl:param name="who" as="element()*"/>
  <xsl:sequence select="string-join($who ! m:short-name(m:index-name(m:person-key(.), .), 1), ', ')"/>
 </xsl:function>

 <!-- At the pointer: the title of the document, and the day. -->
 <xsl:function name="m:event-title" as="xs:string">
  <xsl:param name="event" as="element()"/>
  <xsl:sequence select="string-join((m:title-of($event), ('(' || $event/@n || ')')[count($event/../m:session) gt 1], $event/@date), ' · ')"/>
 </xsl:function>

</xsl:stylesheet>
