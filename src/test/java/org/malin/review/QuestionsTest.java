package org.malin.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The markup that a question shows. */
class QuestionsTest {
    private static final int WIDEST = 400;

    private static String shown(String element) throws Exception {
        String xml = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"a\"><text><body>" + element
                + "<p>b</p></body></text>"
                + "<standOff><listAnnotation><annotation xml:id=\"a.d1\" target=\"#a.x\" motivation=\"questioning\""
                + " ana=\"ed:rule.HEAD2\" resp=\"ed:conv\" cert=\"low\"><note>c</note></annotation></listAnnotation></standOff></TEI>";
        TeiFile tei = TeiFile.read(xml.getBytes(StandardCharsets.UTF_8), "a.xml");
        List<Question> open = new Questions(tei, xml, "a.xml", null, "a.txt").open();
        assertEquals(1, open.size());
        return open.get(0).encoding();
    }

    @Test
    void anElementIsShownToItsEnd() throws Exception {
        assertEquals("<p xml:id=\"a.x\">two <hi>words</hi></p>", shown("<p xml:id=\"a.x\">two <hi>words</hi></p>"));
        assertEquals("<gap n=\"1\" xml:id=\"a.x\"/>", shown("<gap n=\"1\" xml:id=\"a.x\"/>"));
    }

    @Test
    void ofALongOneTheBeginningIsShown() throws Exception {
        String before = "<p xml:id=\"a.x\">";
        String fits = before + "x".repeat(WIDEST - before.length() - "</p>".length()) + "</p>";
        assertEquals(fits, shown(fits));
        String longer = fits.replace("</p>", "x</p>");
        assertEquals(longer.substring(0, WIDEST) + "…", shown(longer));
        String wide = "<p n=\"" + "x".repeat(WIDEST) + "\" xml:id=\"a.x\">y</p>";
        assertEquals(wide.substring(0, WIDEST) + "…", shown(wide));
    }

    @Test
    void howMarkupIsWrittenDoesNotMatter() throws Exception {
        assertEquals("<p xml:id=\"a.x\" n=\"a>b\">c</p >", shown("<p xml:id=\"a.x\" n=\"a>b\">c</p >"));
        assertEquals("<p xml:id=\"a.x\">b</p>", shown("<!-- xml:id=\"lost --><p xml:id=\"a.x\">b</p>"));
    }

    @Test
    void whatTheFileDoesNotHaveIsNotShown() throws Exception {
        assertEquals("", shown("<p xml:id=\"a.y\">b</p>"));
    }
}
