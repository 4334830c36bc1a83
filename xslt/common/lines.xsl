<?xml version="1.0" encoding="UTF-8"?>
<!-- Text in lines. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:m="urn:malin:xslt">

 <!-- The words of a text on lines of at most so many characters; a longer word has a line of its own. -->
 <xsl:function name="m:lines" as="xs:string*">
  <xsl:param name="text" as="xs:string?"/>
  <xsl:param name="width" as="xs:integer"/>
  <xsl:iterate select="tokenize($text)">
   <xsl:param name="line" as="xs:string" select="''"/>
   <xsl:on-completion select="$line[.]"/>
   <xsl:variable name="longer" as="xs:string" select="string-join(($line[.], .), ' ')"/>
   <xsl:variable name="fits" as="xs:boolean" select="string-length($longer) le $width"/>
   <xsl:sequence select="$line[.][not($fits)]"/>
   <xsl:next-iteration>
    <xsl:with-param name="line" select="if ($fits) then $longer else ."/>
   </xsl:next-iteration>
  </xsl:iterate>
 </xsl:function>

</xsl:stylesheet>
