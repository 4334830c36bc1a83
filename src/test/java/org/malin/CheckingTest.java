package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.encode.Checksum;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.finding.Severity;

class CheckingTest {
    private static final String SOURCE = "003_222d532a5ae0bba1.txt";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeEdition() throws IOException {
        Edition.init(folder);
        Files.copy(Seeds.FOLDER.resolve(SOURCE), folder.resolve("seeds").resolve(SOURCE));
        file = Files.copy(Path.of("tei/protocol-061.xml"), folder.resolve("tei/protocol-061.xml"));
    }

    @Test
    void theWholeEditionIsProved() {
        Outcome outcome = Edition.at(Path.of("")).orElseThrow().check(List.of(), List.of());
        assertEquals(List.of(), outcome.findings());
        assertEquals(List.of(), check());
    }

    @ParameterizedTest
    @CsvSource({
        "petty exchange, exchange, into a petty exchange, into a exchange",
        "Return it., Return it now., Return it., Return it now.",
        "petty exchange, idle exchange, a petty exchange, a idle exchange",
        "petty, petty petty, petty exchange, petty petty exchange",
        "petty exchange, pettyexchange, petty exchange, pettyexchange",
        "Protocol 61 indicates, Protocol 61 claims, Protocol 61 indicates, Protocol 61 claims"
    })
    void aDifferenceIsAnErrorInAnUntouchedFileAndARemarkInOneOfAnEditor(
            String words, String others, String printed, String encoded) throws IOException {
        String xml = change(words, others);
        Finding remark = check().get(0);
        assertEquals(List.of(Rule.CHANGED_TEXT), rules(check()), check().toString());
        assertEquals(Severity.INFO, remark.severity());
        assertTrue(remark.found().contains(printed) && remark.found().contains(encoded), remark.found());
        Files.writeString(file, Checksum.stamp(xml));
        assertEquals(List.of(Rule.PROOF_TEXT), rules(check()));
        assertEquals(remark.place(), check().get(0).place());
    }

    @Test
    void theLinesOfBothAreTold() throws IOException {
        String xml = change("petty exchange", "exchange");
        Finding finding = check().get(0);
        long line = 1 + xml.substring(0, xml.indexOf("into a exchange")).lines().count() - 1;
        assertEquals(line, finding.place().line());
        assertTrue(finding.place().file().endsWith("tei/protocol-061.xml"), finding.toString());
        assertTrue(finding.found().contains("seeds/" + SOURCE + ":11:"), finding.found());
    }

    @Test
    void aWordThatMovedIsShownTwice() throws IOException {
        change("petty exchange of insults", "exchange of insults petty");
        assertEquals(List.of(Rule.CHANGED_TEXT, Rule.CHANGED_TEXT), rules(check()));
    }

    @Test
    void aWordOfTheHeaderThatTheSourceHasNotIsFound() throws IOException {
        change("<funder ", "<author>Somebody</author><funder ");
        assertEquals(List.of(Rule.CHANGED_TEXT), rules(check()));
        assertTrue(check().get(0).found().contains("Somebody"), check().toString());
    }

    @Test
    void tagsCorrectionsAndDescriptionsMayChange() throws IOException {
        change("petty", "<hi rend=\"italic\">petty</hi>");
        change("insults", "<choice><sic>insults</sic><corr resp=\"#me\">words</corr></choice>");
        change("converted by Malin", "seen by somebody, converted by Malin");
        assertEquals(List.of(), check());
    }

    @Test
    void aLabelWordOfTheSourceIsMissed() throws IOException {
        change("Associated Topics | ", "");
        assertEquals(List.of(Rule.CHANGED_TEXT), rules(check()));
    }

    @Test
    void aSourceWithOtherLineEndsIsProvedAndWarnedOf() throws IOException {
        Path other = folder.resolve("other.txt");
        Files.writeString(other, Files.readString(Seeds.FOLDER.resolve(SOURCE)).replace("\n", "\r\n"));
        List<Finding> findings =
                Edition.around(folder).check(List.of(file), List.of(other)).findings();
        assertEquals(List.of(Rule.CHANGED_SOURCE), rules(findings));
        assertEquals(Severity.WARNING, findings.get(0).severity());
    }

    @Test
    void aSourceWithCrlfIsProved() throws IOException {
        Path source = folder.resolve("seeds").resolve(SOURCE);
        Files.writeString(source, Files.readString(source).replace("\n", "\r\n"));
        Edition edition = Edition.at(folder).orElseThrow();
        Files.delete(file);
        assertEquals(
                1,
                edition.encode(List.of(source), folder.resolve("tei"), EncodeOptions.DEFAULT).written().stream()
                        .filter(name -> name.endsWith("protocol-061.xml"))
                        .count());
        assertEquals(List.of(), check());
    }

    @Test
    void theSourceIsFoundByItsChecksumToo() throws IOException {
        Path source = folder.resolve("seeds").resolve(SOURCE);
        Files.move(source, source.resolveSibling("b.txt"));
        Files.writeString(source.resolveSibling("a.txt"), "Something else.");
        assertEquals(List.of(), check());
    }

    @Test
    void withoutSourceNothingIsProved() throws IOException {
        Files.delete(folder.resolve("seeds").resolve(SOURCE));
        Files.writeString(folder.resolve("seeds/a.txt"), "Something else.");
        Files.writeString(folder.resolve("seeds/b.txt"), "Something else again.");
        Outcome outcome = Edition.at(folder).orElseThrow().check(List.of(file), List.of());
        assertTrue(outcome.stopped());
        assertEquals(List.of(Rule.UNREADABLE), rules(outcome.findings()));
    }

    @Test
    void aFileThatIsNotWellFormedIsOneFinding() throws IOException {
        change("</body>", "");
        assertEquals(List.of(Rule.NOT_WELL_FORMED), rules(check()));
    }

    private String change(String words, String others) throws IOException {
        String xml = Files.readString(file);
        assertTrue(xml.contains(words), words);
        String changed = xml.replaceFirst(java.util.regex.Pattern.quote(words), others);
        Files.writeString(file, changed);
        return changed;
    }

    private List<Finding> check() {
        return Edition.at(folder).orElseThrow().check(List.of(file), List.of()).findings();
    }

    private static List<Rule> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
