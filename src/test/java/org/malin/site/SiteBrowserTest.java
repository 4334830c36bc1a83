package org.malin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of every kind in a real browser: from a folder and a server, with and without script, on all screens. */
class SiteBrowserTest extends BrowserTest {
    private static final int PHONE = 390;
    private static final int TABLET = 768;
    private static final int WIDE = 1600;
    private static final int HEIGHT = 900;

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    @ParameterizedTest
    @CsvSource({"FOLDER, true", "FOLDER, false", "SERVER, true", "SERVER, false"})
    void everyKindOfPageOpensWithoutFaultAndAsksNobodyElse(Chromium.From from, boolean script) {
        try (BrowserContext context = chromium.context(script, WIDE, ColorScheme.LIGHT)) {
            Page page = chromium.watched(context);
            for (String path : BuiltSite.pagesOfEveryKind()) {
                page.navigate(chromium.address(from, path));
                assertTrue(page.locator("h1").isVisible(), path);
            }
        }
        assertEquals(List.of(), chromium.faults);
    }

    @Test
    void noPageIsWiderThanTheScreen() {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = chromium.context(true, WIDE, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : BuiltSite.pagesOfEveryKind()) {
                page.navigate(chromium.address(Chromium.From.FOLDER, path));
                for (int width : List.of(WIDE, TABLET, PHONE)) {
                    page.setViewportSize(width, HEIGHT);
                    Object over = page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    if (((Number) over).intValue() > 0) {
                        wide.add(path + " at " + width + " by " + over);
                    }
                }
            }
        }
        assertEquals(List.of(), wide);
    }

    @Test
    void axeFindsNoViolationOfWcag22() {
        assertEquals(List.of(), violationsOnAllPages(ColorScheme.LIGHT));
    }

    @Test
    void axeFindsEnoughContrastInTheDark() {
        assertEquals(List.of(), violationsOnAllPages(ColorScheme.DARK));
    }

    @Test
    void axeWouldFindAViolation() {
        try (BrowserContext context = chromium.context(true, WIDE, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.setContent(
                    "<html lang='en'><body><p style='color: #aaa; background: #bbb'>Grey on grey</p></body></html>");
            for (List<String> told :
                    List.of(violations(page, "grey"), told(axe(page).withRules(COLOURS), "grey"))) {
                assertTrue(told.stream().anyMatch(violation -> violation.contains("color-contrast")), told.toString());
            }
        }
    }

    /** Nothing but colours is another in the dark. */
    private static List<String> violationsOnAllPages(ColorScheme scheme) {
        List<String> violations = new ArrayList<>();
        try (BrowserContext context = chromium.context(true, PHONE * 3, scheme)) {
            Page page = context.newPage();
            for (String path : BuiltSite.pagesOfEveryKind()) {
                page.navigate(chromium.address(Chromium.From.FOLDER, path));
                violations.addAll(
                        scheme == ColorScheme.DARK ? told(axe(page).withRules(COLOURS), path) : violations(page, path));
            }
        }
        return violations;
    }

    /** What Axe finds on the page that is open. */
    static List<String> violations(Page page, String path) {
        return told(axe(page).withTags(WCAG), path);
    }

    /** Tells of violations alone, and opens no page to gather what frames tell: ours have none. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> told(AxeBuilder axe, String path) {
        return axe.analyze().getViolations().stream()
                .map(rule -> path + ": " + told(rule))
                .collect(Collectors.toList());
    }

    private static String told(Rule rule) {
        return rule.getId() + " " + rule.getNodes().size() + " times, for instance "
                + rule.getNodes().get(0).getHtml() + " "
                + rule.getNodes().get(0).getFailureSummary();
    }

    @Test
    void textIsLegibleOnAPhone() {
        try (BrowserContext context = chromium.context(true, PHONE, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(chromium.address(Chromium.From.FOLDER, "reading/" + BuiltSite.EVERY_FORM + ".html"));
            Object size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('main p[id]')).fontSize)");
            assertTrue(((Number) size).doubleValue() >= 16, "letters of " + size + " pixels");
        }
    }

    @Test
    void theReaderChoosesLightOrDarkAndTheNextPageKnows() {
        try (BrowserContext context = chromium.context(true, WIDE, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(chromium.address(Chromium.From.SERVER, "index.html"));
            Object light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
            page.locator("button.scheme").click();
            Object dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
            assertTrue(!light.equals(dark));
            page.navigate(chromium.address(Chromium.From.SERVER, "reading/" + BuiltSite.EVERY_FORM + ".html"));
            assertEquals(dark, page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
        }
    }

    @ParameterizedTest
    @EnumSource(Chromium.From.class)
    void theReaderChoosesALanguageAndTheNextPageSpeaksIt(Chromium.From from) {
        try (BrowserContext context = chromium.context(true, WIDE, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(chromium.address(from, "index.html"));
            page.locator("[data-language='ru']").click();
            page.locator("html[lang='ru']").waitFor();
            page.navigate(chromium.address(from, "reading/" + BuiltSite.EVERY_FORM + ".html"));
            page.locator("html[lang='ru']").waitFor();
            assertEquals("Примечания", page.locator("#notes").textContent());
            assertEquals("en", page.locator("article").getAttribute("lang"));
            assertEquals(
                    "[без номера]",
                    page.locator(".gap [data-l='gap.number']").first().textContent());
            List<String> left = new ArrayList<>();
            for (Object words : (List<?>) page.evaluate(
                    "[...document.querySelectorAll('[data-l]')].filter(e => /[A-Za-z]{4}/.test(e.textContent)"
                            + " && !/TEI|Unicode/.test(e.textContent) && !e.dataset.v && e.tagName != 'TITLE')"
                            + ".map(e => e.textContent)")) {
                left.add(String.valueOf(words));
            }
            assertEquals(List.of(), left);
            page.locator("[data-language='en']").click();
            page.locator("html[lang='en']").waitFor();
            assertEquals("Notes", page.locator("#notes").textContent());
        }
    }
}
