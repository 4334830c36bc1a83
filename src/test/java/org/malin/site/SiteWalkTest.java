package org.malin.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's ways through the site, link by link, from a folder: each ends where the passage is to be seen. */
class SiteWalkTest extends BrowserTest {
    private static final int PHONE = 390;
    private static final int WIDE = 1200;
    private static final String COUNTED_ENTRY = "table.entries tbody tr:has(td:last-child:not(:empty)) > th > a";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, WIDE})
    void fromTheListOfPersonsToAPassageAndBack(int width) {
        try (BrowserContext context = chromium.context(true, width, ColorScheme.LIGHT)) {
            Page page = chromium.watched(context);
            page.navigate(chromium.address(Chromium.From.FOLDER, "persons.html"));
            String list = page.url();
            fromAnEntryToAPassage(page);
            page.goBack();
            assertTrue(page.url().contains("/person/"), page.url());
            page.goBack();
            assertEquals(list, page.url());
        }
        assertEquals(List.of(), chromium.faults);
    }

    @Test
    void fromTheFieldAtTheTopToAHitAndItsPassage() {
        try (BrowserContext context = chromium.context(true, WIDE, ColorScheme.LIGHT)) {
            Page page = chromium.watched(context);
            page.navigate(chromium.address(Chromium.From.FOLDER, "index.html"));
            page.locator(".find input").fill("Cuba");
            page.locator(".find input").press("Enter");
            page.locator("html[data-searched]").waitFor();
            Locator hit = page.locator(".hits .passage a").first();
            String found = hit.locator("mark").first().textContent();
            hit.click();
            seen(page, found);
        }
        assertEquals(List.of(), chromium.faults);
    }

    @Test
    void onAPhoneALinkLeadsToTheSearchAndNoFieldTakesItsPlace() {
        try (BrowserContext context = chromium.context(true, PHONE, ColorScheme.LIGHT)) {
            Page page = chromium.watched(context);
            page.navigate(chromium.address(Chromium.From.FOLDER, "index.html"));
            assertThat(page.locator(".find")).isHidden();
            page.locator("header.site a[href='search.html']").click();
            assertThat(page.locator("#q")).isVisible();
        }
        assertEquals(List.of(), chromium.faults);
    }

    @Test
    void withoutScriptEveryIndexLeadsToPassages() {
        try (BrowserContext context = chromium.context(false, WIDE, ColorScheme.LIGHT)) {
            Page page = chromium.watched(context);
            page.navigate(chromium.address(Chromium.From.FOLDER, "index.html"));
            for (String list : List.of("persons.html", "organizations.html", "places.html")) {
                top(page, list);
                fromAnEntryToAPassage(page);
            }
            top(page, "notes.html");
            page.locator(".noted li .remarks a").first().click();
            assertThat(page.locator(":target")).isInViewport();
            top(page, "figures.html");
            Locator table = page.locator("main details:has(a[href*='#'])").first();
            table.locator("summary").click();
            table.locator("a[href*='#']").first().click();
            assertThat(page.locator(":target")).isInViewport();
        }
        assertEquals(List.of(), chromium.faults);
    }

    private static void top(Page page, String list) {
        page.locator("header.site nav a[href$='" + list + "']").click();
        assertTrue(page.url().endsWith("/" + list), page.url());
    }

    private static void fromAnEntryToAPassage(Page page) {
        page.locator(COUNTED_ENTRY).first().click();
        Locator passage = page.locator(".contexts li > a:has(mark)").first();
        String name = passage.locator("mark").first().textContent();
        passage.click();
        seen(page, name);
    }

    /** The element that the address names is on the screen, and has these words. */
    private static void seen(Page page, String words) {
        assertThat(page.locator(":target")).isInViewport();
        assertThat(page.locator(":target")).containsText(words);
    }
}
