package org.malin.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malin.model.Attribution;
import org.malin.model.Block;
import org.malin.model.Block.HeadKind;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.Note;
import org.malin.model.PhraseKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.source.Claim;
import org.malin.source.Passage;
import org.malin.source.Range;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

class TeiEncoderTest {

    private static void assertXml(String expected, String actual) {
        Diff diff = DiffBuilder.compare(expected.strip())
                .withTest(actual)
                .checkForIdentical()
                .build();
        assertFalse(diff.hasDifferences(), () -> diff + "\n" + actual);
    }

    private static Block.Speech speech(Sample s, String id, String label, String words, boolean continued) {
        return new Block.Speech(
                List.of(Pointer.entry(id)),
                List.of(s.person(id, label)),
                List.of(Sample.paragraph(s.text(words))),
                Attribution.LABEL,
                continued,
                Props.NONE,
                new Range(0, 0));
    }

    private static Block.Paragraph statement(Inline... content) {
        return new Block.Paragraph(List.of(content), Attribution.NONE, false, Props.NONE, Sample.range(content));
    }

    @Test
    void statementsAreCountedThroughTheItemAlsoInsideSpeeches() {
        Sample s = new Sample("On ships. First. Ivanov Second. Petrov Third.");
        Block.Item item = Sample.item(
                null,
                List.of(Sample.head(HeadKind.MAIN, s.text("On ships."))),
                statement(s.text("First.")),
                speech(s, "ivanov-sp", "Ivanov", "Second.", false),
                speech(s, "petrov-n", "Petrov", "Third.", false));
        assertXml("""
            <body>
               <div type="session" xml:id="protocol-007.s1">
                <div type="item" xml:id="protocol-007.s1.i1">
                 <head>On ships.</head>
                 <p ana="ed:att.none" xml:id="protocol-007.s1.i1.p1">First.</p>
                 <sp who="per:ivanov-sp" ana="ed:att.label" xml:id="protocol-007.s1.i1.sp1">
                  <speaker><persName ref="per:ivanov-sp">Ivanov</persName></speaker>
                  <p xml:id="protocol-007.s1.i1.p2">Second.</p>
                 </sp>
                 <sp who="per:petrov-n" ana="ed:att.label" xml:id="protocol-007.s1.i1.sp2">
                  <speaker><persName ref="per:petrov-n">Petrov</persName></speaker>
                  <p xml:id="protocol-007.s1.i1.p3">Third.</p>
                 </sp>
                </div>
               </div>
              </body>
            """, Sample.part(s.encode(Sample.session(item)), "body"));
    }

    @Test
    void aSpeechThatGoesOnPointsToItsBeginning() {
        Sample s = new Sample("Ivanov One. Petrov Two. Ivanov Three.");
        Block.Item item = Sample.item(
                null,
                List.of(),
                speech(s, "ivanov-sp", "Ivanov", "One.", false),
                speech(s, "petrov-n", "Petrov", "Two.", false),
                speech(s, "ivanov-sp", "Ivanov", "Three.", true));
        String xml = s.encode(Sample.session(item)).xml();
        assertTrue(xml.contains("<sp who=\"per:ivanov-sp\" prev=\"#protocol-007.s1.i1.sp1\""), xml);
    }

    @Test
    void anOpenDecisionGivesItsNodeAnIdentifierAndHasItsRecord() {
        Sample s = new Sample("Words \ud83d\udea2 (Ivanov) more");
        Inline.Text before = s.text("Words \ud83d\udea2 ");
        Inline.Text names = s.text("(Ivanov)");
        Decision decision = Decision.of(DecisionRule.PAR3, "a name", "an aside", names.range(), before.range());
        Inline.Phrase speakers =
                new Inline.Phrase(PhraseKind.SPEAKERS, List.of(names), Props.NONE.decided(decision), names.range());
        Encoded encoded = s.encode(
                Sample.session(Sample.item(null, List.of(), Sample.paragraph(before, speakers, s.text(" more")))));
        assertXml(
                "<seg type='speakers' resp='ed:conv' cert='low' ana='ed:att.paren ed:rule.PAR3'"
                        + " xml:id='protocol-007.x1'>(Ivanov)</seg>",
                Sample.part(encoded, "seg"));
        assertXml(
                "<annotation xml:id='protocol-007.d1' target='#protocol-007.x1' motivation='questioning'"
                        + " ana='ed:rule.PAR3' resp='ed:conv' cert='low'"
                        + " source='src:001%20source.txt#char=8,16 src:001%20source.txt#char=0,8'>"
                        + "<note>a name; alternative: an aside</note></annotation>",
                Sample.part(encoded, "annotation"));
    }

    @Test
    void aDecisionOfHighCertaintyLeavesNoMark() {
        Sample s = new Sample("Words");
        Decision sure = new Decision(DecisionRule.HEAD2, org.malin.model.Certainty.HIGH, "", "", List.of());
        Block.Paragraph p =
                new Block.Paragraph(List.of(s.text("Words")), null, false, Props.NONE.decided(sure), new Range(0, 5));
        String xml = s.encode(Sample.session(Sample.item(null, List.of(), p))).xml();
        assertTrue(xml.contains("<p xml:id=\"protocol-007.s1.i1.p1\">Words</p>"), xml);
        assertFalse(xml.contains("standOff"), xml);
    }

    @Test
    void markerAndNotePointToEachOther() {
        Sample s = new Sample("Words[3] [3] Note: Why");
        Block.Paragraph p = Sample.paragraph(s.text("Words"), s.mark("3", "n1", "[3]"));
        Note note = new Note(
                "n1",
                "3",
                List.of(s.text("[3] Note:")),
                List.of(List.of(s.text("Why"))),
                "comment",
                "r3",
                new Range(0, 0));
        Encoded encoded = s.encode(Sample.bareHeader(), List.of(note), Sample.session(Sample.item(null, List.of(), p)));
        assertXml(
                "<ref type='noteref' n='3' target='#protocol-007.n1' xml:id='protocol-007.r3'>[3]</ref>",
                Sample.part(encoded, "ref type"));
        assertXml(
                "<note type='translator' subtype='comment' place='end' n='3' xml:id='protocol-007.n1'"
                        + " target='#protocol-007.r3'><label>[3] Note:</label> Why</note>",
                Sample.part(encoded, "note type=\"translator\""));
        assertEquals(
                List.of(Claim.Kind.TEXT, Claim.Kind.MARKER, Claim.Kind.MARKER, Claim.Kind.TEXT),
                encoded.claims().stream().map(Claim::kind).toList());
    }

    @Test
    void textIsClaimedByTheNearestElementWithIdentifier() {
        Sample s = new Sample("On the Il-28 ships");
        Inline.Phrase weapon = s.phrase(PhraseKind.WEAPON, "Il-28", Props.NONE.id("w1"));
        Encoded encoded =
                s.encode(Sample.session(Sample.item(null, List.of(), Sample.paragraph(weapon, s.text(" ships")))));
        assertEquals(
                List.of(
                        new Claim(new Range(7, 12), Claim.Kind.TEXT, "protocol-007.w1"),
                        new Claim(new Range(12, 18), Claim.Kind.TEXT, "protocol-007.s1.i1.p1")),
                encoded.claims());
    }

    @Test
    void aPassageThatLeavesOutSignsIsClaimedWithoutThem() {
        Sample s = new Sample("a**b** c");
        Passage words = s.passage("a").plus(s.passage("b")).plus(s.passage(" c"));
        Encoded encoded =
                s.encode(Sample.session(Sample.item(null, List.of(), Sample.paragraph(new Inline.Text(words)))));
        assertEquals(
                List.of(new Range(0, 1), new Range(3, 4), new Range(6, 8)),
                encoded.claims().stream().map(Claim::range).toList());
    }

    @Test
    void signsOfXmlAreWrittenAsReferencesAndLettersComposed() {
        Sample s = new Sample("a < b & c > d e\u0301");
        String xml = s.encode(
                        Sample.session(Sample.item(null, List.of(), Sample.paragraph(s.text("a < b & c > d e\u0301")))))
                .xml();
        assertTrue(xml.contains(">a &lt; b &amp; c &gt; d \u00e9</p>"), xml);
    }

    @Test
    void partsOfNamesStandInNamesOfPersonsOnly() {
        Sample s = new Sample("Archive of Ann Lee");
        Inline.Text before = s.text("Archive of ");
        Inline.Phrase forename = s.phrase(PhraseKind.FORENAME, "Ann");
        Inline.Named archive = new Inline.Named(
                org.malin.model.NameKind.ORGANISATION,
                Pointer.entry("archive"),
                List.of(before, forename, s.text(" Lee")),
                Props.NONE,
                before.range());
        Encoded encoded = s.encode(Sample.session(Sample.item(null, List.of(), Sample.paragraph(archive))));
        assertXml("<orgName ref='org:archive'>Archive of Ann Lee</orgName>", Sample.part(encoded, "orgName"));
    }

    @Test
    void whatCannotStandInXmlNeverReachesIt() {
        Sample s = new Sample("a\u0000b");
        Block session = Sample.session(Sample.item(null, List.of(), Sample.paragraph(s.text("a\u0000b"))));
        assertThrows(IllegalArgumentException.class, () -> s.encode(session));
    }

    @Test
    void aDocumentWithoutBlocksIsStillValid() {
        Sample s = new Sample("x");
        assertXml(
                "<body>\n"
                        + "   <div type='session' xml:id='protocol-007.s1'>\n"
                        + "    <div type='proceedings' xml:id='protocol-007.s1.proc'>\n"
                        + "     <p xml:id='protocol-007.s1.proc.p1'><gap reason='omitted' xml:id='protocol-007.x1'/></p>\n"
                        + "    </div>\n"
                        + "   </div>\n"
                        + "  </body>",
                Sample.part(s.encode(), "body"));
    }

    @Test
    void aBareHeaderSaysNothingThatTheSourceDoesNotState() {
        String xml = new Sample("x").encode().xml();
        for (String element :
                List.of("meeting", "respStmt", "msDesc", "creation", "abstract", "particDesc", "standOff")) {
            assertFalse(xml.contains("<" + element), element);
        }
    }
}
