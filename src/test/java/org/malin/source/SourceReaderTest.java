package org.malin.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

class SourceReaderTest {

    private static final String ENGLISH = "Present: Müller, Čapek — and nobody else.\n";
    private static final String RUSSIAN =
            "Присутствовали товарищи секретари и министры. Постановили утвердить текст ответа. "
                    + "Поручить министерству подготовить письмо и представить его на следующее заседание.\n";

    @Test
    void utf8IsFoundWithAndWithoutMark() throws UnreadableSource {
        SourceText plain = read(ENGLISH.getBytes(StandardCharsets.UTF_8));
        SourceText marked = read(with(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8));
        assertEquals(ENGLISH, plain.text());
        assertFalse(plain.byteOrderMark());
        assertEquals(ENGLISH, marked.text());
        assertTrue(marked.byteOrderMark());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsFoundByItsNulBytesOrItsMark(String name) throws UnreadableSource {
        Charset charset = Charset.forName(name);
        byte[] mark = "\uFEFF".getBytes(charset);
        assertEquals(ENGLISH, read(ENGLISH.getBytes(charset)).text());
        assertEquals(charset, read(ENGLISH.getBytes(charset)).charset());
        SourceText marked = read(with(mark, charset));
        assertEquals(ENGLISH, marked.text());
        assertTrue(marked.byteOrderMark());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void utf32IsFoundByItsMarkAndWrittenAgain(String name) throws UnreadableSource {
        Charset charset = Charset.forName(name);
        for (String text : new String[] {ENGLISH, "\uFEFF" + ENGLISH}) {
            byte[] bytes = ("\uFEFF" + text).getBytes(charset);
            SourceText marked = read(bytes);
            assertEquals(text, marked.text());
            assertEquals(charset, marked.charset());
            assertTrue(marked.byteOrderMark());
            assertArrayEquals(bytes, ("\uFEFF" + marked.text()).getBytes(marked.charset()));
            assertEquals(
                    text,
                    SourceReader.read("a.txt", bytes, Charset.forName("UTF-32")).text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aFileThatIsCutOffWithinACharacterIsToldAsSuch(String name) {
        byte[] bytes = ("\uFEFF" + ENGLISH).getBytes(Charset.forName(name));
        Finding finding = refused(Arrays.copyOf(bytes, bytes.length - 1), null);
        assertEquals(Rule.NOT_TEXT, finding.rule());
        assertEquals(
                "the file has the byte order mark of " + name + " and is not " + name + ": it ends within a character",
                finding.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-5", "x-MacCyrillic", "windows-1251", "KOI8-R", "IBM866"})
    void russianEncodingsCanBeGiven(String name) throws UnreadableSource {
        Charset charset = Charset.forName(name);
        assertEquals(
                RUSSIAN,
                SourceReader.read("a.txt", RUSSIAN.getBytes(charset), charset).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "ISO-8859-15"})
    void westernEncodingsAreFound(String name) throws UnreadableSource {
        String german = "Der Außenminister erklärt, daß die Länder über das Öl und die Zölle Gespräche führen müßten. ";
        byte[] bytes = german.repeat(6).getBytes(Charset.forName(name));
        assertEquals(german.repeat(6), read(bytes).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "ISO-8859-2", "KOI8-R"})
    void whatAPageSaysOfItsEncodingIsBelieved(String name) throws UnreadableSource {
        String words = name.equals("ISO-8859-2") ? "Přítomni: Čapek, Dvořák." : "Присутствовали";
        String page = "<!DOCTYPE html><html><head><meta http-equiv='Content-Type' content='text/html; charset=" + name
                + "'></head><body><p>" + words + "</p></body></html>";
        assertEquals(page, read(page.getBytes(Charset.forName(name))).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866"})
    void russianEncodingsAreFoundByStatistics(String name) throws UnreadableSource {
        byte[] bytes = RUSSIAN.repeat(3).getBytes(Charset.forName(name));
        assertEquals(RUSSIAN.repeat(3), read(bytes).text());
    }

    @Test
    void htmlSaysItsEncoding() throws UnreadableSource {
        String html = "<html><head><meta charset=\"windows-1252\"></head><p>Müller</p></html>";
        assertEquals(html, read(html.getBytes(Charset.forName("windows-1252"))).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1251", "ISO-8859-1"})
    void theGivenEncodingIsTaken(String name) throws UnreadableSource {
        Charset charset = Charset.forName(name);
        byte[] bytes = "Anwesend: Meier.".getBytes(charset);
        SourceText source = SourceReader.read("a.txt", bytes, charset);
        assertEquals("Anwesend: Meier.", source.text());
        byte[] again = ((source.byteOrderMark() ? "\uFEFF" : "") + source.text()).getBytes(source.charset());
        assertArrayEquals(bytes, again);
    }

    @Test
    void whatDoesNotFitTheGivenEncodingIsRefusedWithThePlace() {
        byte[] bytes = "Müller".getBytes(StandardCharsets.ISO_8859_1);
        Finding finding = refused(bytes, StandardCharsets.UTF_8);
        assertEquals(Rule.NOT_TEXT, finding.rule());
        assertTrue(finding.found().endsWith("byte 2 is 0xFC"), finding.found());
    }

    @Test
    void aFileWithoutTextIsRefused() {
        assertEquals(Rule.UNREADABLE, refused(new byte[0], null).rule());
        assertEquals(
                Rule.UNREADABLE,
                refused(" \r\n\t\n".getBytes(StandardCharsets.UTF_8), null).rule());
        assertEquals(
                Rule.UNREADABLE,
                refused(" \n\t\n\u00A0\u2003\u200B\u202F\n".getBytes(StandardCharsets.UTF_8), null)
                        .rule());
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        assertEquals(Rule.UNREADABLE, refused(mark, null).rule());
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] zeros = {1, 2, 0, 0, 0, 7, 0, 0, 9, 9, 4};
        assertEquals(Rule.BINARY, refused(zeros, null).rule());
        assertEquals(
                Rule.BINARY,
                refused("a\0b and more text".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                        .rule());
        assertEquals(
                "the file is a PDF",
                refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), null).found());
    }

    @Test
    void whatCannotBeToldAsksForTheEncoding() {
        byte[] bytes = {(byte) 0x81, (byte) 0xFF, (byte) 0xFE, (byte) 0x81};
        Finding finding = refused(bytes, null);
        assertEquals(Rule.NOT_TEXT, finding.rule());
        assertTrue(finding.advice().contains("--encoding"));
    }

    private static SourceText read(byte[] bytes) throws UnreadableSource {
        return SourceReader.read("a.txt", bytes, null);
    }

    private static byte[] with(byte[] mark, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        out.writeBytes(ENGLISH.getBytes(charset));
        return out.toByteArray();
    }

    private static Finding refused(byte[] bytes, Charset given) {
        return assertThrows(UnreadableSource.class, () -> SourceReader.read("a.txt", bytes, given))
                .finding();
    }
}
