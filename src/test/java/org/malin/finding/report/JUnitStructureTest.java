package org.malin.finding.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.finding.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What the schemas of JUnit's XML, as servers of continuous integration read it, have in common. */
class JUnitStructureTest {
    private static final List<String> COUNTS = List.of("tests", "failures", "errors");

    private Document xml;
    private String text = "";

    /** Found words hold each sign of XML 1.0 that has to be escaped, and some that it cannot hold. */
    @BeforeEach
    void print() throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            findings.add(
                    Finding.of(Rule.NOTE_TARGET, Place.of("a&\"b.xml", i, 1), "<p>]]> & \"'\u0000\u000B\uFFFE\uD800"));
        }
        findings.add(Finding.of(Rule.SHELFMARK_TWICE, "c.xml", "a warning"));
        findings.add(Finding.of(Rule.UNUSED_ENTRY, Place.of("c.xml", 2, 1), "a remark"));
        text = JUnitReport.print(Report.of(List.of("a&\"b.xml", "c.xml", "d.xml"), findings, 3), Severity.ERROR);
        xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @Test
    void everySuiteCountsWhatItHolds() {
        for (Element suite : elements(xml.getDocumentElement(), "testsuite")) {
            assertEquals(number(suite, "tests"), elements(suite, "testcase").size());
            assertEquals(number(suite, "failures"), elements(suite, "failure").size());
            assertEquals(number(suite, "errors"), elements(suite, "error").size());
            assertEquals(number(suite, "skipped"), elements(suite, "skipped").size());
        }
        for (String count : COUNTS) {
            int sum = elements(xml.getDocumentElement(), "testsuite").stream()
                    .mapToInt(suite -> number(suite, count))
                    .sum();
            assertEquals(number(xml.getDocumentElement(), count), sum, count);
        }
    }

    @Test
    void everySuiteAndCaseHasANameAndATime() {
        assertEquals("testsuites", xml.getDocumentElement().getTagName());
        for (String name : List.of("testsuite", "testcase")) {
            for (Element element : elements(xml.getDocumentElement(), name)) {
                assertFalse(element.getAttribute("name").isBlank());
                assertTrue(Double.parseDouble(element.getAttribute("time")) >= 0);
                assertEquals(name.equals("testcase"), element.hasAttribute("classname"));
            }
        }
    }

    @Test
    void aFailureHasAMessageAndAType() {
        Element failure = elements(xml.getDocumentElement(), "failure").get(0);
        assertEquals("ML0303", failure.getAttribute("type"));
        assertEquals("<p>]]> & \"'\uFFFD \uFFFD\uFFFD", failure.getAttribute("message"));
        assertTrue(failure.getTextContent().contains(failure.getAttribute("message")));
    }

    @Test
    void whatWasCutIsCountedAndNoLineIsMadeUp() {
        assertTrue(text.contains("<system-out>2 more of ML0303 are not shown.\n</system-out>"), text);
        assertTrue(text.contains("name=\"ML0512: a warning\""), text);
        assertTrue(text.contains("name=\"ML0513 line 2: a remark\""), text);
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < parent.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) parent.getElementsByTagName(name).item(i));
        }
        return found;
    }
}
