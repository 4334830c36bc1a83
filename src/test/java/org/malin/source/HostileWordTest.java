package org.malin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.malin.Docx;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

/** Word files that are broken or mean harm end in one clear line. */
class HostileWordTest {

    private static Finding refused(byte[] bytes) {
        return assertThrows(UnreadableSource.class, () -> SourceReader.read("a.docx", bytes, null))
                .finding();
    }

    private static void refused(byte[] bytes, Rule rule, String words) {
        Finding finding = refused(bytes);
        assertEquals(rule, finding.rule(), finding.toString());
        assertTrue(finding.found().contains(words), finding.toString());
        assertTrue(finding.rule().stopsDocument());
    }

    private static byte[] zip(String... namesAndContents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return Docx.zip(files);
    }

    @Test
    void aPackageThatGrowsWithoutBoundIsRefused() {
        Docx bomb = Docx.lines("text").file("word/theme/theme1.xml", "<a>" + " ".repeat(40_000_000) + "</a>");
        refused(bomb.bytes(), Rule.PACKAGE, "grows to more than");
    }

    @Test
    void tooManyFilesAreRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= Zip.MOST_FILES; i++) {
            files.put("f" + i, new byte[0]);
        }
        refused(Docx.zip(files), Rule.PACKAGE, "more than 10000 files");
    }

    @Test
    void namesThatLeadOutOfThePackageAreRefused() {
        for (String name : new String[] {"../evil.xml", "word/../../evil.xml", "/etc/passwd", "C:\\evil", "a\\..\\b"}) {
            refused(zip("word/document.xml", "<a/>", name, "x"), Rule.PACKAGE, "leads out of it");
        }
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        byte[] bytes = zip("word/document.xml", "<a/>", "word/documenu.xml", "<b/>");
        String raw = new String(bytes, StandardCharsets.ISO_8859_1).replace("documenu", "document");
        refused(raw.getBytes(StandardCharsets.ISO_8859_1), Rule.PACKAGE, "two files of the name");
    }

    @Test
    void aDtdIsRefusedAndNothingIsExpanded() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
        refused(zip("word/document.xml", bomb), Rule.PACKAGE, "has a DTD");
    }

    @Test
    void brokenXmlIsRefusedWithItsPlace() {
        refused(
                zip("word/document.xml", "<a>\n<b></a>"),
                Rule.PACKAGE,
                "word/document.xml is no well-formed XML: line 2");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        refused(zip("word/document.xml", deep), Rule.PACKAGE, "nested more than");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] wrong = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1);
        refused(Docx.zip(Map.of("word/document.xml", wrong)), Rule.PACKAGE, "Invalid byte");
    }

    @Test
    void aTruncatedPackageIsRefused() {
        byte[] whole = Docx.lines("some words").bytes();
        for (int length : new int[] {10, 60, 200, whole.length / 2}) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertTrue(refused(part).rule().stopsDocument());
        }
    }

    @Test
    void aWordFileWithoutTextIsRefused() {
        refused(Docx.lines("  ").bytes(), Rule.UNREADABLE, "no text");
    }

    @Test
    void otherPackagesAreNamed() {
        refused(zip("xl/workbook.xml", "<a/>"), Rule.BINARY, "a spreadsheet");
        refused(
                zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"),
                Rule.BINARY,
                "an OpenDocument file");
        refused(zip("a.txt", "words"), Rule.BINARY, "a zip archive without word/document.xml");
    }

    @Test
    void olderAndLockedDocumentsAreNamed() {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        refused(with(head, "WordDocument"), Rule.BINARY, "old format (.doc)");
        refused(with(head, "EncryptedPackage"), Rule.BINARY, "locked with a password");
    }

    private static byte[] with(byte[] head, String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = java.util.Arrays.copyOf(head, 700);
        System.arraycopy(name, 0, bytes, 513, name.length);
        return bytes;
    }

    @Test
    void theContentTellsAWordFileAndNotItsName() throws UnreadableSource {
        assertEquals(
                "word",
                Lines.of(SourceReader.read("a.txt", Docx.lines("words").bytes(), null))
                        .format());
        assertEquals(
                "text",
                Lines.of(SourceReader.read("a.docx", "words".getBytes(StandardCharsets.UTF_8), null))
                        .format());
    }
}
