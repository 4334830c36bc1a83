<?xml version="1.0" encoding="UTF-8"?>
<!-- The switch for the marks of doubt; it works by the style sheet alone. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:m="urn:malin:xslt"
 xmlns="http://www.w3.org/1999/xhtml">

 <xsl:template name="m:switches">
  <p class="switch"><label><input type="checkbox" id="marks" checked="checked"/> <xsl:sequence select="m:say('marks')"/></label></p>
 </xsl:template>

</xsl:stylesheet>
