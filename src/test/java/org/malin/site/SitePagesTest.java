package org.malin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.HtmlFaults;

/** What holds for every page of the site, whoever made it; read as files. */
class SitePagesTest {
    private static final int MOST_BYTES = 150_000;

    private static final Map<Path, Set<String>> IDS = new HashMap<>();

    static List<String> pages() {
        return BuiltSite.pages();
    }

    @Test
    void thereAreDocumentsInAllViewsAndAnIndex() {
        for (String page : List.of("index.html", "reading/", "diplomatic/", "parallel/")) {
            assertTrue(pages().stream().anyMatch(path -> path.startsWith(page)), page);
        }
    }

    @Test
    void noPageHasAnErrorOfHtml() throws Exception {
        assertEquals(List.of(), errorsOfHtml(BuiltSite.folder(), pages()));
    }

    static List<String> errorsOfHtml(Path folder, List<String> pages) throws Exception {
        List<String> faults = HtmlFaults.of(pages.stream().map(folder::resolve).toList());
        return faults.stream().filter(fault -> fault.contains(" error: ")).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkInsideTheSiteLeadsToAPlaceThatIsThere(String page) throws Exception {
        assertEquals(List.of(), brokenLinks(BuiltSite.folder(), page));
    }

    static List<String> brokenLinks(Path folder, String page) throws Exception {
        Path file = folder.resolve(page);
        List<String> broken = new ArrayList<>();
        for (Element element : read(file).select("[href], [src]")) {
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!target.matches("^[a-z]+:.*") && !resolves(folder, file, target)) {
                broken.add(target);
            }
        }
        return broken;
    }

    private static boolean resolves(Path folder, Path from, String target) throws Exception {
        String path = URLDecoder.decode(target.replaceAll("[?#].*", ""), StandardCharsets.UTF_8);
        Path file = path.isEmpty() ? from : from.getParent().resolve(path).normalize();
        if (!Files.isRegularFile(file) || !file.startsWith(folder)) {
            return false;
        }
        String fragment = URLDecoder.decode(target.replaceAll("^[^#]*#?", ""), StandardCharsets.UTF_8);
        return fragment.isEmpty()
                || !file.toString().endsWith(".html")
                || ids(file).contains(fragment);
    }

    private static Set<String> ids(Path file) throws Exception {
        if (!IDS.containsKey(file)) {
            IDS.put(file, read(file).select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
        }
        return IDS.get(file);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsThatAnElementNamesAreThere(String page) throws Exception {
        Path file = BuiltSite.folder().resolve(page);
        List<String> named = new ArrayList<>();
        for (String attribute : List.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "data-copy")) {
            read(file)
                    .select("[" + attribute + "]")
                    .forEach(element ->
                            named.addAll(List.of(element.attr(attribute).split("\\s+"))));
        }
        named.removeAll(ids(file));
        assertEquals(List.of(), named);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsLightAndItsPolicyIsKept(String page) throws Exception {
        assertTrue(BuiltSite.weight(page) < MOST_BYTES, BuiltSite.weight(page) + " bytes");
        Document html = read(BuiltSite.folder().resolve(page));
        String policy = html.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'self'; script-src 'self';"), policy);
        assertEquals(0, html.select("style, [style]").size(), "style in the page");
        assertEquals(
                0,
                html.select("script:not([src]):not([type=application/ld+json])").size(),
                "script in the page");
        assertEquals(
                List.of(),
                html.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on"))
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasTheFrameOfTheSite(String page) throws Exception {
        Document html = read(BuiltSite.folder().resolve(page));
        assertEquals(1, html.select("h1").size(), "headings of the first level");
        assertEquals(1, html.select("main#main").size());
        assertEquals(1, html.select("header.site").size());
        assertEquals(1, html.select("footer.site").size());
        assertTrue(html.title().contains(" · "), html.title());
        assertTrue(List.of("en", "de", "ru").contains(html.selectFirst("html").attr("lang")));
        String home = html.selectFirst("html").attr("data-home");
        assertEquals(
                "index.html",
                Path.of(page).resolveSibling(home + "index.html").normalize().toString());
    }

    private static Document read(Path file) throws Exception {
        return Jsoup.parse(file.toFile(), "UTF-8");
    }
}
