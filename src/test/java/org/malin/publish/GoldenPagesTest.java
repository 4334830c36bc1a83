package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.malin.publish.Pages.SAMPLES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/**
 * The pages of a document in which every form occurs, compared with those that were looked at and kept. To keep new
 * ones: {@code mvn test -Dtest=GoldenPagesTest -Dmalin.record=true}, then read the difference before committing it.
 */
class GoldenPagesTest {
    private static final Path DOCUMENT = SAMPLES.resolve("protocol-900.xml");

    @ParameterizedTest
    @EnumSource(View.class)
    void everyFormLooksAsItDidWhenItWasReviewed(View view) throws Exception {
        compare(
                "golden/protocol-900." + view + ".xml",
                Pages.page(DOCUMENT, view).toString());
    }

    private static void compare(String name, String page) throws Exception {
        Path kept = SAMPLES.resolve(name);
        if (Boolean.getBoolean("malin.record")) {
            Files.writeString(kept, page.strip() + "\n");
        }
        Diff diff = DiffBuilder.compare(Files.readString(kept))
                .withTest(page)
                .normalizeWhitespace()
                .build();
        assertFalse(diff.hasDifferences(), diff::toString);
    }

    @Test
    void theIndexIsInTheOrderOfDates() throws Exception {
        assertEquals(
                List.of("protocol-900", "protocol-063", "protocol-071"),
                Pages.values(index(), "//ol[@class = 'documents']/li/@id"));
    }

    @Test
    void theIndexShowsDateTitleSummaryAndAllViews() throws Exception {
        XdmNode index = index();
        assertEquals("May 4, 1950", Pages.value(index, "//li[@id = 'protocol-900']/p[@class = 'when']"));
        assertEquals("Every form in one protocol", Pages.value(index, "//li[@id = 'protocol-900']/h2"));
        assertEquals(
                List.of("What the session was about.", "What came of it."),
                Pages.values(index, "//li[@id = 'protocol-900']/section[@class = 'abstract']/p"));
        assertEquals(
                List.of("reading/protocol-900.html", "diplomatic/protocol-900.html", "parallel/protocol-900.html"),
                Pages.values(index, "//li[@id = 'protocol-900']/ul//a/@href"));
    }

    /** The index of some documents, given in another order. */
    private static XdmNode index() throws Exception {
        Path valid = Path.of("src/test/resources/schema/valid");
        return Pages.index(List.of(
                Pages.document(valid.resolve("protocol-071.xml")),
                Pages.document(DOCUMENT),
                Pages.document(valid.resolve("protocol-063.xml"))));
    }

    @Test
    void manyDocumentsStandInALineEach() throws Exception {
        List<XdmNode> many = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            many.add(Pages.parsed(card("text-" + i)));
        }
        XdmNode index = Pages.index(many);
        assertEquals(
                61, Pages.values(index, "//ol[@class = 'documents brief']/li/a").size());
        assertEquals(List.of(), Pages.values(index, "//ul[@class = 'views']"));
    }

    @Test
    void aDocumentWithoutDateStandsLast() throws Exception {
        XdmNode undated = Pages.parsed(card("text-a"));
        XdmNode index = Pages.index(List.of(undated, Pages.document(DOCUMENT)));
        assertEquals(List.of("protocol-900", "text-a"), Pages.values(index, "//ol[@class = 'documents']/li/@id"));
    }

    private static String card(String id) {
        return "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:id='" + id + "'><teiHeader><fileDesc><titleStmt>"
                + "<title>A</title></titleStmt></fileDesc></teiHeader></TEI>";
    }
}
