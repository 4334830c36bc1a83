package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.generate.Encoded;

/**
 * One text, one set of notes, in every format: each word of the TEI text stands in each output once and in order, but for
 * what the table of omissions names; notes have the same numbers and words everywhere.
 */
class FormatsAgreeTest {
    private static final int FEW = 25;
    private static final int MANY = 400;

    /** What pages and e-books add of their own; markers count by themselves. */
    private static final String ADDED = "ancestor::*[" + ViewsTest.ADDED + " or tokenize(@class) = ('app', 'noteref')]";

    private static final String IS_NOTE = "(tokenize(@class) = 'note' and not(tokenize(@class) = 'inline-note')"
            + " or parent::ol/parent::section[@role = 'doc-endnotes'])";

    private static final String IN_NOTE = "ancestor::*[" + IS_NOTE + " or @class = 'popover']";

    static List<Path> documents() throws Exception {
        List<Path> documents = new ArrayList<>(Pages.documents().stream()
                .filter(file -> file.startsWith("tei") || file.startsWith(Pages.SAMPLES))
                .toList());
        documents.add(Path.of("src/test/resources/publish/hard.xml"));
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFormatShowsTheTextAndTheNotesOfTheDocument(Path file) throws Exception {
        assertAll(checks(String.valueOf(file.getFileName()), Pages.document(file), Pages.parameters(file)));
    }

    @Test
    void everyFormatShowsTheTextAndTheNotesOfEachCase() throws Exception {
        checkAll(Encoded.cases());
    }

    @Test
    void everyFormatShowsTheTextAndTheNotesOfRandomProtocols() throws Exception {
        checkAll(Encoded.random(FEW));
    }

    @Test
    @Tag("thorough")
    void everyFormatShowsTheTextAndTheNotesOfManyRandomProtocols() throws Exception {
        checkAll(Encoded.random(MANY));
    }

    private static void checkAll(List<Encoded> documents) throws Exception {
        Map<String, XdmValue> parameters = Pages.parameters(Path.of("tei"));
        List<Executable> checks = new ArrayList<>();
        for (Encoded document : documents) {
            checks.addAll(checks(document.name(), Pages.parsed(document.tei()), parameters));
        }
        assertAll(checks);
    }

    private static List<Executable> checks(String name, XdmNode tei, Map<String, XdmValue> parameters) {
        return List.of(
                () -> same(name + ", page", Shown.expected(tei, "reading"), page(tei, parameters)),
                () -> same(name + ", e-book", Shown.expected(tei, "epub"), ebook(tei, parameters)),
                () -> assertEquals(Shown.inOrder(tei, "text"), text(tei, parameters), name + ", text"),
                () -> same(name + ", LaTeX", Shown.expected(tei, "print"), latex(tei, parameters)));
    }

    private static void same(String what, Shown expected, Shown shown) {
        assertAll(
                what,
                () -> assertEquals(expected.body(), shown.body()),
                () -> assertEquals(expected.markers(), shown.markers()),
                () -> assertEquals(expected.notes(), shown.notes()));
    }

    private static Shown page(XdmNode tei, Map<String, XdmValue> parameters) throws Exception {
        XdmNode passed = Pages.passed(tei, parameters, Pages::refuse);
        XdmNode page = Pages.stylesheet(View.READING.stylesheet()).tree(passed, parameters, Pages::refuse);
        return marked(page, ViewsTest.BODY);
    }

    private static Shown ebook(XdmNode tei, Map<String, XdmValue> parameters) throws Exception {
        XdmNode page =
                new Epub(Products.of(tei, parameters, Format.EPUB)).chapters().get(0);
        return marked(
                page,
                "/html/body/section/*[not(self::header or tokenize(@class) = ('abstract', 'apparatus', 'about', 'legend'))]");
    }

    private static Shown marked(XdmNode page, String parts) throws Exception {
        List<String> notes = new ArrayList<>();
        String text = "string-join(.//text()[not(" + ADDED + " or ancestor::*[@class = 'label'])])";
        for (String note : Pages.values(
                page,
                parts + "/descendant-or-self::*[" + IS_NOTE + "] ! string-join((.//*[@class = 'label'][1], " + text
                        + "), '\n')")) {
            notes.add(Shown.note(note));
        }
        return new Shown(
                Shown.letters(Pages.value(page, parts + "//text()[not(" + ADDED + " or " + IN_NOTE + ")]")),
                Pages.values(page, parts + "//sup[@class = 'noteref'][not(" + IN_NOTE + ")] ! normalize-space()"),
                notes);
    }

    /** What stands between the two lines of hyphens, without the heading of the notes and the numbers of pages. */
    private static String text(XdmNode tei, Map<String, XdmValue> parameters) throws Exception {
        String[] parts = string(Products.of(tei, parameters, Format.TEXT)).split("\n-{72}\n");
        assertEquals(3, parts.length, "parts");
        String text = parts[1].replaceFirst("\nNotes\n-----\n", "\n").replaceAll("\\|\\d+", "");
        for (String sign : Pages.values(tei, "//t:text//t:gap/@rend")) {
            text = text.replace(sign, " ");
        }
        return Shown.letters(text);
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Shown latex(XdmNode tei, Map<String, XdmValue> parameters) throws Exception {
        String file = string(Products.of(tei, parameters, Format.LATEX));
        Latex.readWhole(file);
        return Latex.shown(file);
    }
}
