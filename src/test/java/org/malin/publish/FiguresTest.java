package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pictures of the edition: their numbers are those of their tables and of the TEI. */
class FiguresTest {
    private static Document page;
    private static Counted counted;

    @BeforeAll
    static void draw() throws Exception {
        List<Path> files;
        try (Stream<Path> tei = Files.list(Path.of("tei"))) {
            files = tei.filter(file -> file.getFileName().toString().startsWith("protocol"))
                    .sorted()
                    .collect(Collectors.toList());
        }
        List<XdmNode> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(Pages.document(file));
        }
        page = Drawn.of(documents, Pages.parameters(files.get(0))).page();
        counted = new Counted(files);
    }

    @Test
    void presenceIsThatOfTheTei() {
        Map<String, List<String>> expected = new TreeMap<>();
        counted.persons.forEach((key, counts) -> expected.put(
                key,
                IntStream.range(0, 4)
                        .mapToObj(i -> counts[i] == 0 ? "" : String.valueOf(counts[i]))
                        .collect(Collectors.toList())));
        Map<String, List<String>> drawn = new TreeMap<>();
        Drawn.sums(page.getElementById("attendance"))
                .forEach((key, sums) -> drawn.put(
                        key,
                        Stream.of("present", "spoke", "unlisted", "absent")
                                .map(kind -> sums.getOrDefault(kind, ""))
                                .collect(Collectors.toList())));
        assertEquals(expected, drawn);
        assertEquals(expected, new TreeMap<>(Drawn.numbers(page.select("#attendance table"))));
    }

    @Test
    void signsAreAsManyAsTheirNumbers() {
        for (Element row : page.select("#attendance g.row")) {
            int[] counts = counted.persons.get(row.attr("data-ref"));
            assertEquals(counts[2], row.select("a.unlisted").size(), row.text());
            assertEquals(counts[1] - counts[2], row.select("a.spoke").size(), row.text());
            assertEquals(counts[3], row.select("a.absent").size(), row.text());
        }
    }

    @Test
    void somebodySpeaksWithoutBeingListedAndTheSignHasAFormOfItsOwn() {
        assertEquals(
                List.of("per:gromyko-aa"),
                page.select("#attendance g.row:has(a.unlisted path.diamond)").eachAttr("data-ref"));
        assertEquals(1, page.select("#attendance .signs path.diamond").size());
    }

    @Test
    void wordsAreThoseOfTheTei() {
        Map<String, String> bars = new TreeMap<>();
        Map<String, List<String>> rows = new TreeMap<>();
        counted.persons.forEach((key, counts) -> {
            if (counts[4] + counts[5] > 0) {
                rows.put(key, List.of("" + counts[4], "" + counts[5], ""));
                bars.put(key, ((counts[4] > 0 ? counts[4] + " " : "") + "+ " + counts[5]).replace(" + 0", ""));
            }
        });
        Map<String, String> drawn = new TreeMap<>();
        Drawn.sums(page.getElementById("length")).forEach((key, sums) -> drawn.put(key, sums.get("first")));
        assertEquals(bars, drawn);
        Map<String, List<String>> table = new TreeMap<>(Drawn.numbers(page.select("#length table")));
        table.replaceAll((key, row) -> List.of(row.get(0), row.get(1), ""));
        assertEquals(rows, table);
    }

    @Test
    void pairsAreThoseOfTheLabelsOfTheTei() {
        assertEquals(counted.pairs, sum(page.select("#together svg .count tspan")));
        assertEquals(2 * counted.pairs, sum(page.select("#together td b")));
        assertEquals(sum(page.select("#after svg .count tspan")), sum(page.select("#after td b")));
        assertEquals(counted.successions, sum(page.select("#after td b")));
    }

    private static int sum(Iterable<Element> numbers) {
        int sum = 0;
        for (Element number : numbers) {
            sum += Integer.parseInt(number.text());
        }
        return sum;
    }

    @Test
    void everyPictureIsNamedAndEverySessionIsInTime() {
        assertEquals(
                List.of("timeline", "attendance", "length", "together", "after"),
                page.select("section.picture").eachAttr("id"));
        for (Element picture : page.select(".wide svg")) {
            String named = picture.attr("aria-labelledby").split(" ")[0];
            assertEquals(1, picture.select("title#" + named).size(), named);
        }
        assertEquals(5, page.select("#timeline a rect.session").size());
        assertEquals(1, page.select("#timeline a path.letter").size());
        assertEquals(6, page.select("#timeline tbody tr").size());
    }
}
