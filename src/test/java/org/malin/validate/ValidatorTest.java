package org.malin.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.finding.Severity;

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
                "<b>x</b><p/> | 2:1 | <b> in <TEI>: the edition has no element of this name | use one of its elements; here may stand: p, sp, teiHeader",
                "<hi>x</hi><p/> | 2:1 | <hi> at a place in <TEI> where it may not stand | move it or use another element; here may stand: p, sp, teiHeader",
                "<p>x</p>text | 2:9 | text directly in <TEI>, where only elements may stand | put it into p, sp; or the end of the element",
                "<p nn='1'>x</p> | 2:1 | attribute nn on <p>, which does not take it | remove it or use another; it takes: ana, ref, source, target, xml:id",
                "<p ana='odd'>x</p> | 2:1 | ana=\"odd\" on <p>, which is not an allowed value | use one of: bad, good",
                "<sp><speaker>X</speaker><p/></sp> | 2:1 | <sp> without required who | add who",
                "<sp who='a'><p/></sp> | 2:13 | <p> in <sp> before what must come first | put speaker before it",
                "<sp who='a'><speaker>X</speaker></sp> | 2:33 | <sp> without required p | add p",
                "<p xml:id='x'/><p xml:id='x'/> | 2:16 | xml:id x, which stands in this file before | give one of the two another id",
            })
    void aBreachOfTheGrammarIsToldInPlainWords(String content, String place, String found, String advice)
            throws Exception {
        List<Finding> all = edition.findings(edition.document("a", content)).stream()
                .filter(f -> f.rule() == Rule.GRAMMAR)
                .collect(Collectors.toList());
        assertEquals(1, all.size(), all.toString());
        Finding finding = all.get(0);
        assertEquals(place, finding.place().line() + ":" + finding.place().column());
        assertEquals(found, finding.found());
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

    /** Twenty thousand failures side by side: a place that counts siblings makes this quadratic. */
    @Test
    void manyFailuresInARowTakeNoQuadraticTime() throws Exception {
        String speech = "\n<sp who=' '><speaker>Smith</speaker><p/></sp>";
        Path file = edition.document("a", speech.repeat(20_000));
        List<Finding> findings = assertTimeout(Duration.ofSeconds(30), () -> edition.findings(file));
        assertEquals(20_000, findings.size());
        assertEquals(20_002, findings.get(19_999).place().line());
    }

    @Test
    void aBrokenFileHasOneFindingAndDoesNotStopTheOthers() throws Exception {
        Path broken = edition.write("b.xml", "<TEI>\n<p></TEI>");
        Path bad = edition.document("c", "<b/>");
        List<Finding> findings = edition.findings(broken, bad);
        assertEquals(Rule.NOT_WELL_FORMED, findings.get(0).rule());
        assertEquals(Rule.GRAMMAR, findings.get(1).rule());
    }

    @Test
    void theEditionIsValidatedWithItsIncludes() throws Exception {
        Path a = edition.document("a", "<b/>");
        Path whole = edition.write(
                "edition.xml",
                "<teiCorpus xmlns='http://www.tei-c.org/ns/1.0' xmlns:xi='http://www.w3.org/2001/XInclude' xml:id='e'>\n"
                        + " <xi:include href='a.xml'/>\n <xi:include href='none.xml'/>\n</teiCorpus>");
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
                edition.shortFindings(whole).get(0).startsWith("a.xml:2:1 ML0300 <b> in <TEI>"),
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
