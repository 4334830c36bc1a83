package org.malin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that only an edition of some size has: parts of lists, years of persons and of pictures. */
class DividedPagesTest {
    /** The page that leads to the parts, and the form of the paths of these. */
    private static final List<String> WAYS =
            List.of("persons.html", "notes.html", "figures.html", "editors/review.html");

    private static final List<String> PARTS = List.of(
            "names/person-\\d+\\.html",
            "person/p\\d+\\.\\d{4}\\.html",
            "notes/\\d+\\.html",
            "figures/\\d{4}(-\\d+)?\\.html",
            "editors/review/\\d+\\.html");

    @TempDir
    static Path home;

    private static Path folder;

    @BeforeAll
    static void publish() throws IOException {
        NamesEdition.write(home, 11, 4, 42);
        LongDocument.write(home.resolve("tei"), "protocol-long", 260, 170);
        folder = NamesEdition.pages(home);
    }

    /** Of each kind the way there, and one part. */
    private static List<String> pages() {
        List<String> pages = new ArrayList<>(WAYS);
        List<String> all = BuiltSite.pages(folder);
        for (String part : PARTS) {
            List<String> parts = all.stream().filter(page -> page.matches(part)).collect(Collectors.toList());
            assertTrue(!parts.isEmpty(), "parts like " + part);
            pages.add(parts.get(0));
        }
        return pages;
    }

    @Test
    void noPageHasAnErrorOfHtml() throws Exception {
        assertEquals(List.of(), SitePagesTest.errorsOfHtml(folder, pages()));
    }

    @Test
    void everyLinkLeadsToAPlaceThatIsThere() throws Exception {
        for (String page : pages()) {
            assertEquals(List.of(), SitePagesTest.brokenLinks(folder, page), page);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 390", "DARK, 1200"})
    void axeFindsNoViolationAndNoPageIsTooWide(ColorScheme scheme, int width) throws Exception {
        List<String> faults = new ArrayList<>();
        try (Chromium chromium = Chromium.open();
                BrowserContext context = chromium.context(true, width, scheme)) {
            Page page = context.newPage();
            for (String path : pages()) {
                page.navigate(folder.resolve(path).toUri().toString());
                faults.addAll(SiteBrowserTest.violations(page, path));
                if (!page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        .equals(0)) {
                    faults.add(path + " is too wide");
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** A document of so many notes, and of so many decisions that nobody has answered. */
    private static final class LongDocument {
        static void write(Path tei, String id, int notes, int decisions) throws IOException {
            StringBuilder xml = new StringBuilder(NamesEdition.HEAD.formatted(id, "protocol", "A long document"))
                    .append("<profileDesc><creation><date when='1956-05-04'>1956-05-04</date></creation></profileDesc>")
                    .append("</teiHeader><text><body><div type='session' xml:id='%s.s1'>".formatted(id))
                    .append("<p xml:id='%s.p1'>They met.</p></div></body><back><div type='notes'>".formatted(id));
            for (int i = 1; i <= notes; i++) {
                xml.append("<note type='editor' place='end' n='%d' xml:id='%s.n%d'><label>[%d]</label> %s.</note>"
                        .formatted(i, id, i, i, "On this more is said elsewhere".repeat(6)));
            }
            xml.append("</div></back></text><standOff type='decisions'><listAnnotation>");
            for (int i = 1; i <= decisions; i++) {
                xml.append(("<annotation xml:id='%s.d%d' target='#%s.p1' motivation='questioning' ana='ed:rule.HEAD2'"
                                + " resp='ed:conv' cert='medium'><note>it may be a heading; alternative: none</note></annotation>")
                        .formatted(id, i, id));
            }
            Files.writeString(tei.resolve(id + ".xml"), xml + "</listAnnotation></standOff></TEI>");
        }
    }
}
