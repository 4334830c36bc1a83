package org.malin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The transcription in the parallel view: all of it, and each line beside what was made of it. */
class SourceColumnTest {
    private static final Pattern SOURCE = Pattern.compile("\"source\": \"([^\"]+)\"");

    /** What the diplomatic view adds to the words of the source; words of the interface have a key. */
    private static final String ADDED = "[data-l], .rule, .anchor, .back, .sign";

    static List<String> documents() {
        return BuiltSite.pages().stream()
                .filter(page -> page.startsWith("parallel/"))
                .map(page -> page.replaceAll("^parallel/|\\.html$", ""))
                .filter(id -> Files.exists(map(id)))
                .collect(Collectors.toList());
    }

    private static Path map(String id) {
        return BuiltSite.folder().resolve("maps").resolve(id + ".json");
    }

    private static Document page(String id) throws Exception {
        return Jsoup.parse(
                BuiltSite.folder().resolve("parallel/" + id + ".html").toFile(), "UTF-8");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLineOfTheSourceIsThereOnceUnderItsNumber(String id) throws Exception {
        Map<Integer, String> shown = new TreeMap<>();
        page(id).select(".line")
                .forEach(line -> shown.merge(Integer.valueOf(line.attr("data-n")), line.wholeText(), String::concat));
        shown.replaceAll((number, text) -> plain(text));
        Map<Integer, String> printed = new TreeMap<>();
        List<String> lines = Files.readAllLines(source(id));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                printed.put(i + 1, plain(lines.get(i)));
            }
        }
        assertEquals(printed, shown);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachBlockStandsBesideItsOwnLines(String id) throws Exception {
        List<String> apart = new ArrayList<>();
        int rows = 0;
        for (Element row : page(id).select(".row")) {
            Element made = row.selectFirst(".diplomatic-page");
            made.select(ADDED).remove();
            String lines = letters(row.select(".line").text());
            rows++;
            if (!letters(made.text()).equals(lines)) {
                apart.add(letters(made.text()) + " <> " + lines);
            }
        }
        assertTrue(rows > 5, "rows");
        assertEquals(List.of(), apart);
    }

    private static Path source(String id) throws Exception {
        Matcher matcher = SOURCE.matcher(Files.readString(map(id)));
        assertTrue(matcher.find());
        return Path.of("seeds").resolve(matcher.group(1));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
