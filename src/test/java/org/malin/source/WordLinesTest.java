package org.malin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malin.Docx;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

class WordLinesTest {

    private static SourceText source(Docx docx) {
        try {
            return SourceReader.read("a.docx", docx.bytes(), null);
        } catch (UnreadableSource e) {
            throw new AssertionError(e);
        }
    }

    private static Lines lines(Docx docx) {
        return Lines.of(source(docx));
    }

    private static List<String> texts(Docx docx) {
        return lines(docx).lines().stream().map(line -> line.text().toString()).toList();
    }

    private static String styled(Docx docx) {
        return Show.styled(lines(docx));
    }

    private static List<String> found(Docx docx, Rule rule) {
        return lines(docx).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(Finding::found)
                .toList();
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String words) {
        return "<w:r>" + Docx.text(words) + "</w:r>";
    }

    private static String r(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr>" + Docx.text(words) + "</w:r>";
    }

    @Test
    void paragraphsAreLinesAndBreaksBreakThem() {
        Docx docx = Docx.body(p(r("Protocol No. 7")) + p("")
                + p("<w:r>" + Docx.text("Smith") + "<w:br/>" + Docx.text("Jones & <Co>") + "</w:r>") + "<w:sectPr/>");
        assertEquals(List.of("Protocol No. 7", "Smith", "Jones & <Co>"), texts(docx));
        assertEquals(
                List.of(false, true, false),
                lines(docx).lines().stream().map(Line::hardBreak).toList());
        assertEquals("word", lines(docx).format());
    }

    @Test
    void charactersKnowTheirPlacesInTheirPart() {
        SourceText source = source(Docx.body(p(r("a & b"))).with("footnotes", ""));
        Passage words = Lines.of(source).lines().get(0).text();
        assertEquals("&amp;", source.of(words.rangeOf(2)));
        assertEquals(
                List.of("word/document.xml", "word/footnotes.xml"),
                source.parts().stream().map(Part::name).toList());
        String fragment = source.fragment(words.range());
        int start = source.text().indexOf("a &amp; b");
        assertEquals("!/word/document.xml#char=" + start + "," + (start + 9), fragment);
    }

    @Test
    void stylesStandAtTheWordsOrComeFromStyles() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:rPr><w:b/><w:i/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:basedOn w:val=\"Base\"/><w:rPr><w:i w:val=\"0\"/>"
                + "</w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:b/></w:rPr></w:style>";
        Docx docx = Docx.body(p("<w:pPr><w:pStyle w:val=\"P\"/></w:pPr>" + r("bold ")
                                + r("<w:rStyle w:val=\"C\"/>", "not ") + r("<w:b w:val=\"false\"/>", "plain "))
                        + p(r("<w:strike/>", "gone")
                                + r(" ")
                                + r("<w:dstrike/>", "gone")
                                + r("<w:i/>", " i ")
                                + r("<w:u w:val=\"single\"/>", "u")
                                + r("<w:vertAlign w:val=\"superscript\"/>", "2")
                                + r("<w:spacing w:val=\"60\"/>", "spaced")))
                .with("styles", styles);
        assertEquals(
                "{BOLD bold }not plain|{STRUCK gone} {STRUCK gone}{ITALIC  i }{UNDERLINED u}{SUPERSCRIPT 2}"
                        + "{LETTERSPACED spaced}",
                styled(docx));
    }

    @Test
    void headingsAreToldByStyleNameOrLevel() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/>"
                + "<w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Own\">"
                + "<w:basedOn w:val=\"berschrift2\"/></w:style>";
        Docx docx = Docx.body(p("<w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>" + r("On ships"))
                        + p("<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + r("First"))
                        + p(r("text")))
                .with("styles", styles);
        assertEquals(
                List.of(2, 1, 0),
                lines(docx).lines().stream().map(Line::heading).toList());
        assertEquals("On ships|First|text", styled(docx));
    }

    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
            + " w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl"
            + " w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
            + " w:val=\"%1.%2)\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:lvl"
            + " w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u2022\"/></w:lvl></w:abstractNum><w:num"
            + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId"
            + " w:val=\"1\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride"
            + " w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    private static String item(int list, int level, String words) {
        return p("<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>"
                + r(words));
    }

    @Test
    void listNumbersAreCountedAndReadFromTheTagThatStandsForThem() {
        Docx docx = Docx.body(item(1, 0, "On grain")
                        + item(1, 1, "first")
                        + item(1, 1, "second")
                        + item(2, 0, "point")
                        + item(1, 0, "On ships")
                        + item(1, 1, "third")
                        + item(3, 0, "On ports")
                        + item(3, 0, "On peace"))
                .with("numbering", NUMBERING);
        assertEquals(
                List.of(
                        "I. On grain",
                        "I.1) first",
                        "I.2) second",
                        "point",
                        "II. On ships",
                        "II.1) third",
                        "V. On ports",
                        "VI. On peace"),
                texts(docx));
        SourceText source = source(docx);
        Lines lines = Lines.of(source);
        assertTrue(lines.lines().get(3).bullet());
        Passage first = lines.lines().get(0).text();
        assertEquals("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", source.of(first.rangeOf(0)));
        assertEquals(
                "I. ",
                lines.markup().stream()
                        .filter(c -> !c.reads().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .reads());
    }

    @Test
    void footnotesEndnotesAndCommentsHaveTheMarksThatWordPrints() {
        Docx docx = Docx.body(p(r("One") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>" + r(" two")
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" three")
                        + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>" + r(" four")
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r>" + r(" five")
                        + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"4\"/>" + Docx.text("*")
                        + "</w:r>"))
                .with(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p>"
                                + "</w:footnote><w:footnote w:id=\"2\">"
                                + p("<w:r><w:footnoteRef/></w:r>" + r(" second"))
                                + p(r("more")) + "</w:footnote><w:footnote w:id=\"3\">" + p(r("first"))
                                + "</w:footnote>"
                                + "<w:footnote w:id=\"4\">" + p(r("* starred")) + "</w:footnote>")
                .with("endnotes", "<w:endnote w:id=\"2\">" + p(r("end")) + "</w:endnote>")
                .with(
                        "comments",
                        "<w:comment w:id=\"0\" w:author=\"A. Bee\" w:initials=\"AB\">" + p(r("why?")) + "</w:comment>");
        assertEquals(
                "One{SUPERSCRIPT+MARKER 1} two{SUPERSCRIPT+MARKER 2} three{SUPERSCRIPT+MARKER i} four{MARKER [AB1]}"
                        + " five{MARKER *}|{MARKER 2 } second|more|{MARKER 1 }first|{MARKER *} starred|{MARKER i }end"
                        + "|{MARKER [AB1] }why?",
                styled(docx));
        List<Line> lines = lines(docx).lines();
        assertEquals(new NoteLine("footnote 2", "2", true, false), lines.get(1).note());
        assertEquals(new NoteLine("footnote 2", "2", false, false), lines.get(2).note());
        assertEquals(new NoteLine("comment 0", "AB1", true, true), lines.get(6).note());
        assertEquals(5, lines(docx).markers().size());
    }

    @Test
    void trackedChangesAreKeptAndTold() {
        Docx docx = Docx.body(p(r("We ") + "<w:del w:author=\"B\" w:date=\"2001-02-03T04:05:06Z\"><w:r><w:delText "
                        + "xml:space=\"preserve\">never </w:delText></w:r></w:del><w:ins w:author=\"C\">" + r("always ")
                        + "</w:ins><w:moveFrom w:author=\"C\">" + r("moved") + "</w:moveFrom>" + r("agree"))
                + p("<w:moveTo w:author=\"C\">" + r("moved") + "</w:moveTo>"));
        assertEquals("We {STRUCK never }always agree|moved", styled(docx));
        assertEquals(
                List.of(
                        "the words \"never\", by B (2001-02-03), were deleted, and are marked as deleted",
                        "the words \"always\", by C, were inserted, and are text",
                        "the words \"moved\", by C, were moved here"),
                found(docx, Rule.TRACKED_CHANGE));
        assertEquals(
                1,
                lines(docx).markup().stream()
                        .filter(c -> c.kind() == Claim.Kind.DUPLICATE)
                        .count());
    }

    @Test
    void aCommentThatIsNotInTheFileHasNoMark() {
        assertEquals(List.of("Yes."), texts(Docx.body(p(r("Yes.") + "<w:r><w:commentReference w:id=\"9\"/></w:r>"))));
    }

    @Test
    void wordsThatWereMovedNowhereAreDeleted() {
        Docx docx =
                Docx.body(p(r("We ") + "<w:moveFrom w:author=\"C\">" + r("agree ") + "</w:moveFrom>" + r("to wait."))
                        + p("<w:moveTo w:author=\"C\">" + r("moved") + "</w:moveTo>"));
        assertEquals("We {STRUCK agree }to wait.|moved", styled(docx));
        assertEquals(
                "the words \"agree\", by C, were deleted, and are marked as deleted",
                found(docx, Rule.TRACKED_CHANGE).get(0));
    }

    @Test
    void signsThatAreElementsAreRead() {
        Docx docx = Docx.body(p("<w:r>" + Docx.text("a") + "<w:tab/>" + Docx.text("b") + "<w:noBreakHyphen/>"
                + Docx.text("c so") + "<w:softHyphen/>" + Docx.text("ft ")
                + "<w:sym w:font=\"Symbol\" w:char=\"F061\"/>"
                + "<w:sym w:font=\"Webdings\" w:char=\"F099\"/></w:r>"));
        assertEquals(List.of("a b\u2011c soft \u03b1\uFFFD"), texts(docx));
        assertEquals(List.of("the sign F099 of the font \"Webdings\" is no character"), found(docx, Rule.UNKNOWN_SIGN));
    }

    @Test
    void halfASignIsNone() {
        Docx docx = Docx.body(p("<w:r><w:sym w:font=\"Arial\" w:char=\"D800\"/><w:t>a</w:t></w:r>"));
        assertEquals(List.of("\uFFFDa"), texts(docx));
    }

    @Test
    void blanksPartWordsWhereNobodySaysThatTheyArePreserved() {
        Docx docx = Docx.body(
                p(
                        "<w:r><w:t>We agreed </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>to wait</w:t></w:r><w:r><w:t> long.</w:t></w:r>"));
        assertEquals(List.of("We agreed to wait long."), texts(docx));
    }

    @Test
    void fieldCodesAreNoTextAndTheirResultsAre() {
        Docx docx = Docx.body(p(r("Page ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE 7 "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("12")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + "<w:fldSimple w:instr=\" DATE \">" + r(" today")
                + "</w:fldSimple>"));
        assertEquals(List.of("Page 12 today"), texts(docx));
    }

    @Test
    void whatIsInsideOtherElementsIsText() {
        Docx docx = Docx.body("<w:sdt><w:sdtPr/><w:sdtContent>"
                        + p("<w:smartTag>" + r("smart ") + "</w:smartTag>"
                                + "<w:hyperlink r:id=\"h\">" + r("link") + "</w:hyperlink>"
                                + "<m:oMath><m:r><m:t xml:space=\"preserve\"> x=1</m:t></m:r></m:oMath>")
                        + "</w:sdtContent></w:sdt>")
                .relation("h", "hyperlink", "https://example.org/", true);
        assertEquals("smart {LINK link} x=1", styled(docx));
        assertEquals(List.of(), found(docx, Rule.OUTSIDE_PART));
    }

    @Test
    void rowsOfShortCellsAreLinesAndOthersAreReadCellByCell() {
        String cell = "<w:tc><w:tcPr/>%s</w:tc>";
        Docx docx = Docx.body("<w:tbl><w:tblPr/><w:tr>" + String.format(cell, p(r("Name")))
                + String.format(cell, p(r("Vote")))
                + "</w:tr><w:tr>" + String.format(cell, p(r("one")) + p(r("two"))) + String.format(cell, p(r("three")))
                + "</w:tr></w:tbl>");
        assertEquals(List.of("Name Vote", "one", "two", "three"), texts(docx));
    }

    @Test
    void textBoxesStandBesideTheWordsOfTheirParagraph() {
        String box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p(r("box"))
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p(r("box"))
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertEquals(List.of("box", "after"), texts(Docx.body(p(box + r("after")))));
        assertEquals(List.of("before", "box"), texts(Docx.body(p(r("before") + box))));
        Docx middle = Docx.body(p(r("one") + box + r("two")));
        assertEquals(List.of("one", "box", "two"), texts(middle));
        assertEquals(1, found(middle, Rule.PARTED).size());
    }

    @Test
    void hiddenWordsRunningHeadsAndPropertiesAreSetAsideAndTold() {
        Docx docx = Docx.body(p(r("shown") + r("<w:vanish/>", " hidden")))
                .with("header1", p(r("Head ") + r("7")))
                .with("footer1", p(r("Foot")))
                .file("docProps/core.xml", "<cp:p xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>Title</dc:title></cp:p>");
        assertEquals(List.of("shown"), texts(docx));
        assertEquals(
                List.of(
                        "hidden words left out: \"hidden\"", "running head left out: \"Head 7\"",
                        "running foot left out: \"Foot\"", "properties of the file left out: \"Title\""),
                found(docx, Rule.BOILERPLATE_LEFT_OUT));
    }

    @Test
    void wordsThatWordDoesNotShowAreSetAsideAndTold() {
        Docx docx = Docx.body(p(r("words")) + "<w:p><w:r>stray &amp; lost</w:r></w:p>");
        assertEquals(List.of("words"), texts(docx));
        assertEquals(
                List.of("words outside of the text left out: \"stray & lost\""),
                found(docx, Rule.BOILERPLATE_LEFT_OUT));
    }

    @Test
    void filesOutsideAreNamedAndNotFetched() {
        Docx docx = Docx.body(p(r("text")) + "<w:altChunk r:id=\"a\"/>")
                .relation("a", "aFChunk", "afchunk.mht", false)
                .relation("t", "attachedTemplate", "http://example.org/t.dotx", true)
                .file("word/charts/chart1.xml", "<c/>");
        assertEquals(3, found(docx, Rule.OUTSIDE_PART).size());
        assertFalse(found(docx, Rule.OUTSIDE_PART).get(0).isEmpty());
    }

    @Test
    void aLineOfAWordFileIsAParagraph() {
        SourceText source = source(Docx.body(p(r("one")) + p(r("two")) + p(r("three"))));
        assertEquals(2, source.lineOf(source.text().indexOf("two")));
        assertEquals(3, source.lineOf(source.text().indexOf("three")));
    }

    @Test
    void otherPrefixesAndTheStrictNamespaceAreRead() {
        String strict = "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p>"
                + "<x:pPr><x:outlineLvl x:val=\"1\"/></x:pPr><x:r><x:rPr><x:i/></x:rPr><x:t>other</x:t></x:r></x:p>"
                + "</x:body></x:document>";
        Docx docx = Docx.body("").part("document", strict);
        assertEquals("{ITALIC other}", styled(docx));
        assertEquals(2, lines(docx).lines().get(0).heading());
    }
}
