package org.malin.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.finding.ExampleDocument;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.finding.Severity;
import org.malin.xml.Xml;

class ValidatorTest {

    @TempDir
    Path folder;

    private SmallEdition edition;

    @BeforeEach
    void makeEdition() throws Exception {
        edition = new SmallEdition(folder);
    }

    @Test
    void aValidFileHasNoFinding() throws Exception {
        assertEquals(List.of(), edition.findings(edition.document("a", "<p>x</p>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<b>x</b><p/> | ML0290 2:1 | <b> in <TEI>: the schema has no element of this name | <sp>, <p> or"
                        + " <teiHeader> | use another element",
                "<hi>x</hi><p/> | ML0291 2:1 | <hi> in <TEI>, which may not hold it | <sp>, <p> or <teiHeader>; <hi>"
                        + " stands in <p> | put it into a <p> (a paragraph of the source)",
                "<p>x</p>text | ML0294 2:9 | \"text\" directly in <TEI> | <sp>, <p> or the end of the element | put"
                        + " the words into a <p> (a paragraph of the source)",
                "<p nn='1'>x</p> | ML0295 2:4 | attribute nn on <p>, which does not take it | attribute ana, ref,"
                        + " source, target or xml:id | remove it",
                "<p ana='odd'>x</p> | ML0297 2:4 | ana=\"odd\" on <p> | one of good or bad | mend the value",
                "<p ana='godo'>x</p> | ML0297 2:4 | ana=\"godo\" on <p> | one of good or bad | write \"good\"",
                "<sp><speaker>X</speaker><p/></sp> | ML0296 2:1 | <sp> lacks the attribute who | attribute who | add"
                        + " who (who speaks, in the order in which they are named)",
                "<sp who='#a'><p/></sp> | ML0293 2:14 | <speaker> is missing in <sp> before <p>, in the speech |"
                        + " <speaker> | add <speaker> (the label of a speech as printed) before <p>",
                "<sp who='#a'><speaker>X</speaker></sp> | ML0293 2:1 | <sp> ends too early: <p> is missing | <p> | add"
                        + " <p> (a paragraph of the source)",
                "<p xml:id='x'/><p xml:id='x'/> | ML0503 2:16 | xml:id \"x\", which stands in this file before, on"
                        + " line 2 |  | give one of the two another id",
                "<sp who='#a'><spekaer>X</spekaer><p/></sp> | ML0290 2:14 | <spekaer> in <sp>: the schema has no"
                        + " element of this name, in the speech | <speaker> | write <speaker> (the label of a speech as"
                        + " printed)",
                "<P>x</P> | ML0290 2:1 | <P> in <TEI>: the schema has no element of this name | <sp>, <p> or"
                        + " <teiHeader> | write <p> (a paragraph of the source)",
                "<p xmlns=''>x</p> | ML0290 2:1 | <p> in <TEI>: it is in the namespace \"\" | <sp>, <p> or <teiHeader>"
                        + " | put it into the namespace http://www.tei-c.org/ns/1.0",
                "<sp who='#a'><p/><speaker>X</speaker></sp> | ML0292 2:14 | <p> in <sp>: it stands before <speaker>,"
                        + " in the speech | <speaker> before <p> | move <speaker> of line 2 before <p>",
                "<sp who='#a'><speaker>X</speaker><speaker>Y</speaker><p/></sp> | ML0292 2:34 | <speaker> in <sp>: a"
                        + " second one, in the speech | one <speaker> only | join the two, or remove one",
                "<p id='y'>x</p> | ML0295 2:4 | attribute id on <p>, which does not take it | attribute ana, ref,"
                        + " source, target or xml:id | write xml:id (identifier, unique in the edition)",
                "<p>x<p>y</p></p> | ML0291 2:5 | <p> in <p>, which may not hold it, in the paragraph | words or <hi>;"
                        + " <p> stands in <sp> or <TEI> | end <p> before it: the two stand side by side",
                "<p/><teiHeader/> | ML0292 2:5 | <teiHeader> in <TEI>: it stands after <p> of line 2 | <teiHeader>"
                        + " before <p> | move it before <p>",
                "<sp who='#a'/> | ML0293 2:1 | <sp> is empty: <speaker> is missing | <speaker> | add <speaker> (the"
                        + " label of a speech as printed), or remove <sp>",
            })
    void aBreachOfTheGrammarIsToldOnceInPlainWords(
            String content, String place, String found, String expected, String advice) throws Exception {
        List<Finding> all = edition.findings(edition.document("a", content)).stream()
                .filter(f -> f.rule() != Rule.NOT_PRESENT)
                .collect(Collectors.toList());
        assertEquals(1, all.size(), all.toString());
        Finding finding = all.get(0);
        assertEquals(
                place,
                finding.rule().id() + " " + finding.place().line() + ":"
                        + finding.place().column());
        assertEquals(found, finding.found());
        assertEquals(expected == null ? "" : expected, finding.expected());
        assertEquals(advice, finding.advice());
    }

    @Test
    void aSchematronMessageHasPlaceRuleAndSeverity() throws Exception {
        Path file = edition.document("a", "<p>x</p>\n <sp who=' '><speaker>Smith</speaker><p/></sp>");
        assertEquals(List.of("a.xml:3:2 ML0307 a speech of Smith without who"), edition.shortFindings(file));
        assertEquals(Severity.ERROR, edition.findings(file).get(0).severity());
    }

    @Test
    void theRoleOfAMessageAndItsDiagnosticAreKept() throws Exception {
        Path file = edition.document("a", "<sp who='#b'><speaker>Smith</speaker><p/></sp>");
        Finding finding = edition.findings(file).get(0);
        assertEquals(Rule.UNKNOWN_PERSON, finding.rule());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals("add the person", finding.advice());
    }

    @Test
    void theRoleOfARuleHoldsForItsMessages() throws Exception {
        Finding finding =
                edition.findings(edition.document("a", "<p><hi>x!</hi></p>")).get(0);
        assertEquals(Rule.EDITION_RULE, finding.rule());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(4, finding.place().column());
    }

    /** Twenty thousand notes side by side, a failure in each: a place that counts siblings makes this quadratic. */
    @Test
    void manyFailuresInARowTakeNoQuadraticTime() throws Exception {
        Validator validator = new Validator(Xml.below(Files.createDirectories(folder.resolve("other"))));
        timeOfNotes(validator, 2_000);
        long half = timeOfNotes(validator, 10_000);
        long whole = timeOfNotes(validator, 20_000);
        assertTrue(whole < 3 * half, whole + " and " + half + " nanoseconds of one processor");
    }

    /** What one file costs its thread. */
    private long timeOfNotes(Validator validator, int number) throws Exception {
        StringBuilder notes = new StringBuilder("<div type=\"notes\" xml:id=\"protocol-901.notes\">");
        for (int i = 1; i <= number; i++) {
            notes.append("\n<note type=\"translator\" place=\"end\" n=\"" + i + "\" xml:id=\"protocol-901.n" + i
                    + "\" target=\"#protocol-901.none\">See it.</note>");
        }
        ExampleDocument document = new ExampleDocument();
        document.put("back", notes + "</div>");
        Path file = edition.write("protocol-901.xml", document.toString());
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Finding> findings = validator.validate(List.of(file));
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        List<Integer> lines = findings.stream()
                .filter(f -> f.rule() == Rule.NOTE_TARGET)
                .map(f -> f.place().line())
                .toList();
        assertEquals(number, lines.size());
        assertEquals(lines.get(0) + number - 1, lines.get(number - 1));
        return time;
    }

    @Test
    void aBrokenFileHasOneFindingAndDoesNotStopTheOthers() throws Exception {
        Path broken = edition.write("b.xml", "<TEI>\n<p></TEI>");
        Path bad = edition.document("c", "<b/>");
        List<Finding> findings = edition.findings(broken, bad);
        assertEquals(Rule.NOT_WELL_FORMED, findings.get(0).rule());
        assertEquals(Rule.UNKNOWN_ELEMENT, findings.get(1).rule());
    }

    @Test
    void theEditionIsValidatedWithItsIncludes() throws Exception {
        Path a = edition.document("a", "<b/>");
        Path whole = edition.write(
                "edition.xml",
                "<teiCorpus xmlns='http://www.tei-c.org/ns/1.0' xmlns:xi='http://www.w3.org/2001/XInclude'"
                        + " xml:id='e'>\n"
                        + " <xi:include href='a.xml'/>\n"
                        + " <xi:include href='none.xml'/>\n"
                        + "</teiCorpus>");
        List<Finding> findings = edition.findings(whole, a);
        assertEquals(
                1,
                findings.stream()
                        .filter(f ->
                                f.place().file().endsWith("/a.xml") && f.found().startsWith("<b>"))
                        .count());
        assertTrue(
                findings.stream()
                        .anyMatch(f -> f.rule() == Rule.INCLUDE && f.place().line() == 3),
                findings.toString());
    }

    @Test
    void includedFilesAreCheckedWhereTheyAreNotValidatedThemselves() throws Exception {
        edition.document("a", "<b/>");
        Path whole = edition.write(
                "edition.xml",
                "<teiCorpus xmlns='http://www.tei-c.org/ns/1.0' xmlns:xi='http://www.w3.org/2001/XInclude' xml:id='e'>"
                        + "<xi:include href='a.xml'/></teiCorpus>");
        assertTrue(
                edition.shortFindings(whole).get(0).startsWith("a.xml:2:1 ML0290 <b> in <TEI>"),
                edition.shortFindings(whole).toString());
    }

    @Test
    void aSchemaThatCannotBeUsedIsAFinding() throws Exception {
        Files.writeString(
                folder.resolve("schema/generated/malin.rng"), "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>");
        try {
            edition.findings(edition.document("a", "<p/>"));
        } catch (org.malin.xml.BadXml e) {
            assertTrue(e.findings().get(0).found().startsWith("a schema that cannot be used"), e.toString());
            return;
        }
        throw new AssertionError("no finding");
    }
}
