package org.malin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The encoding guidelines in the site: chapters with a list of the elements of the schema, and a page of each. */
class GuidelinesPagesTest {
    private static final String ELEMENTS = "editors/elements/";

    @Test
    void everyElementOfTheSchemaHasItsPageAndStandsInTheList() throws IOException {
        Set<String> schema = Arrays.stream(Path.of("schema/elements").toFile().list())
                .map(file -> file.replace(".xml", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> pages = BuiltSite.pages().stream()
                .filter(page -> page.startsWith(ELEMENTS))
                .map(page -> page.substring(ELEMENTS.length()).replace(".html", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(schema, pages);
        assertEquals(
                schema,
                new TreeSet<>(
                        read("editors/guidelines.html").select(".elements dt").eachText()));
    }

    @Test
    void fromTheFirstElementOneReachesEveryOther() throws IOException {
        List<String> reached = new ArrayList<>();
        String name =
                read("editors/guidelines.html").selectFirst(".elements dt").text();
        while (name != null) {
            reached.add(name);
            Document page = read(ELEMENTS + name + ".html");
            assertEquals("<" + name + ">", page.selectFirst("h1").text());
            assertTrue(page.title().startsWith("<" + name + "> · "), page.title());
            Element next = page.selectFirst(".beside [rel=next]");
            name = next == null ? null : next.attr("href").replace(".html", "");
        }
        assertEquals(Path.of("schema/elements").toFile().list().length, reached.size());
    }

    @Test
    void aPageShowsAnExampleAndLeadsToTheRelativesAndRulesOfItsElement() throws IOException {
        Document page = read(ELEMENTS + "sp.html");
        assertEquals("speaker", page.select("pre a[href=speaker.html]").first().text());
        assertEquals(
                1,
                page.select("dt:contains(Contained by) + dd > a[href=div.html]").size());
        assertEquals(
                1, page.select("dt:contains(May contain) + dd > a[href=p.html]").size());
        assertEquals(1, page.select(".rules a[href=../rules.html#ML0308]").size());
    }

    @Test
    void chaptersLeadToThePagesOfElements() throws IOException {
        Document page = read("editors/guidelines.html");
        assertTrue(page.select("#speakers a").eachAttr("href").contains("elements/spGrp.html"));
        assertEquals(
                page.select("main section > h2").eachText(),
                page.select("main nav li").eachText());
    }

    private static Document read(String page) throws IOException {
        return Jsoup.parse(BuiltSite.folder().resolve(page).toFile(), "UTF-8");
    }
}
