package org.malin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malin.publish.search.IndexReader;
import org.malin.spelling.Spelling;

/** The search page in a real browser; nothing that it does may be a fault or ask another host. */
class SearchPageTest extends BrowserTest {
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void watch() {
        context = chromium.context(true, 1200, ColorScheme.LIGHT);
        page = chromium.watched(context);
    }

    @AfterEach
    void nothingWasWrong() {
        context.close();
        assertEquals(List.of(), chromium.faults);
    }

    private void search(Chromium.From from, String query) {
        page.navigate(chromium.address(from, "search.html") + "?" + query);
        page.locator("html[data-searched]").waitFor();
    }

    private void search(String words) {
        search(Chromium.From.FOLDER, "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private int count() {
        String found = page.locator(".found").textContent();
        return found.matches("Passages: \\d+ .*")
                ? Integer.parseInt(found.replaceAll("^Passages: (\\d+) .*", "$1"))
                : 0;
    }

    private int count(String words) {
        search(words);
        return count();
    }

    private List<String> marks() {
        return page.locator(".hits mark").allTextContents();
    }

    private List<String> passages() {
        return page.locator(".hits .passage").allTextContents();
    }

    @ParameterizedTest
    @EnumSource(Chromium.From.class)
    void aWordIsFoundInAllItsForms(Chromium.From from) {
        search(from, "q=dismantling");
        assertTrue(count() > 1, page.locator(".found").textContent());
        assertTrue(marks().contains("Dismantle") || marks().contains("dismantle"), marks().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Khrushchev", "khrushchev", "Хрущев", "ХРУЩЁВА", "Chruščëv", "Chruschtschow", "Khrushchov"})
    void aNameIsFoundInEverySpelling(String spelling) {
        assertTrue(count(spelling) > 10, spelling);
        assertEquals(List.of("Khrushchev"), marks().stream().distinct().collect(Collectors.toList()));
    }

    @Test
    void wordsInQuotesStandNextToEachOther() {
        assertEquals(0, count("\"installations missile\""));
        assertTrue(count("\"missile installations\"") > 0);
        assertTrue(
                passages().stream().allMatch(text -> text.contains("missile installations")),
                passages().toString());
        assertTrue(count("installations missile") >= count("\"missile installations\""));
    }

    @Test
    void wordsAreJoinedByAndOrAndMinus() {
        int letter = count("letter");
        int telegram = count("telegram");
        int both = count("letter telegram");
        assertEquals(letter + telegram - both, count("letter OR telegram"));
        assertEquals(letter - both, count("letter -telegram"));
        assertTrue(letter > both && telegram > 0);
    }

    @Test
    void aWordMayBeLeftOpen() {
        assertTrue(count("dism*") >= count("dismantle"));
        assertTrue(
                marks().stream().allMatch(mark -> mark.toLowerCase(Locale.ROOT).startsWith("dism")));
        search("d*");
        assertTrue(page.locator(".hits").textContent().contains("at least two letters"));
    }

    @Test
    void aSpeakerAndAPersonAreFound() {
        search(Chromium.From.FOLDER, "speaker=Khrushchev");
        int speaks = count();
        assertTrue(speaks > 10);
        assertTrue(page.locator(".hits .hit-facts").allTextContents().stream()
                .allMatch(text -> text.contains("Khrushchev")));
        search("speaker:Хрущев");
        assertEquals(speaks, count());
        search(Chromium.From.FOLDER, "person=Kennedy");
        assertTrue(count() > 5);
        assertTrue(passages().stream().anyMatch(text -> text.contains("Kennedy")));
        search(Chromium.From.FOLDER, "person=Nobodyatall");
        assertTrue(page.locator(".hits").textContent().contains("Nobodyatall"));
    }

    @Test
    void daysAndDocumentsNarrowASearch() {
        int all = count("Cuba");
        search(Chromium.From.FOLDER, "q=Cuba&from=1962-10-28&to=1962-10-28");
        int day = count();
        search(Chromium.From.FOLDER, "q=Cuba&document=protocol-063");
        assertEquals(day, count());
        assertTrue(day > 0 && day < all);
        search(Chromium.From.FOLDER, "q=Cuba&from=1962-11");
        int late = count();
        search(Chromium.From.FOLDER, "q=Cuba&to=1962-10");
        assertTrue(late > 0 && count() >= day && late + count() <= all);
    }

    @Test
    void aDocumentIsFoundWhateverTheCapitalsOfItsId() {
        search("Cuba");
        assertTrue((int) page.evaluate("""
            malin.tables.documents().then(async ({ list }) => {
              list[0].id = "Vienna-A";
              return (await malin.query.run("", { document: "vienna-A" })).hits.length;
            })\
            """) > 0);
    }

    @Test
    void notesAreFoundAlone() {
        search(Chromium.From.FOLDER, "q=Kennedy&in=notes");
        assertTrue(count() > 0);
        assertTrue(page.locator(".hits a")
                .evaluateAll("links => links.map(a => a.getAttribute('href')).filter(h => h.includes('#'))")
                .toString()
                .contains(".n"));
        assertTrue(page.locator(".hits .hit-facts").allTextContents().stream().allMatch(text -> text.contains("Note")));
        search(Chromium.From.FOLDER, "q=Kennedy&in=reading");
        assertTrue(
                page.locator(".hits .hit-facts").allTextContents().stream().noneMatch(text -> text.startsWith("Note")));
    }

    @Test
    void deletedWordsAreFoundInTheDiplomaticTextOnly() {
        search(Chromium.From.FOLDER, "q=%22A+whole+block%22&in=diplomatic");
        assertEquals(1, count());
        String link = page.locator(".hits .passage a").getAttribute("href");
        assertTrue(link.startsWith("diplomatic/" + BuiltSite.EVERY_FORM + ".html#"), link);
        search(Chromium.From.FOLDER, "q=%22A+whole+block%22&in=reading");
        assertEquals(0, count());
        assertEquals(1, count("\"A whole block\""));
        search(Chromium.From.FOLDER, "q=II-28s&document=" + BuiltSite.EVERY_FORM);
        assertEquals(1, count());
        assertEquals(
                List.of("Diplomatic text"), page.locator(".hits .hit-facts").allTextContents());
    }

    @Test
    void whereNothingIsFoundSimilarWordsAreOffered() {
        assertEquals(0, count("misile"));
        Locator similar = page.locator("ul.similar a", new Page.LocatorOptions().setHasText("missile"))
                .first();
        similar.click();
        page.locator("html[data-searched]").waitFor();
        assertTrue(count() > 0);
        assertEquals(0, count("missile bananaphone"));
        assertTrue(page.locator(".hits a").last().textContent().contains("any of these words"));
    }

    @Test
    void theReaderChoosesTheOrder() {
        search(Chromium.From.FOLDER, "q=Khrushchev&sort=date");
        List<String> days = page.locator(".hits time").evaluateAll("times => times.map(time => time.dateTime)")
                        instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.toList())
                : List.of();
        assertTrue(days.size() > 1);
        assertEquals(days.stream().sorted().collect(Collectors.toList()), days);
    }

    @Test
    void manyHitsHavePagesWithAddressesOfTheirOwn() {
        search(Chromium.From.FOLDER, "q=Khrushchev");
        int all = count();
        assertEquals(20, passages().size());
        page.locator(".paging a").click();
        page.locator("html[data-searched]").waitFor();
        assertTrue(page.url().contains("page=2"), page.url());
        assertEquals(all, count());
        assertEquals(Math.min(20, all - 20), passages().size());
    }

    @Test
    void theFormAsksAndItsAddressCanBeCited() {
        page.navigate(chromium.address(Chromium.From.SERVER, "search.html"));
        page.locator("#q").fill("missiles \"dismantle the\"");
        page.locator("details.fields summary").click();
        page.locator("#speaker").fill("Khrushchev");
        page.locator("#in").selectOption("reading");
        page.locator("#q").press("Enter");
        page.locator("html[data-searched]").waitFor();
        assertTrue(
                page.url().endsWith("search.html?q=missiles+%22dismantle+the%22&speaker=Khrushchev&in=reading"),
                page.url());
        assertEquals("Khrushchev", page.locator("#speaker").inputValue());
        page.locator("#speaker").focus();
        page.locator("#who option[value='Nikita Sergeyevich Khrushchev']").waitFor(ATTACHED);
    }

    @ParameterizedTest
    @EnumSource(Chromium.From.class)
    void everyPageHasAFieldThatLeadsHere(Chromium.From from) {
        page.navigate(chromium.address(from, "reading/" + BuiltSite.EVERY_FORM + ".html"));
        page.locator(".find input").fill("Cuba");
        page.locator(".find input").press("Enter");
        page.locator("html[data-searched]").waitFor();
        assertTrue(count() > 0);
        assertEquals("Cuba", page.locator("#q").inputValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='x'</script>",
                "<img src=x onerror=alert(1)>",
                "\"><b>bold</b>",
                "speaker:<b>x</b>",
                "$& $1 {}",
                "((",
                "-",
                "\"",
                "a:b:c",
                "__proto__ constructor"
            })
    void aQueryIsNeverMarkup(String words) {
        search(words);
        assertEquals(words, page.locator("#q").inputValue());
        assertEquals(0, page.locator("main script, main img, .hits b").count());
        assertFalse(page.title().equals("x"));
    }

    @Test
    void aHitLeadsToAPlaceThatHasItsWords() throws Exception {
        search("Cuba");
        List<String> links = new ArrayList<>();
        for (Object href : (List<?>)
                page.locator(".hits .passage a").evaluateAll("links => links.map(a => a.getAttribute('href'))")) {
            links.add(String.valueOf(href));
        }
        for (String link : links.subList(0, Math.min(8, links.size()))) {
            page.navigate(
                    chromium.address(Chromium.From.FOLDER, link.replaceAll("#.*", "")) + link.replaceAll("^[^#]*", ""));
            String id = link.replaceAll("^[^#]*#|:~:.*", "");
            assertTrue(page.locator("[id='" + id + "']").textContent().contains("Cuba"), link);
        }
    }

    @Test
    void wordsOfTheEditionFindTheirPassage() throws Exception {
        IndexReader index = IndexReader.of(BuiltSite.folder());
        List<String[]> passages = index.passages(index.documents().get(0));
        for (int i = 0; i < passages.size(); i += 7) {
            List<String> words = Spelling.words(passages.get(i)[2]);
            String phrase = "\"" + String.join(" ", words.subList(0, Math.min(6, words.size()))) + "\"";
            assertTrue(count(phrase) > 0, phrase);
            assertFalse(marks().isEmpty(), phrase);
        }
    }

    @Test
    void theReaderIsToldInHisLanguage() {
        search(Chromium.From.SERVER, "q=Cuba");
        page.locator("[data-language='ru']").click();
        page.locator("html[lang='ru']").waitFor();
        assertTrue(page.locator(".found").textContent().startsWith("Отрывков: "));
        search(Chromium.From.SERVER, "q=qqqqq");
        page.locator("html[lang='ru']").waitFor();
        assertEquals("Ничего не найдено.", page.locator(".found").textContent());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 390", "DARK, 1200"})
    void hitsAreAccessible(ColorScheme scheme, int width) {
        try (BrowserContext own = chromium.context(true, width, scheme)) {
            Page there = own.newPage();
            for (String query : List.of("q=Khrushchev&in=reading", "q=misile")) {
                there.navigate(chromium.address(Chromium.From.FOLDER, "search.html") + "?" + query);
                there.locator("html[data-searched]").waitFor();
                assertEquals(List.of(), SiteBrowserTest.violations(there, query));
                assertEquals(
                        0,
                        there.evaluate("Math.max(0, document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth)"));
            }
        }
    }

    @Test
    void withoutScriptThePageSaysSo() {
        try (BrowserContext own = chromium.context(false, 1200, ColorScheme.LIGHT)) {
            Page there = own.newPage();
            there.navigate(chromium.address(Chromium.From.FOLDER, "search.html"));
            assertTrue(there.locator("main").innerText().contains("needs JavaScript"));
            assertTrue(there.locator("noscript a[href='index.html'], main a[href='index.html']")
                    .first()
                    .isVisible());
            assertFalse(there.locator("form.search").isVisible());
        }
    }
}
