package org.malin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The indexes say what the TEI files say: of the seeds and the document with every form, and of a generated edition. */
class IndexPagesTest {
    private static final Map<Path, Document> READ = new HashMap<>();

    @TempDir
    static Path generated;

    /** Which edition. */
    enum Of {
        SEEDS,
        GENERATED;

        Path pages() {
            return this == SEEDS ? BuiltSite.folder() : generated.resolve("target/edition");
        }

        NamesInTei tei() throws Exception {
            return new NamesInTei(this == SEEDS ? BuiltSite.tei() : generated.resolve("tei"));
        }
    }

    @BeforeAll
    static void generate() throws IOException {
        NamesEdition.publish(generated, 7, 60, 24);
    }

    @ParameterizedTest
    @EnumSource
    void presentSpeakingAndMentionedAreCountedAsTheFilesHaveThem(Of edition) throws Exception {
        NamesInTei tei = edition.tei();
        Elements rows = read(edition.pages().resolve("persons.html")).select("table.entries tbody tr");
        assertTrue(rows.size() >= 50, rows.size() + " rows");
        for (Element row : rows) {
            String key = key(row);
            List<Integer> counted = List.of(tei.present(key), tei.speaking(key), tei.mentioned("per:" + key));
            assertEquals(counted, numbers(row.select("td")), key);
            Document page = read(edition.pages().resolve("person/" + key + ".html"));
            assertEquals(counted.get(0), listed(page, "present"), key);
            assertEquals(counted.get(1), listed(page, "speaking"), key);
            assertEquals(counted.get(2), listed(page, "mentioned"), key);
            assertEquals(tei.absent(key), listed(page, "absent"), key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bodiesAndPlacesAreCountedAsTheFilesHaveThem(Of edition) throws Exception {
        NamesInTei tei = edition.tei();
        for (String kind : List.of("organization", "place")) {
            for (Element row : read(edition.pages().resolve(kind + "s.html")).select("table.entries tbody tr")) {
                String key = key(row);
                int counted = tei.mentioned(kind.substring(0, 3) + ":" + key);
                assertEquals(List.of(counted), numbers(row.select("td")), key);
                assertEquals(counted, listed(read(edition.pages().resolve(kind + "/" + key + ".html")), "mentioned"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPassageLeadsToAPlaceThatHasTheName(Of edition) throws Exception {
        int links = 0;
        for (Path page : pagesOf(edition, "person", "organization", "place")) {
            for (Element link : read(page).select(".contexts li:not(.numbers) > a")) {
                String name = link.select("mark").text();
                String place = place(page, link.attr("href"));
                boolean goesOn = place.isEmpty() || !place.contains(name);
                assertTrue(!goesOn || isSpeechWithoutLabel(page, link), page + " " + link.attr("href") + " " + name);
                links++;
            }
        }
        assertTrue(links > 100, links + " links");
    }

    /** A speech that goes on after another's has no label of its own; who speaks stands before it. */
    private static boolean isSpeechWithoutLabel(Path page, Element link) throws IOException {
        Element at = target(page, link.attr("href"));
        return at != null
                && at.hasClass("sp")
                && at.select(".speaker, .speakers").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesWithoutAnEntryStandApartAndAreNobodysPassages(Of edition) throws Exception {
        int apart = 0;
        for (Path page :
                concat(pagesOf(edition, "names"), List.of(edition.pages().resolve("persons.html")))) {
            apart += read(page).select(".spelling .contexts > li > a").stream()
                    .filter(link -> link.select("[data-l^=list.]").isEmpty())
                    .count();
        }
        List<String> entries = read(edition.pages().resolve("persons.html")).select("table.entries tbody tr").stream()
                .map(row -> "per:" + key(row))
                .collect(Collectors.toList());
        assertEquals(edition.tei().without(entries), apart);
    }

    @ParameterizedTest
    @EnumSource
    void allNotesAreThereAndLeadToTheirDocuments(Of edition) throws Exception {
        Elements notes = read(edition.pages().resolve("notes.html")).select(".noted li");
        assertEquals(edition.tei().notes(), notes.size());
        for (Element note : notes) {
            Element there = target(
                    edition.pages().resolve("notes.html"),
                    note.selectFirst(".note-number").attr("href"));
            assertTrue(there.text().contains(note.select(".note-text").text().substring(0, 20)), note.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void notesStandInTheOrderOfTheDocuments(Of edition) throws Exception {
        List<String> ordered = documents(read(edition.pages().resolve("index.html")), "main a");
        List<String> noted = documents(read(edition.pages().resolve("notes.html")), ".noted .note-number");
        assertEquals(ordered.stream().filter(noted::contains).toList(), noted);
    }

    @ParameterizedTest
    @EnumSource
    void passagesStandInTheOrderOfTheDocuments(Of edition) throws Exception {
        List<String> ordered = documents(read(edition.pages().resolve("index.html")), "main a");
        int longest = 0;
        for (String entry : read(edition.pages().resolve("persons.html"))
                .select("table.entries tbody th a")
                .eachAttr("href")) {
            for (Element list : read(edition.pages().resolve(entry)).select(".by-document")) {
                List<String> passages = documents(list, "a");
                longest = Math.max(longest, passages.size());
                assertEquals(ordered.stream().filter(passages::contains).toList(), passages, entry);
            }
        }
        assertTrue(longest > 2, "no list leads to more than " + longest + " documents");
    }

    /** The documents to which links lead, each once. */
    private static List<String> documents(Element page, String links) {
        return page.select(links).eachAttr("href").stream()
                .map(href -> href.replaceFirst("#.*", "").replaceFirst("^\\.\\./", ""))
                .filter(href -> href.startsWith("reading/"))
                .distinct()
                .toList();
    }

    @Test
    void anEntryWithVeryManyPassagesHasAPageForEachYear(@TempDir Path home) throws Exception {
        Path person = NamesEdition.publish(home, 11, 4, 42).resolve("person");
        NamesInTei tei = new NamesInTei(home.resolve("tei"));
        Elements years = read(person.resolve("p1.html")).select("table.years tbody th a");
        assertEquals(7, years.size());
        int present = 0;
        int speaking = 0;
        int mentioned = 0;
        for (Element year : years) {
            Document page = read(person.resolve(year.attr("href")));
            present += listed(page, "present");
            speaking += listed(page, "speaking");
            mentioned += listed(page, "mentioned");
        }
        assertEquals(
                List.of(tei.present("p1"), tei.speaking("p1"), tei.mentioned("per:p1")),
                List.of(present, speaking, mentioned));
    }

    @Test
    void theNotesSayWhoWroteThem() throws IOException {
        Document notes = read(BuiltSite.folder().resolve("notes.html"));
        Element note = notes.getElementById("protocol-063.n1");
        assertEquals(
                "Translator’s note, Mark Kramer", note.select(".remarks > span").text());
        assertEquals(
                "reading/protocol-063.html#protocol-063.r1",
                note.select(".remarks > a").attr("href"));
    }

    @Test
    void namesInDocumentsLeadToTheirEntries() throws IOException {
        for (String view : List.of("reading", "diplomatic", "parallel")) {
            Document page = read(BuiltSite.folder().resolve(view + "/protocol-063.html"));
            assertTrue(
                    page.select(".transcript a[href=../person/ponomarev-bn.html]")
                                    .size()
                            > 0,
                    view);
            assertTrue(
                    page.select(".transcript .speaker a[href=../person/khrushchev-ns.html]")
                                    .size()
                            > 0,
                    view);
            assertTrue(page.select(".transcript a[href=../place/cuba.html]").size() > 0, view);
            assertTrue(
                    page.select(".transcript a[href=../organization/kgb.html]").size() > 0, view);
        }
    }

    private static String key(Element row) {
        return row.selectFirst("th > a").attr("href").replaceAll("^.*/|\\.html$", "");
    }

    private static List<Integer> numbers(Elements cells) {
        return cells.stream()
                .map(cell -> cell.text().isEmpty() ? 0 : Integer.parseInt(cell.text()))
                .collect(Collectors.toList());
    }

    /** How many passages a list has, and that its heading says so. */
    private static int listed(Document page, String list) {
        int passages = page.select(".places-of." + list + " .contexts > li > a").size();
        String told = page.select("#" + list + " .count").text();
        assertEquals(passages == 0 ? "" : String.valueOf(passages), told, page.title());
        return passages;
    }

    private static List<Path> pagesOf(Of edition, String... folders) throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String name : folders) {
            Path folder = edition.pages().resolve(name);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.sorted().forEach(pages::add);
                }
            }
        }
        return pages;
    }

    private static List<Path> concat(List<Path> some, List<Path> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toList());
    }

    private static String place(Path page, String link) throws IOException {
        Element at = target(page, link);
        return at == null ? "" : at.text();
    }

    private static Element target(Path page, String link) throws IOException {
        String[] parts = link.split("#");
        return read(page.resolveSibling(parts[0]).normalize()).getElementById(parts[1]);
    }

    private static Document read(Path page) throws IOException {
        Document read = READ.get(page);
        if (read == null) {
            read = Jsoup.parse(page.toFile(), "UTF-8");
            READ.put(page, read);
        }
        return read;
    }
}
