package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Open decisions stand on one page, or, where there are very many, on several light ones in the same order. */
class ReviewPartsTest {
    private static final int MOST_BYTES = 150_000;

    @Test
    void fewDecisionsStandOnOnePage() throws Exception {
        SortedMap<String, Document> pages = pages(40);
        assertEquals(1, pages.size());
        assertEquals(40, pages.get("editors/review.html").select(".question").size());
    }

    @Test
    void manyDecisionsStandOnSeveralPagesEachOnce() throws Exception {
        SortedMap<String, Document> pages = pages(400);
        Document first = pages.remove("editors/review.html");
        assertTrue(pages.size() > 3, pages.keySet().toString());
        assertEquals(pages.size(), first.select(".parts a").size());
        first.select(".parts a").forEach(link -> assertTrue(pages.containsKey("editors/" + link.attr("href"))));
        int next = 1;
        for (int number = 1; number <= pages.size(); number++) {
            Document page = pages.get("editors/review/" + number + ".html");
            String start = page.select("ol.questions").attr("start");
            assertEquals(number == 1 ? "" : String.valueOf(next), start);
            next += page.select(".question").size();
            assertTrue(page.outputSettings(new Document.OutputSettings().prettyPrint(false))
                            .outerHtml()
                            .length()
                    < MOST_BYTES);
        }
        assertEquals(401, next);
    }

    private static SortedMap<String, Document> pages(int decisions) throws Exception {
        StringBuilder xml = new StringBuilder("<questions xmlns='urn:malin:review'>");
        for (int i = 1; i <= decisions; i++) {
            xml.append(("<question key='text-a.d%d' document='text-a' target='text-a.p%d' rule='HEAD2' rule-text='%s'"
                            + " certainty='low' evidence='%s' alternative='%s' source='seeds/a.txt:%d:1' passage='%s' at='0'"
                            + " length='4' encoding='%s' tei='tei/text-a.xml:%d' words='word' before='%s' after='%s'/>")
                    .formatted(i, i, words(9), words(12), words(6), i, words(40), words(70), i, words(6), words(6)));
        }
        SortedMap<String, Document> pages = new TreeMap<>();
        Pages.stylesheet("xslt/review.xsl")
                .parts(
                        "review",
                        Map.of("questions", Pages.parsed(xml + "</questions>")),
                        Pages::refuse,
                        (path, page) -> pages.put(path, Jsoup.parse(new String(page, StandardCharsets.UTF_8))));
        return pages;
    }

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }
}
