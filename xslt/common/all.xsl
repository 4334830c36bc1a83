<?xml version="1.0" encoding="UTF-8"?>
<!-- Everything that an output stands on: import this one file first. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

 <xsl:import href="unhandled.xsl"/>
 <xsl:import href="signs.xsl"/>
 <xsl:import href="labels.xsl"/>
 <xsl:import href="plain.xsl"/>
 <xsl:import href="titles.xsl"/>
 <xsl:import href="notes.xsl"/>
 <xsl:import href="facts.xsl"/>
 <xsl:import href="words.xsl"/>
 <xsl:import href="links.xsl"/>
 <xsl:import href="lines.xsl"/>
 <xsl:import href="legend.xsl"/>
 <xsl:import href="citing.xsl"/>
 <xsl:import href="apparatus.xsl"/>
 <xsl:import href="../param.xsl"/>

</xsl:stylesheet>
