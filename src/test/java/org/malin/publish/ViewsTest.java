package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malin.publish.Pages.document;
import static org.malin.publish.Pages.page;
import static org.malin.publish.Pages.value;
import static org.malin.publish.Pages.values;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of every document. */
class ViewsTest {
    /** What a page adds of its own: signs, words instead of what is missing, copies of notes, ways back. */
    static final String ADDED = "tokenize(@class) = ('popover', 'spoken', 'gap', 'page-number', 'rule', 'bullet',"
            + " 'back', 'sign', 'kind', 'anchor') or self::h2[@id = 'notes']";

    /** The blocks of the text. */
    static final String BODY = "//article/div[@class = 'transcript']/*";

    static Stream<Arguments> pages() throws Exception {
        List<Arguments> pages = new ArrayList<>();
        for (Path document : Pages.documents()) {
            for (View view : View.SIDES) {
                pages.add(Arguments.of(document, view));
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theTextIsOnThePageInOrderOnceAndWhole(Path file, View view) throws Exception {
        String printed = "//t:text//text()[not(" + Omissions.condition(view) + ")]";
        String shown = BODY + "//text()[not(ancestor::*[" + ADDED + "])]";
        assertEquals(letters(value(document(file), printed)), letters(value(page(file, view), shown)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordOfTheHeaderIsOnThePage(Path file, View view) throws Exception {
        assertAllOnPage(file, view, "//t:teiHeader");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyDecisionIsOnThePageThatShowsThem(Path file, View view) throws Exception {
        assertAllOnPage(file, view, "//t:standOff");
    }

    private static void assertAllOnPage(Path file, View view, String part) throws Exception {
        String kept = part + "//text()[not(" + Omissions.condition(view) + ")]";
        Set<String> missing = words(String.join(" ", values(document(file), kept)));
        missing.removeAll(words(String.join(" ", values(page(file, view), "//article//text()"))));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aDeletionIsNeverPlainText(Path file, View view) throws Exception {
        String deleted = "string-join(//t:text//t:del[not(" + Omissions.condition(view) + ")]//text()[not("
                + Omissions.condition(view) + ")])";
        String struck =
                "string-join(//article//del[not(ancestor::*[" + ADDED + "])]//text()[not(ancestor::*[" + ADDED + "])])";
        assertEquals(letters(value(document(file), deleted)), letters(value(page(file, view), struck)));
        assertEquals(List.of(), values(page(file, view), "//article//del[not(span/@class = 'spoken')]"));
        for (String words : values(document(file), "//t:head//t:del")) {
            assertEquals(List.of(), values(page(file, view), "//nav//*[contains(., '" + words + "')]"));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anErrorIsKeptOrItsCorrectionShown(Path file, View view) throws Exception {
        String alone = "count(//t:text//t:sic[not(parent::t:choice)])";
        String marked = "count(//article//span[tokenize(@class) = 'sic'][not(ancestor::*[" + ADDED + "])]"
                + "[not(parent::span[tokenize(@class) = 'choice'])])";
        assertEquals(value(document(file), alone), value(page(file, view), marked));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anExpansionHasItsSignWhereThePrintedFormIsKept(Path file, View view) throws Exception {
        String written = "//t:text//t:ex[not(" + Omissions.condition(view) + ")]";
        String bracket = view == View.DIPLOMATIC ? "'[' || string() || ']'" : "string()";
        assertEquals(
                values(document(file), written + " ! (" + bracket + ")"),
                values(page(file, view), BODY + "//span[@class = 'ex'][not(ancestor::*[" + ADDED + "])]"));
        String meant = "count(//t:text//t:choice/t:expan[not(" + Omissions.condition(view) + ")])";
        assertEquals(
                value(document(file), meant),
                value(
                        page(file, view),
                        "count(" + BODY + "//span[@class = 'expan'][@title][not(ancestor::*[" + ADDED + "])])"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPrintedNumberStandsOnceInItsHeading(Path file, View view) throws Exception {
        String heads = "//t:body//t:div/t:head[1][not(@type)]";
        assertEquals(
                values(document(file), heads + "/t:label ! normalize-space()"),
                values(
                        page(file, view),
                        BODY + "/descendant-or-self::*[self::h2 or self::h3 or self::h4 or self::h5]"
                                + "/span[@class = 'number'] ! normalize-space()"));
        assertEquals(List.of(), values(page(file, view), BODY + "//ol[not(@role = 'list')]"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aDescriptionIsInNoHeadingAndNoTableOfContents(Path file, View view) throws Exception {
        for (String description : values(document(file), "//t:text//t:desc")) {
            assertFalse(value(page(file, view), "string-join((//nav | //h2 | //h3 | //h4 | //title))")
                    .contains(description));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void quotationMarksAreNeitherDoubledNorLost(Path file, View view) throws Exception {
        String printed = "//t:text//text()[not(" + Omissions.condition(view) + ")]";
        String shown = BODY + "//text()[not(ancestor::*[" + ADDED + "])]";
        assertEquals(quotes(value(document(file), printed)), quotes(value(page(file, view), shown)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void markersAndNotesKeepTheirNumbersAndLeadToEachOther(Path file, View view) throws Exception {
        assertEquals(
                values(document(file), "//t:text//t:ref[@type = 'noteref'][@target]/@n"),
                values(page(file, view), "//article//a[@role = 'doc-noteref'] ! translate(., '[]()', '')"));
        assertEquals(
                values(document(file), "//t:text//t:ref[@type = 'noteref'][@target]/@target"),
                values(page(file, view), "//article//a[@role = 'doc-noteref']/@href"));
        assertEquals(
                values(document(file), "//t:back//t:note/@xml:id"),
                values(page(file, view), "//section[@role = 'doc-endnotes']/ol/li/@id"));
        assertEquals(
                sorted(values(document(file), "//t:ref[@type = 'noteref'][@target] ! ('#' || @xml:id)")),
                sorted(values(page(file, view), "//a[@role = 'doc-backlink']/@href")));
        assertEquals(List.of(), values(page(file, view), "//a[@role = 'doc-backlink'][not(@aria-label)]"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itemsStatementsAndNotesHaveTheirAnchors(Path file, View view) throws Exception {
        List<String> missing = values(document(file), "//t:text//(t:div | t:p | t:sp | t:note)/@xml:id");
        missing.removeAll(values(page(file, view), "//article//@id"));
        missing.removeAll(values(document(file), "//t:div[@type = 'notes']/@xml:id"));
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndEveryInnerLinkFindsOne(Path file, View view) throws Exception {
        List<String> ids = values(page(file, view), "//@id");
        assertEquals(new HashSet<>(ids).size(), ids.size());
        List<String> links = values(page(file, view), "//@href[starts-with(., '#')] ! substring(., 2)");
        links.addAll(values(page(file, view), "//@aria-labelledby"));
        links.removeAll(ids);
        assertEquals(List.of(), links);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySignInTheTextIsInTheLegend(Path file, View view) throws Exception {
        List<String> signs = values(
                page(file, view),
                "distinct-values(" + BODY
                        + "//@class ! tokenize(.)[. = ('supplied', 'del', 'surplus', 'corr', 'sic', 'doubt',"
                        + " 'unclear', 'gap', 'collective', 'noteref', 'inline-note', 'abbr', 'expan', 'page')])");
        signs.removeAll(values(page(file, view), "//section[@class = 'legend']//@class ! tokenize(.)"));
        assertEquals(List.of(), signs);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageNamesItsLanguageTitleAndViews(Path file, View view) throws Exception {
        assertEquals("en", value(page(file, view), "/html/@lang"));
        assertFalse(value(page(file, view), "/html/head/title").isBlank());
        assertEquals(1, values(page(file, view), "//h1").size());
        assertEquals(
                view.label(),
                value(page(file, view), "//nav[@class = 'tools']//a[@aria-current]/@href/tokenize(., '/')[2]"));
        assertEquals(
                values(document(file), "//t:text//t:foreign/@xml:lang"),
                values(page(file, view), BODY + "//i[@lang][not(ancestor::*[" + ADDED + "])]/@lang"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noElementIsUnknown(Path file, View view) throws Exception {
        assertEquals(List.of(), values(page(file, view), "//*[@class = 'unhandled']"));
        assertTrue(values(
                        page(file, view),
                        "//script[not(@src)][not(@type = 'application/ld+json')] | //@style | //@*[starts-with(name(), 'on')]")
                .isEmpty());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String quotes(String text) {
        return text.replaceAll("[^\"“”„'‘’]", "");
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }
}
