package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.model.Answer;
import org.malin.model.Answers;
import org.malin.review.AnswersFile;

/** The page of open decisions is read without script; with it answers are put together that the tool understands. */
class ReviewPageTest {

    @TempDir
    static Path out;

    @BeforeAll
    static void make() {
        Outcome outcome = Edition.at(Path.of("")).orElseThrow().reviewPage(out);
        assertEquals(List.of(), outcome.findings());
    }

    private static Path page() {
        return out.resolve("editors/review.html");
    }

    @Test
    void everyOpenDecisionStandsThereWithSourceAndEncodingSideBySide() throws Exception {
        String html = Files.readString(page());
        String json = Edition.at(Path.of("")).orElseThrow().review(List.of()).json();
        assertEquals(json.split("\"key\"", -1).length, html.split("class=\"question\"", -1).length);
        assertTrue(html.contains("<mark>Instructions to Zorin</mark>"), html);
        assertTrue(html.contains("&lt;div type=\"item\" resp=\"ed:conv\" cert=\"low\" ana=\"ed:rule.HEAD3\""));
        assertTrue(html.indexOf("data-certainty=\"medium\"") > html.lastIndexOf("data-certainty=\"low\""));
    }

    @Test
    void thePagesOfADocumentAreNotMade() {
        assertFalse(Files.exists(out.resolve("reading")));
        assertTrue(Files.exists(out.resolve("editors/rules.html")));
        assertTrue(Files.exists(out.resolve("css/review.css")));
    }

    @Test
    void whatIsChosenOnThePageIsAnAnswerThatTheToolReads() throws Exception {
        Path chromium = Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
        assumeTrue(Files.isExecutable(chromium), "no Chromium at " + chromium);
        List<String> errors = new ArrayList<>();
        String fragment;
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
                        "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")));
            Page page = browser.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            page.onPageError(errors::add);
            page.navigate(page().toUri().toString());
            page.locator("#by").fill("Ada \"Example\" & Co");
            String question = ".question:has(mark:text-is('Instructions to Zorin'))";
            page.locator(question + " input[value=editing]").check();
            page.locator(question + " .remark").fill("no heading < here");
            fragment = page.locator("#fragment").textContent();
            page.locator("#only-medium").check();
            assertFalse(page.locator(question).isVisible());
        }
        assertEquals(List.of(), errors);
        Answers answers = read(fragment);
        assertEquals(List.of(), answers.faults());
        Answer answer = answers.all().get(0);
        assertEquals("protocol-063 HEAD3 false", answer.document() + " " + answer.rule() + " " + answer.accepted());
        assertEquals("Instructions to Zorin", answer.quote().words());
        assertEquals("Ada \"Example\" & Co", answer.editor());
        assertEquals("no heading < here", answer.remark());
    }

    private static Answers read(String fragment) throws Exception {
        String xml = AnswersFile.template("Harbour Press", "A licence.", "https://example.org/licence")
                .replace(
                        "<standOff type=\"decisions\"/>",
                        "<standOff type=\"decisions\"><listAnnotation>" + fragment + "</listAnnotation></standOff>");
        return AnswersFile.read(xml.getBytes(StandardCharsets.UTF_8), "decisions.xml");
    }
}
