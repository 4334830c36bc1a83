package org.malin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.malin.publish.search.IndexReader;
import org.malin.spelling.Spelling;

/** The index of the built site against its pages: every word finds its passage, every passage is where its address says. */
class SearchIndexPagesTest {

    @Test
    void everyWordOfTheEditionFindsItsPassage() throws Exception {
        IndexReader index = IndexReader.of(BuiltSite.folder());
        Map<String, Map<Integer, List<Integer>>> places = index.places();
        List<String> lost = new ArrayList<>();
        int number = 0;
        int words = 0;
        for (String document : index.documents()) {
            for (String[] passage : index.passages(document)) {
                int place = 0;
                for (String word : Spelling.words(passage[2])) {
                    String plain = Spelling.plain(word);
                    if (!places.getOrDefault(plain, Map.of())
                            .getOrDefault(number, List.of())
                            .contains(place++)) {
                        lost.add(document + " " + passage[1] + ": " + word);
                    }
                    words++;
                }
                number++;
            }
        }
        assertEquals(List.of(), lost);
        assertEquals(
                words,
                places.values().stream()
                        .flatMap(found -> found.values().stream())
                        .mapToInt(List::size)
                        .sum());
        assertTrue(words > 5000, words + " words");
    }

    @Test
    void everyPassageIsAtItsAddress() throws Exception {
        IndexReader index = IndexReader.of(BuiltSite.folder());
        List<String> lost = new ArrayList<>();
        for (String document : index.documents()) {
            Document reading = page("reading", document);
            Document diplomatic = page("diplomatic", document);
            for (String[] passage : index.passages(document)) {
                boolean printed = "cjvp".contains(passage[0]);
                Element at = (printed ? diplomatic : reading).getElementById(id(document, passage[1]));
                if (at == null) {
                    lost.add(document + " " + passage[1] + " is not on the page");
                } else {
                    lost.addAll(missing(document + " " + passage[1], passage[2], letters(at.text())));
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    private static Document page(String view, String document) throws Exception {
        Path file = BuiltSite.folder().resolve(view).resolve(document + ".html");
        return Jsoup.parse(file.toFile(), "UTF-8");
    }

    private static String id(String document, String anchor) {
        return anchor.startsWith("#") ? anchor.substring(1) : anchor.isEmpty() ? document : document + "." + anchor;
    }

    private static List<String> missing(String address, String text, String there) {
        List<String> missing = new ArrayList<>();
        for (String word : Spelling.words(text)) {
            if (!there.contains(letters(word))) {
                missing.add(address + ": " + word);
            }
        }
        return missing;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
