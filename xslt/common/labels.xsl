<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of the interface, by language. A new language is a new d:labels; {} is the place of a value. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:d="urn:malin:data"
 xmlns:m="urn:malin:xslt">

 <xsl:variable name="m:labels" as="document-node()">
  <xsl:document>
   <d:labels xml:lang="en">

    <!-- page -->
    <d:label key="skip">Skip to the text</d:label>
    <d:label key="views">Views of this document</d:label>
    <d:label key="view.reading">Reading view</d:label>
    <d:label key="view.diplomatic">Diplomatic view</d:label>
    <d:label key="view.reading.of">Reading view of {}</d:label>
    <d:label key="view.diplomatic.of">Diplomatic view of {}</d:label>
    <d:label key="edition">Edition</d:label>
    <d:label key="index">All documents</d:label>
    <d:label key="contents">Contents</d:label>
    <d:label key="summary">Summary</d:label>
    <d:label key="attendance">Attendance</d:label>
    <d:label key="session">Session</d:label>
    <d:label key="notes">Notes</d:label>
    <d:label key="about">About this document</d:label>
    <d:label key="undated">undated</d:label>
    <d:label key="type.protocol">Protocol</d:label>
    <d:label key="type.letter">Letter</d:label>
    <d:label key="type.resolution">Resolution</d:label>
    <d:label key="type.text">Text</d:label>
    <d:label key="unhandled">no template for {}</d:label>

    <!-- facts: fact.ELEMENT or fact.ELEMENT.TYPE -->
    <d:label key="fact.creation">Date</d:label>
    <d:label key="fact.meeting">Meeting</d:label>
    <d:label key="fact.setting">Session</d:label>
    <d:label key="fact.correspAction.sent">From</d:label>
    <d:label key="fact.correspAction.received">To</d:label>
    <d:label key="fact.correspContext">Belongs to</d:label>
    <d:label key="fact.msIdentifier">Shelfmark</d:label>
    <d:label key="fact.langUsage">Language</d:label>
    <d:label key="fact.author">Author</d:label>
    <d:label key="fact.editor">Editor</d:label>
    <d:label key="fact.respStmt">Translation</d:label>
    <d:label key="fact.funder">Funder</d:label>
    <d:label key="fact.note.credits">Credits</d:label>
    <d:label key="fact.note">Note</d:label>
    <d:label key="fact.bibl.archive-citation">Citation</d:label>
    <d:label key="fact.bibl.digital-source">Source file</d:label>
    <d:label key="fact.bibl">Source</d:label>
    <d:label key="fact.listBibl">Sources</d:label>
    <d:label key="fact.p">Source</d:label>
    <d:label key="fact.date">Published</d:label>
    <d:label key="fact.altIdentifier">Digital archive</d:label>
    <d:label key="fact.publisher">Publisher</d:label>
    <d:label key="fact.idno.edition">Identifier</d:label>
    <d:label key="fact.idno.archive-number">Archive’s number</d:label>
    <d:label key="fact.idno">Number</d:label>
    <d:label key="fact.availability.free">Licence of this edition</d:label>
    <d:label key="fact.availability">Rights in the source</d:label>
    <d:label key="fact.keywords">Keywords</d:label>
    <d:label key="fact.change">Status</d:label>
    <d:label key="status.draft">draft</d:label>
    <d:label key="status.candidate">candidate</d:label>
    <d:label key="status.approved">approved</d:label>
    <d:label key="language.original">original</d:label>
    <d:label key="language.translation">translation</d:label>

    <!-- notes -->
    <d:label key="note">Note {}</d:label>
    <d:label key="note.missing">no note is printed</d:label>
    <d:label key="back">Back to the marker of note {}</d:label>

    <!-- instead of what is missing -->
    <d:label key="gap.number">[no number]</d:label>
    <d:label key="gap.blank">[blank]</d:label>
    <d:label key="gap.illegible">[illegible]</d:label>
    <d:label key="gap.inaudible">[inaudible]</d:label>
    <d:label key="gap.redacted">[redacted]</d:label>
    <d:label key="gap.lost">[lost]</d:label>
    <d:label key="gap.omitted">[omitted]</d:label>
    <d:label key="gap.breaks-off"> [breaks off]</d:label>
    <d:label key="spoken.deleted">deleted: </d:label>
    <d:label key="spoken.deleted.end"> (end of deletion)</d:label>

    <!-- at a sign -->
    <d:label key="see-note">see note {}</d:label>
    <d:label key="other.sic">printed: {}</d:label>
    <d:label key="other.corr">read: {}</d:label>
    <d:label key="other.abbr">printed: {}</d:label>
    <d:label key="other.expan">meant: {}</d:label>
    <d:label key="other.orig">printed: {}</d:label>
    <d:label key="other.reg">regular form: {}</d:label>
    <d:label key="sign.supplied">supplied</d:label>
    <d:label key="sign.supplied.by">supplied by {}</d:label>
    <d:label key="sign.ex.by">expanded by {}</d:label>
    <d:label key="sign.corr.by">corrected by {}</d:label>
    <d:label key="sign.expan.by">written out by {}</d:label>
    <d:label key="sign.ex">expanded</d:label>
    <d:label key="sign.unclear">reading unclear</d:label>
    <d:label key="sign.del">deleted</d:label>
    <d:label key="sign.surplus">superfluous</d:label>
    <d:label key="sign.corr">corrected</d:label>
    <d:label key="sign.sic">so in the source</d:label>
    <d:label key="sign.expan">abbreviation written out</d:label>
    <d:label key="sign.abbr">abbreviation</d:label>
    <d:label key="sign.reg">regular form</d:label>
    <d:label key="sign.breaks-off">the line breaks off here</d:label>
    <d:label key="sign.page">page break</d:label>
    <d:label key="sign.collective">names set together before shared statements</d:label>
    <d:label key="doubt.low">uncertain</d:label>
    <d:label key="doubt.medium">not quite certain</d:label>
    <d:label key="doubt.unknown">of unknown certainty</d:label>

    <!-- legend -->
    <d:label key="legend">Signs in this view</d:label>
    <d:label key="legend.supplied">supplied by the translator or editor</d:label>
    <d:label key="legend.ex">part of a word that the source abbreviates</d:label>
    <d:label key="legend.unclear">reading unclear</d:label>
    <d:label key="legend.del">crossed out in the original</d:label>
    <d:label key="legend.surplus">written in the original by mistake</d:label>
    <d:label key="legend.corr">corrected; the printed form appears when the pointer rests on it</d:label>
    <d:label key="legend.sic">so in the source, apparently an error</d:label>
    <d:label key="legend.expan">abbreviation written out</d:label>
    <d:label key="legend.abbr">abbreviation; its meaning appears when the pointer rests on it</d:label>
    <d:label key="legend.reg">regular form; the printed form appears when the pointer rests on it</d:label>
    <d:label key="legend.gap-number">the source leaves a number blank</d:label>
    <d:label key="legend.gap-blank">the source leaves a blank</d:label>
    <d:label key="legend.gap-illegible">illegible in the source</d:label>
    <d:label key="legend.gap-inaudible">not understood by those who took the record</d:label>
    <d:label key="legend.gap-redacted">withheld in the source</d:label>
    <d:label key="legend.gap-lost">lost in the source</d:label>
    <d:label key="legend.gap-omitted">left out in the source</d:label>
    <d:label key="legend.gap-editorial">left out by the translator or editor</d:label>
    <d:label key="legend.breaks-off">the line breaks off, unfinished</d:label>
    <d:label key="legend.page">page break</d:label>
    <d:label key="legend.inline-note">remark of the translator or editor</d:label>
    <d:label key="legend.collective">names set together before shared statements; not that each said each sentence</d:label>
    <d:label key="legend.noteref.reading">note, at the foot of the page</d:label>
    <d:label key="legend.noteref.diplomatic">marker of a note, as printed</d:label>
    <d:label key="legend.doubt.reading">decided by the converter, not certain</d:label>
    <d:label key="legend.doubt.diplomatic">decided by the converter, not certain; the letters name the rule and lead to the reasons</d:label>
    <d:label key="marks">Show marks of doubt</d:label>
    <d:label key="sample">doubtful</d:label>

    <!-- decisions -->
    <d:label key="decisions">Decisions of the converter</d:label>
    <d:label key="decision.passage">passage</d:label>
    <d:label key="cert.high">high certainty</d:label>
    <d:label key="cert.medium">medium certainty</d:label>
    <d:label key="cert.low">low certainty</d:label>
    <d:label key="cert.unknown">unknown certainty</d:label>

   </d:labels>
  </xsl:document>
 </xsl:variable>

</xsl:stylesheet>
