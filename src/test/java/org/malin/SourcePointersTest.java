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
import org.malin.finding.Finding;
import org.malin.finding.Rule;

/** Pointers from TEI files to their sources lead to where the sources lie, and validation follows them. */
class SourcePointersTest {

    @TempDir
    Path folder;

    private Path source;
    private Path tei;

    @BeforeEach
    void encode() throws IOException {
        Path home = Files.createDirectories(folder.resolve("my sources"));
        source = home.resolve("minutes 7.docx");
        String p = "<w:p><w:r>%s</w:r></w:p>";
        byte[] bytes = Docx.body(String.format(p, Docx.text("Protocol No. 7"))
                        + String.format(p, Docx.text("Present: Smith, Jones."))
                        + "<w:p><w:r>" + Docx.text("Smith: We ")
                        + "</w:r><w:del><w:r><w:delText>never</w:delText></w:r>"
                        + "</w:del><w:r>" + Docx.text(" agree.") + "</w:r></w:p>")
                .bytes();
        Files.write(source, bytes);
        Outcome outcome = Edition.around(folder).encode(List.of(source), folder.resolve("out"), EncodeOptions.DEFAULT);
        assertEquals(
                List.of(), outcome.findings().stream().filter(Finding::isError).toList());
        tei = folder.resolve("out/protocol-007.xml");
    }

    private List<Finding> errors() {
        return Edition.around(folder).validate(List.of(tei)).findings().stream()
                .filter(Finding::isError)
                .toList();
    }

    @Test
    void theyLeadToTheFolderOfTheSourceAndIntoThePartOfAWordFile() throws IOException {
        String xml = Files.readString(tei);
        assertTrue(xml.contains("replacementPattern=\"../my%20sources/$1\""), xml);
        assertTrue(xml.contains("source=\"src:minutes%207.docx!/word/document.xml#char="), xml);
        assertEquals(List.of(), errors());
    }

    @Test
    void validationNoticesARangeThatIsNotThereAndAPartThatIsNotThere() throws IOException {
        String xml = Files.readString(tei);
        Files.writeString(tei, xml.replaceAll("#char=\\d+,\\d+", "#char=9000000,9000001"));
        assertEquals(
                List.of(Rule.EDITION_POINTER),
                errors().stream().map(Finding::rule).distinct().toList());
        Files.writeString(tei, xml.replace("!/word/document.xml#", "!/word/other.xml#"));
        assertTrue(errors().get(0).found().contains("packs no word/other.xml"), errors().toString());
        Files.delete(source);
        Files.writeString(tei, xml);
        assertTrue(errors().get(0).found().contains("there is no "), errors().toString());
    }

    @Test
    void aWordFileIsProvedAgainFromItsTei() throws IOException {
        Outcome proved = Edition.around(folder).check(List.of(tei), List.of(source));
        assertEquals(
                List.of(), proved.findings().stream().filter(Finding::isError).toList());
        Files.writeString(tei, Files.readString(tei).replace("agree.", "refuse."));
        Outcome changed = Edition.around(folder).check(List.of(tei), List.of(source));
        assertTrue(
                changed.findings().stream().anyMatch(finding -> finding.rule() == Rule.CHANGED_TEXT),
                changed.findings().toString());
    }
}
