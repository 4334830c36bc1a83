package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malin.publish.Pages.value;
import static org.malin.publish.Pages.values;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** E-books, each held against epubcheck; all in one class, because it takes seconds to start. */
class EpubTest {
    private static final Path HARD = Path.of("src/test/resources/publish/hard.xml");
    private static final Path FORMS = Pages.SAMPLES.resolve("protocol-900.xml");

    private static final Map<Path, Epub> BOOKS = new HashMap<>();

    static List<Path> documents() throws Exception {
        List<Path> documents = new ArrayList<>(seeds());
        documents.add(FORMS);
        documents.add(HARD);
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void epubcheckFindsNoFaultInADocument(Path document) throws Exception {
        assertEquals(List.of(), book(document).faults());
    }

    @Test
    void epubcheckFindsNoFaultInTheBookOfTheEdition() throws Exception {
        assertEquals(List.of(), wholeEdition().faults());
    }

    @Test
    void epubcheckFindsTheFaultInABookThatIsCutOff() throws Exception {
        byte[] good = Products.of(FORMS, Format.EPUB);
        assertNotEquals(List.of(), Epub.faults(Arrays.copyOf(good, good.length / 2)));
    }

    @Test
    void theMediaTypeStandsInFrontUncompressed() throws Exception {
        String front = new String(Products.of(FORMS, Format.EPUB), 0, 58, StandardCharsets.ISO_8859_1);
        assertEquals("mimetypeapplication/epub+zip", front.substring(30));
    }

    @Test
    void theSameInputGivesTheSameBytesInAnyOrder() throws Exception {
        List<Path> reversed = new ArrayList<>(seeds());
        Collections.reverse(reversed);
        assertArrayEquals(Products.of(HARD, Format.EPUB), Products.of(HARD, Format.EPUB));
        assertArrayEquals(Products.book(seeds(), Format.EPUB), Products.book(reversed, Format.EPUB));
    }

    @Test
    void theBookHasTheTextOfEachDocument() throws Exception {
        List<XdmNode> chapters = wholeEdition().chapters();
        List<Path> seeds = new ArrayList<>(seeds());
        seeds.sort(
                Comparator.comparing(file -> String.valueOf(file.getFileName()).replace(".xml", "")));
        for (int i = 0; i < seeds.size(); i++) {
            XdmNode alone =
                    new Epub(Products.of(seeds.get(i), Format.EPUB)).chapters().get(0);
            assertEquals(value(alone, "normalize-space(//body)"), value(chapters.get(i), "normalize-space(//body)"));
        }
        assertEquals(seeds.size(), chapters.size());
    }

    @Test
    void theDocumentsStandInTheOrderOfTheirDates() throws Exception {
        XdmNode opf = wholeEdition().file("package.opf");
        assertEquals(
                List.of("protocol-061", "protocol-063", "protocol-066", "protocol-066-excerpt", "protocol-071"),
                values(opf, "//*:itemref/@idref[starts-with(., 'document.')] ! substring(., 10)"));
    }

    @Test
    void thePackageSaysWhatItIsWhoMadeItAndWhen() throws Exception {
        XdmNode opf = book(HARD).file("package.opf");
        assertEquals("100 % of §5 & #6: costs_of {sets} ~ $9 ^ \\LaTeX <b>", value(opf, "//*:title"));
        assertEquals(List.of("A. & B. Author"), values(opf, "//*:creator"));
        assertEquals(
                List.of("Ü. Bersetzer: trl", "E. D. Itor: edt"),
                values(
                        opf,
                        "for $c in //*:contributor return $c || ': ' || //*:meta[@property = 'role']"
                                + "[@refines = '#' || $c/@id]"));
        assertEquals("House & Sons", value(opf, "//*:publisher"));
        assertEquals("2023", value(opf, "//*:date"));
        assertEquals("1950-05-04", value(opf, "//*:coverage"));
        assertEquals("Archive, Box_7", value(opf, "//*:source"));
        assertEquals("A licence & more. https://creativecommons.org/licenses/by/4.0/", value(opf, "//*:rights"));
    }

    @Test
    void theDayOfChangeIsTheLatestThatIsStatedElseThatOfTheTool() throws Exception {
        String modified = "//*:meta[@property = 'dcterms:modified']";
        assertEquals("2025-02-03T00:00:00Z", value(book(HARD).file("package.opf"), modified));
        String tool = Files.readString(Path.of("pom.xml"))
                .replaceFirst("(?s).*<project.build.outputTimestamp>(.*)</project.build.outputTimestamp>.*", "$1");
        assertEquals(tool, value(book(seeds().get(0)).file("package.opf"), modified));
    }

    @Test
    void anIdentifierStaysAndIsNobodyElses() throws Exception {
        Set<String> identifiers = new HashSet<>();
        for (Path document : seeds()) {
            XdmNode opf = book(document).file("package.opf");
            identifiers.add(value(opf, "//*:identifier[@id = 'id']"));
        }
        XdmNode opf = wholeEdition().file("package.opf");
        identifiers.add(value(opf, "//*:identifier[@id = 'id']"));
        assertEquals(seeds().size() + 1, identifiers.size());
        identifiers.forEach(id ->
                assertTrue(id.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"), id));
    }

    @Test
    void printedPagesAreListedAndFoundInTheText() throws Exception {
        Epub book = book(HARD);
        String links = "//nav[@*:type = 'page-list']//a/(. || ' ' || substring-after(@href, '#'))";
        assertEquals(
                List.of("12 protocol-990.pb12", "13 protocol-990.pb13", "14 protocol-990.pb14"),
                values(book.file("contents.xhtml"), links));
        assertEquals(
                List.of("12", "13", "14"),
                values(book.chapters().get(0), "//span[@role = 'doc-pagebreak']/@aria-label"));
    }

    @Test
    void aDocumentWithoutPagesListsThePlacesByWhichItIsCited() throws Exception {
        String text =
                Files.readString(FORMS).replaceAll("<locus[^/]*/locus>", "").replaceAll("<pb n=\"2\"/>", "");
        Epub book = new Epub(Products.of(Pages.parsed(text), Pages.parameters(FORMS), Format.EPUB));
        assertEquals(
                List.of("900.1.1", "900.1.2"), values(book.file("contents.xhtml"), "//nav[@*:type = 'page-list']//a"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void notesPopUpWithTheirPrintedNumbersAndLeadBack(Path document) throws Exception {
        XdmNode tei = Pages.document(document);
        XdmNode page = book(document).chapters().get(0);
        String markers = "//a[@*:type = 'noteref'][@role]";
        assertEquals(values(tei, "//t:text//t:ref[@type = 'noteref'][@target]/@n"), values(page, markers));
        assertEquals(
                values(tei, "//t:text//t:ref[@type = 'noteref'][@target]/@target"), values(page, markers + "/@href"));
        assertEquals(
                values(tei, "//t:back//t:note/@xml:id"),
                values(
                        page,
                        "//section[@role = 'doc-endnotes']/div[@*:type = 'footnote'][@role = 'doc-footnote']/@id"));
        assertEquals(
                values(tei, "sort(//t:ref[@type = 'noteref'][@target] ! ('#' || @xml:id))"),
                values(page, "sort(//a[@role = 'doc-backlink']/@href ! string()[not(starts-with(., '#correction'))])"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aCorrectionLeadsToThePrintedForm(Path document) throws Exception {
        XdmNode tei = Pages.document(document);
        XdmNode page = book(document).chapters().get(0);
        List<String> printed = values(tei, "//t:text//t:choice/(t:sic | t:abbr | t:orig) ! normalize-space()");
        List<String> told = values(page, "//section[@class = 'apparatus']/div ! normalize-space()");
        assertEquals(printed.size(), told.size());
        for (int i = 0; i < printed.size(); i++) {
            assertTrue(told.get(i).contains("printed: " + printed.get(i)), told.get(i));
        }
    }

    @Test
    void theShelfmarkStandsInOneLine() throws Exception {
        XdmNode page = book(Path.of("tei/protocol-063.xml")).chapters().get(0);
        assertEquals(
                "Moscow, RGANI, F. 3, Op. 16, D. 947, L. 45-46ob",
                value(page, "//header//dd[preceding-sibling::dt[1] = 'Shelfmark'] ! normalize-space()"));
    }

    @Test
    void aLinkToADocumentOutsideOfTheBookIsNoLink() throws Exception {
        Path excerpt = Path.of("tei/protocol-066-excerpt.xml");
        String links = "distinct-values(//a[contains(., 'protocol # 66')]/@href)";
        assertEquals(List.of(), values(book(excerpt).chapters().get(0), links));
        assertEquals(
                List.of("protocol-066.xhtml#protocol-066"),
                values(wholeEdition().file("protocol-066-excerpt.xhtml"), links));
    }

    /** Made once. */
    private static Epub book(Path document) throws Exception {
        if (!BOOKS.containsKey(document)) {
            BOOKS.put(document, new Epub(Products.of(document, Format.EPUB)));
        }
        return BOOKS.get(document);
    }

    private static Epub wholeEdition() throws Exception {
        Path edition = Path.of("tei/edition.xml");
        if (!BOOKS.containsKey(edition)) {
            BOOKS.put(edition, new Epub(Products.book(seeds(), Format.EPUB)));
        }
        return BOOKS.get(edition);
    }

    private static List<Path> seeds() throws Exception {
        return Pages.documents().stream().filter(file -> file.startsWith("tei")).toList();
    }
}
