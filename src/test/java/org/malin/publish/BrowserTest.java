package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.finding.Finding;
import org.malin.xml.Xml;

/** The pages in a real browser, opened from a folder. Skipped, and says so, where there is no Chromium. */
class BrowserTest {
    private static final String ID = "protocol-900";
    private static final int PHONE = 375;
    private static final int DESKTOP = 1280;

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() throws Exception {
        Path chromium = Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
        boolean there = Files.isExecutable(chromium);
        if (!there) {
            System.err.println("BrowserTest is skipped: there is no Chromium at " + chromium
                    + "; install it (apt-get install chromium) or name it in CHROMIUM");
        }
        assumeTrue(there, "no Chromium at " + chromium);
        publish();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
                        "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 375", "index.html, 1280",
        "reading/protocol-900.html, 375", "reading/protocol-900.html, 1280",
        "diplomatic/protocol-900.html, 375", "diplomatic/protocol-900.html, 1280"
    })
    void aPageOpensWithoutErrorsAndFitsTheScreen(String name, int width) {
        List<String> errors = new ArrayList<>();
        try (Page page = open(name, width, errors)) {
            assertEquals(List.of(), errors);
            assertTrue(page.locator("h1").first().isVisible());
            Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0, ((Number) wide).intValue(), "the page is wider than the screen");
        }
    }

    @ParameterizedTest
    @CsvSource({"reading, 375", "reading, 1280", "diplomatic, 375", "diplomatic, 1280"})
    void aNoteIsReachedByItsMarkerAndLeadsBack(String view, int width) {
        try (Page page = open(view + "/" + ID + ".html", width, new ArrayList<>())) {
            Locator marker = page.locator("a[role='doc-noteref']").first();
            String note = marker.getAttribute("href");
            marker.focus();
            page.keyboard().press("Enter");
            if (view.equals("reading")) {
                page.locator(".popover.open .to-note").click();
            }
            assertTrue(page.url().endsWith(note), page.url());
            assertTrue(page.locator(note.replace(".", "\\.")).isVisible());
            page.locator(note.replace(".", "\\.") + " a[role='doc-backlink']")
                    .first()
                    .click();
            String back = page.url().substring(page.url().indexOf('#'));
            assertTrue(page.locator(back.replace(".", "\\.")).isVisible(), back);
        }
    }

    @Test
    void theIndexLeadsToTheDocument() {
        try (Page page = open("index.html", DESKTOP, new ArrayList<>())) {
            page.locator("a[href*='reading/" + ID + "']").first().click();
            assertTrue(page.url().endsWith("reading/" + ID + ".html"), page.url());
        }
    }

    @Test
    void textIsLegibleOnAPhone() {
        try (Page page = open("reading/" + ID + ".html", PHONE, new ArrayList<>())) {
            Object size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('main p[id]')).fontSize)");
            assertTrue(((Number) size).doubleValue() >= 16, "letters of " + size + " pixels");
        }
    }

    private static Page open(String name, int width, List<String> errors) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.onRequestFailed(request -> errors.add("not found: " + request.url()));
        page.navigate(folder.resolve("out").resolve(name).toUri().toString());
        return page;
    }

    private static void publish() throws Exception {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        Path document = Files.copy(Path.of("src/test/resources/views/" + ID + ".xml"), tei.resolve(ID + ".xml"));
        try (Stream<Path> authority = Files.list(Path.of("tei/authority"))) {
            List<Path> files = authority.sorted().collect(Collectors.toList());
            Material material = new Material(Path.of("tei/edition.xml"), files, List.of(document));
            List<Finding> findings = new Publisher(
                            Xml.below(folder),
                            material,
                            Request.pages(EnumSet.allOf(View.class)),
                            folder.resolve("out"))
                    .publish(List.of(document));
            assertEquals(List.of(), findings);
        }
    }
}
