package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.malin.publish.Pages.page;
import static org.malin.publish.Pages.value;
import static org.malin.publish.Pages.values;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parallel view shows what the two other views show, block beside block. */
class ParallelViewTest {
    private static final String TEXT =
            "//text()[not(ancestor::span[@class = 'popover'])][not(ancestor::a[@class = 'anchor'])]";

    static List<Path> documents() throws Exception {
        return Pages.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachSideHasTheTextOfItsView(Path file) throws Exception {
        for (View side : View.SIDES) {
            String cells = "//div[@class = 'row']/div[tokenize(@class) = '" + side + "-page']" + TEXT;
            assertEquals(
                    letters(value(page(file, side), "//div[@class = 'transcript']" + TEXT)),
                    letters(value(page(file, View.PARALLEL), cells)));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bothSidesOfARowAreTheSameBlock(Path file) throws Exception {
        String apart = "//div[@class = 'row']/div[tokenize(@class) = 'reading-page'][normalize-space()]"
                + "[normalize-space(../div[2])][not(substring(replace(., '[^\\p{L}]', ''), 1, 3)"
                + " = substring(replace(../div[2], '[^\\p{L}]', ''), 1, 3))]";
        List<String> found = values(page(file, View.PARALLEL), apart);
        found.removeIf(text -> text.contains("[") || text.startsWith("deleted"));
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void idsAreUniqueAndThoseOfTheTextAreThere(Path file) throws Exception {
        List<String> ids = values(page(file, View.PARALLEL), "//@id");
        assertEquals(new HashSet<>(ids).size(), ids.size());
        List<String> missing = values(page(file, View.DIPLOMATIC), "//div[@class = 'transcript']//@id");
        missing.removeAll(ids);
        assertEquals(List.of(), missing);
        List<String> links = values(page(file, View.PARALLEL), "//@href[starts-with(., '#')] ! substring(., 2)");
        links.removeAll(ids);
        assertEquals(List.of(), links);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
