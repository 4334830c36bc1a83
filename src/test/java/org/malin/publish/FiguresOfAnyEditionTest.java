package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.generate.Corpus;

/** Pictures of editions of every size and kind: none is too heavy, none shows what is not there. */
class FiguresOfAnyEditionTest {
    private static final int MOST_BYTES = 500_000;
    private static final String FACTS = "<m:sessions xmlns:m='urn:malin:xslt' document='%s'>%s</m:sessions>";

    @Test
    void ofNothingThereIsASentence() throws Exception {
        Document page = Drawn.ofFacts(List.of(), Map.of()).page();
        assertEquals(1, page.select(".nothing").size());
        assertEquals(0, page.select("svg, table").size());
    }

    @Test
    void aSessionWithoutPersonsAndDateIsNamedAndNobodyIsInvented() throws Exception {
        Document page = drawn("<m:session id='d.s1' n='1'/>").page();
        assertEquals(2, page.select(".nothing").size());
        assertEquals(List.of("timeline"), page.select("section").eachAttr("id"));
        assertEquals(1, page.select("#timeline tbody tr").size());
        assertEquals("undated", page.select("#timeline .day").text());
    }

    @Test
    void aLetterAloneHasItsDay() throws Exception {
        Document page = drawn("<m:letter date='1950-02-03'><m:sender name='A. Alpha'/></m:letter>")
                .page();
        assertEquals("February 1950", page.select("#timeline text.month").text());
        assertEquals(
                1, page.select("#timeline a[href=reading/d.html] path.letter").size());
    }

    @Test
    void anInexactDateStandsInTheTableOnly() throws Exception {
        Document page = drawn(
                        "<m:session id='d.s1' n='1' date='1950-02'/><m:session id='d.s2' n='2' date='1950-02-03'/>")
                .page();
        assertEquals(1, page.select("#timeline a:has(rect.session)").size());
        assertEquals("February 1950", page.select("#timeline .day").first().text());
        assertTrue(page.select("#timeline .hint").text().contains("1"));
    }

    @Test
    void longAndCyrillicNamesAreCutInThePictureAndWholeInTheTable() throws Exception {
        String name = "Константин-Владиславович фон Рождественский-Преображенский";
        Document page = drawn("<m:session id='d.s1' n='1'><m:speech passage='d.s1.sp1' how='label' words='1200'>"
                        + "<m:speaker local='d.p1' name='" + name + "'/></m:speech></m:session>")
                .page();
        String drawn = page.select("#attendance g.row text.name").first().ownText();
        assertTrue(drawn.length() <= 25 && drawn.endsWith("…°"), drawn);
        assertEquals(name + "°", page.select("#attendance tbody th").text());
        assertEquals("1\u202f200", page.select("#length text.first").text());
        assertEquals(0, page.select("#attendance a.unlisted").size(), "no list, so nobody is missing on it");
    }

    @Test
    void aNameWithoutEntryIsNotThePersonOfThatName() throws Exception {
        Document page = drawn("<m:session id='d.s1' n='1' list='yes'>"
                        + "<m:present status='present' passage='d.s1' person='beta-b' name='Beta'/>"
                        + "<m:speech passage='d.s1.sp1' how='label' words='3'><m:speaker local='d.p1' name='Beta'/></m:speech>"
                        + "</m:session>")
                .page();
        assertEquals(
                List.of("as:Beta", "per:beta-b"),
                sorted(page.select("#attendance g.row").eachAttr("data-ref")));
        assertEquals("as:Beta", page.select("g.row:has(a.unlisted)").attr("data-ref"));
    }

    @Test
    void severalWithoutNamesAreNoPersonButTheirWordsCount() throws Exception {
        Document page = drawn("<m:session id='d.s1' n='1'><m:speech passage='d.s1.sp1' how='label' words='3'>"
                        + "<m:speaker local='d.g' crowd='yes' name='ALL'/></m:speech></m:session>")
                .page();
        assertEquals(List.of("timeline", "length"), page.select("section").eachAttr("id"));
    }

    @Test
    void aYearOfManySessionsIsDividedAndEverySessionIsOnOnePage() throws Exception {
        List<XdmNode> facts = new ArrayList<>();
        for (int i = 0; i < 33; i++) {
            facts.add(Pages.parsed(String.format(FACTS, "protocol-" + i, crowded(i))));
        }
        Drawn drawn = Drawn.ofFacts(facts, Map.of());
        assertEquals(
                List.of(
                        "figures.html",
                        "figures/1950.html",
                        "figures/1950-2.html",
                        "figures/1950-3.html",
                        "figures/1950-4.html",
                        "figures/1950-5.html"),
                List.copyOf(drawn.files().keySet()));
        List<String> sessions = new ArrayList<>();
        drawn.files().forEach((path, bytes) -> {
            assertTrue(bytes.length < MOST_BYTES, path + " has " + bytes.length + " bytes");
            if (path.startsWith("figures/")) {
                sessions.addAll(drawn.page(path).select("#attendance svg > a").eachAttr("href"));
            }
        });
        assertEquals(33, sessions.size());
        assertEquals(33, sessions.stream().distinct().count());
        assertEquals(
                40, drawn.page("figures/1950.html").select("#attendance g.row").size());
        assertEquals(
                45,
                drawn.page("figures/1950.html").select("#attendance tbody tr").size());
        assertFalse(drawn.page("figures/1950.html").select("#attendance .hint").isEmpty());
    }

    /** A session of 45 persons with long names, each of whom speaks, alone and with seven others. */
    private static String crowded(int i) {
        String id = "protocol-" + i + ".s1";
        String present = IntStream.range(0, 45)
                .mapToObj(n -> "<m:present status='present' passage='" + id + ".att' person='alphabetagamma-" + n
                        + "' name='Alphabetagammadelta " + n + "'/>")
                .collect(Collectors.joining());
        String speeches = IntStream.range(0, 45)
                .mapToObj(n -> speech(id, n, 1) + speech(id, n, 8))
                .collect(Collectors.joining());
        return String.format(
                "<m:session id='%s' n='1' date='1950-%02d-%02d' number='%d' list='yes'>%s%s</m:session>",
                id, i % 12 + 1, i / 12 + 1, i, present, speeches);
    }

    private static String speech(String id, int n, int speakers) {
        String who = IntStream.range(n, n + speakers)
                .mapToObj(k -> "<m:speaker person='alphabetagamma-" + k * (1 + n % 3) % 45
                        + "' name='Alphabetagammadelta " + k * (1 + n % 3) % 45 + "'/>")
                .distinct()
                .collect(Collectors.joining());
        return "<m:speech passage='" + id + ".i1.sp" + n + "-" + speakers + "' item='" + id + ".i1' how='label' words='"
                + (10 + n) + "'>" + who + "</m:speech>";
    }

    @Test
    @Tag("thorough")
    void noPageOfThreeHundredGeneratedDocumentsIsHeavy(@TempDir Path home) throws Exception {
        Corpus.of(home, 300, 11);
        List<XdmNode> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve("tei"))) {
            for (Path file : files.sorted().collect(Collectors.toList())) {
                if (file.toString().endsWith(".xml") && !file.endsWith("edition.xml")) {
                    documents.add(Pages.document(file));
                }
            }
        }
        Drawn drawn = Drawn.of(documents, Map.of());
        assertTrue(drawn.files().size() > 20);
        drawn.files().forEach((path, bytes) -> assertTrue(bytes.length < MOST_BYTES, path + ": " + bytes.length));
    }

    private static Drawn drawn(String facts) throws Exception {
        return Drawn.ofFacts(List.of(Pages.parsed(String.format(FACTS, "d", facts))), Map.of());
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().collect(Collectors.toList());
    }
}
