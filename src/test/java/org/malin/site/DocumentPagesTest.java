package org.malin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does on the pages of documents. */
class DocumentPagesTest extends BrowserTest {
    private static final String READING = "reading/" + BuiltSite.EVERY_FORM + ".html";
    private static final String DIPLOMATIC = "diplomatic/" + BuiltSite.EVERY_FORM + ".html";
    private static final String PARALLEL = "parallel/" + BuiltSite.EVERY_FORM + ".html";

    /** A document that was encoded from a source, so that the source is there. */
    private static final String WITH_SOURCE = "protocol-063";

    private static void on(String path, boolean script, Consumer<Page> reader) {
        try (BrowserContext context = chromium.context(script, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(chromium.address(Chromium.From.FOLDER, path));
            reader.accept(page);
        }
    }

    private static Locator marker(Page page) {
        return page.locator(".transcript a[role='doc-noteref']").first();
    }

    @Test
    void withoutScriptAMarkerIsALinkToItsNoteAndTheNoteLeadsBack() {
        on(READING, false, page -> {
            String note = marker(page).getAttribute("href");
            marker(page).focus();
            page.locator(".noteref:focus-within + .popover").waitFor();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith(note));
            page.locator("[id='" + note.substring(1) + "'] a[role='doc-backlink']")
                    .first()
                    .click();
            String back = "#" + marker(page).getAttribute("id");
            page.waitForURL(url -> url.endsWith(back));
        });
    }

    @Test
    void aNoteOpensByTheKeyboardAndClosesByEscape() {
        on(READING, true, page -> {
            marker(page).focus();
            page.keyboard().press("Enter");
            assertTrue(page.locator(".popover.open").isVisible());
            assertEquals("true", marker(page).getAttribute("aria-expanded"));
            page.keyboard().press("Escape");
            assertEquals(0, page.locator(".popover.open").count());
            assertEquals(
                    marker(page).getAttribute("id"),
                    page.evaluate("document.activeElement.id"),
                    "the keyboard's place");
        });
    }

    @Test
    void aNoteOpensByATapAndClosesByAnother() {
        on(READING, true, page -> {
            marker(page).click();
            assertTrue(page.locator(".popover.open").isVisible());
            page.locator("h1").click();
            assertEquals(0, page.locator(".popover.open").count());
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void notesCanStandInTheText(boolean script) {
        on(READING, script, page -> {
            Locator note = page.locator(".transcript p > .noteref + .popover").first();
            assertFalse(note.isVisible());
            page.locator("#inline").check();
            assertTrue(note.isVisible());
            assertEquals("inline", note.evaluate("e => getComputedStyle(e).display"));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void marksOfDoubtCanBeSwitchedOff(boolean script) {
        on(READING, script, page -> {
            Locator doubt = page.locator("h2.doubt, h3.doubt, h4.doubt").first();
            assertTrue(doubt.evaluate("e => getComputedStyle(e).textDecorationLine")
                    .equals("underline"));
            page.locator("#marks").uncheck();
            assertEquals("none", doubt.evaluate("e => getComputedStyle(e).textDecorationLine"));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void linesOfTheSourceCanBeShownAndHidden(boolean script) {
        on(READING, script, page -> {
            Locator line = page.locator(".transcript br.lb").first();
            assertEquals("none", line.evaluate("e => getComputedStyle(e).display"));
            page.locator("#lines").check();
            assertFalse(line.evaluate("e => getComputedStyle(e).display").equals("none"));
        });
        on(DIPLOMATIC, script, page -> {
            assertTrue(page.locator("#lines").isChecked());
        });
    }

    @Test
    void nothingIsCountedAnewBesideThePrintedNumbers() {
        for (String path : List.of(READING, DIPLOMATIC, PARALLEL)) {
            on(
                    path,
                    true,
                    page -> assertEquals(
                            0,
                            page.evaluate("[...document.querySelectorAll('.transcript *')].filter(e => { const s ="
                                    + " getComputedStyle(e), b = getComputedStyle(e, '::before'), a = getComputedStyle(e,"
                                    + " '::after'); return s.display === 'list-item' && s.listStyleType !== 'none' ||"
                                    + " /counter|\\d/.test(b.content + a.content) }).length"),
                            path));
        }
    }

    @Test
    void aSwitchIsKeptOnTheNextPage() {
        try (BrowserContext context = chromium.context(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(chromium.address(Chromium.From.SERVER, READING));
            page.locator("#marks").uncheck();
            page.navigate(chromium.address(Chromium.From.SERVER, DIPLOMATIC));
            assertFalse(page.locator("#marks").isChecked());
        }
    }

    @Test
    void viewsAndNeighboursLeadToEachOther() {
        on("index.html", true, page -> {
            page.locator("a[href='reading/" + WITH_SOURCE + ".html']").first().click();
            page.locator(".tools a[href*='parallel/']").click();
            page.waitForURL(url -> url.endsWith("parallel/" + WITH_SOURCE + ".html"));
            page.locator(".neighbours .next a").click();
            page.waitForURL(url -> !url.endsWith(WITH_SOURCE + ".html"));
            page.locator(".neighbours .previous a").click();
            page.waitForURL(url -> url.endsWith("parallel/" + WITH_SOURCE + ".html"));
        });
    }

    @Test
    void aDocumentThatIsCitedSaysWhereAndLeadsThere() {
        on("reading/protocol-071.html", true, page -> {
            Locator citing = page.locator(".cited li a").first();
            assertTrue(page.locator(".cited .context").first().textContent().contains("Protocol No. 71"));
            citing.click();
            page.waitForURL(Pattern.compile(".*protocol-066\\.html#protocol-066\\.n\\d+"));
            page.locator("li:target").waitFor();
        });
    }

    @Test
    void aPassageIsCitedInOneClick() {
        try (BrowserContext context = chromium.context(true, 1280, ColorScheme.LIGHT)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate(chromium.address(Chromium.From.SERVER, "reading/" + WITH_SOURCE + ".html"));
            Locator anchor = page.locator("p[id*='.i2.p1'] a.anchor").first();
            anchor.click();
            String id = anchor.getAttribute("href").substring(1);
            for (String style : List.of("Chicago", "MLA", "BibTeX", "CSL-JSON")) {
                page.locator(".passage-menu button", new Page.LocatorOptions().setHasText(style))
                        .click();
                String copied = String.valueOf(page.evaluate("navigator.clipboard.readText()"));
                assertTrue(copied.contains("Protocol 63"), copied);
                assertTrue(copied.contains("session 1, item 2, statement 1"), copied);
                assertTrue(copied.contains("reading/" + WITH_SOURCE + ".html#" + id), copied);
            }
            assertEquals("Copied", page.locator(".passage-menu .copied").textContent());
        }
    }

    @Test
    void citationsCanBeReadWithoutScriptAndNameNoHostThatNobodyStated() {
        on("reading/" + WITH_SOURCE + ".html", false, page -> {
            String citations = page.locator(".citations").innerText();
            for (String part :
                    List.of("Protocol 63", "October 28, 1962", "28 Oct. 1962", "RGANI", "@misc{", "\"document\"")) {
                assertTrue(citations.contains(part), part);
            }
            assertFalse(citations.contains("http"), citations);
            assertEquals(0, page.locator("link[rel=canonical]").count());
            assertEquals(0, page.locator("button:visible").count());
        });
    }

    @Test
    void programsFindTheDocumentsFacts() {
        on("reading/" + WITH_SOURCE + ".html", true, page -> {
            for (String name :
                    List.of("citation_title", "citation_publication_date", "DC.title", "DC.date", "DC.source")) {
                assertTrue(page.locator("meta[name='" + name + "']").count() > 0, name);
            }
            Object name = page.evaluate(
                    "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name");
            assertTrue(String.valueOf(name).contains("Protocol 63"));
            assertEquals(
                    "document",
                    page.evaluate("JSON.parse(document.getElementById('cite.csl-json').textContent)[0].type"));
        });
    }

    @Test
    void theRowUnderThePointerOrTheKeyboardStandsOut() {
        on("parallel/" + WITH_SOURCE + ".html", true, page -> {
            Locator row = page.locator(".row:has(a.anchor)").first();
            String plain = String.valueOf(row.evaluate("e => getComputedStyle(e).backgroundColor"));
            row.hover();
            assertFalse(plain.equals(row.evaluate("e => getComputedStyle(e).backgroundColor")), "hover");
            page.mouse().move(0, 0);
            row.locator("a.anchor").focus();
            assertFalse(plain.equals(row.evaluate("e => getComputedStyle(e).backgroundColor")), "focus");
        });
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void theThreeTextsStandSideBySideOrBelowEachOther(Width width) {
        try (BrowserContext context = chromium.context(false, width.pixels, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(chromium.address(Chromium.From.FOLDER, "parallel/" + WITH_SOURCE + ".html"));
            Locator cells = page.locator(".row").first().locator(".cell");
            assertEquals(3, cells.count());
            boolean beside = cells.nth(1).boundingBox().x > cells.nth(0).boundingBox().x + 10;
            boolean below = cells.nth(1).boundingBox().y > cells.nth(0).boundingBox().y + 10;
            assertEquals(width == Width.DESK, beside);
            assertEquals(width == Width.PHONE, below);
            page.locator("#column-source").uncheck();
            assertFalse(cells.nth(2).isVisible());
        }
    }

    @Test
    void aDocumentWithoutSourceHasTwoColumnsAndSaysSo() {
        on(PARALLEL, true, page -> {
            assertEquals(2, page.locator(".row").first().locator(".cell").count());
            assertEquals(1, page.locator("[data-l='source.none']").count());
        });
    }

    /** Screens. */
    private enum Width {
        PHONE(390),
        DESK(1400);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }
    }
}
