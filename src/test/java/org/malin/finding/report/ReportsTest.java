package org.malin.finding.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.finding.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Every form of a report has all findings, in the structure that its readers expect. */
class ReportsTest {
    private static final String NASTY = "<script>alert(\"1\")</script> & 'x' \u0001 \u202e";

    @TempDir
    Path folder;

    private String file;
    private Report report;

    @BeforeEach
    void makeReport() throws Exception {
        Path written = Files.writeString(folder.resolve("a b.xml"), "<TEI>\n <p who=\"x\">word</p>\n</TEI>\n");
        file = written.toString();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(Rule.VALUE, Place.of(file, 2, 5), NASTY)
                .withExpected("one of a or b")
                .withAdvice("write \"a\""));
        findings.add(Finding.of(Rule.NOT_PRESENT, Place.of(file, 2, 2), "Smith speaks"));
        findings.add(Finding.of(Rule.EMPTY_ITEM, Place.of("tei/c.xml", 1, 1), "no words"));
        findings.add(Finding.of(Rule.EMPTY_ITEM, Place.of("tei/c.xml", 2, 1), "no words"));
        findings.add(Finding.of(Rule.EMPTY_ITEM, Place.of("tei/c.xml", 3, 1), "no words"));
        findings.add(Finding.of(Rule.FILE_NAME, "tei/d.xml", "another name"));
        report = Report.of(List.of(file, "tei/c.xml", "tei/d.xml", "tei/valid.xml"), findings, 2);
    }

    @Test
    void whatIsCutIsCounted() {
        assertEquals(5, report.findings().size());
        assertEquals(1, report.cutAway());
        assertEquals(3, report.rules().get(Rule.EMPTY_ITEM));
        assertEquals(2, report.count(Severity.ERROR));
        assertEquals(3, report.count(Severity.INFO));
        assertEquals(0, Report.of(List.of(), report.findings(), 0).cutAway());
    }

    @Test
    void textShowsTheLineWithCarets() {
        String text = new TextReport(false).print(report);
        assertTrue(text.contains("  2 |  <p who=\"x\">word</p>\n    |     ^^^^^^^\n  expected: one of a or b\n"), text);
        assertTrue(text.contains("tei/c.xml: 1 more of ML0405"), text);
        assertTrue(text.contains("     3  ML0405  an item has statements"), text);
        assertFalse(text.contains("\u0001") || text.contains("\u202e"), text);
    }

    @Test
    void jsonHasItsMembers() {
        JsonObject json = JsonParser.parseString(JsonReport.print(report)).getAsJsonObject();
        assertEquals(
                Set.of("format", "errors", "warnings", "remarks", "cut", "files", "rules", "findings"), json.keySet());
        assertEquals(5, json.getAsJsonArray("findings").size());
        assertEquals(4, json.getAsJsonArray("files").size());
        JsonObject value = find(json.getAsJsonArray("findings"), "rule", "ML0297");
        assertEquals(NASTY, value.get("found").getAsString());
        assertEquals("one of a or b", value.get("expected").getAsString());
        assertEquals(
                1,
                find(json.getAsJsonArray("files"), "file", "tei/c.xml")
                        .getAsJsonObject("cut")
                        .get("ML0405")
                        .getAsInt());
    }

    @Test
    void sarifHasTheStructureOfItsStandard() {
        JsonObject sarif =
                JsonParser.parseString(SarifReport.print(report, "0.1.0")).getAsJsonObject();
        assertEquals("2.1.0", sarif.get("version").getAsString());
        JsonObject run = sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals("Malin", driver.get("name").getAsString());
        JsonArray rules = driver.getAsJsonArray("rules");
        for (JsonElement rule : rules) {
            for (String text : List.of("shortDescription", "fullDescription", "help")) {
                assertFalse(rule.getAsJsonObject()
                        .getAsJsonObject(text)
                        .get("text")
                        .getAsString()
                        .isBlank());
            }
        }
        JsonArray results = run.getAsJsonArray("results");
        assertEquals(5, results.size());
        for (JsonElement element : results) {
            checkResult(element.getAsJsonObject(), rules);
        }
    }

    private static void checkResult(JsonObject result, JsonArray rules) {
        String id = result.get("ruleId").getAsString();
        int index = result.get("ruleIndex").getAsInt();
        assertEquals(id, rules.get(index).getAsJsonObject().get("id").getAsString());
        assertTrue(
                Set.of("error", "warning", "note").contains(result.get("level").getAsString()));
        assertFalse(result.getAsJsonObject("message").get("text").getAsString().isBlank());
        JsonObject place =
                result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
        assertTrue(uri.startsWith("file:///") && uri.endsWith("a%20b.xml") || uri.startsWith("tei/"), uri);
        if (id.equals("ML0297")) {
            JsonObject region = place.getAsJsonObject("region");
            assertEquals(2, region.get("startLine").getAsInt());
            assertEquals(5, region.get("startColumn").getAsInt());
            assertEquals(12, region.get("endColumn").getAsInt());
        }
    }

    @Test
    void junitHasASuiteAFileAndFailsFromASeverityOn() throws Exception {
        Document xml = parse(JUnitReport.print(report, Severity.WARNING));
        assertEquals(4, xml.getElementsByTagName("testsuite").getLength());
        assertEquals(6, xml.getElementsByTagName("testcase").getLength());
        assertEquals(3, xml.getElementsByTagName("failure").getLength());
        assertEquals("3", xml.getDocumentElement().getAttribute("failures"));
        assertEquals("6", xml.getDocumentElement().getAttribute("tests"));
        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertTrue(failure.getParentNode().getParentNode().getNodeName().equals("testsuite"));
        assertEquals(
                2,
                parse(JUnitReport.print(report, Severity.ERROR))
                        .getElementsByTagName("failure")
                        .getLength());
    }

    @Test
    void noMarkupOfADocumentReachesThePage() {
        String html = HtmlReport.print(report);
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
        assertTrue(html.contains("default-src 'none'"), html);
        assertFalse(html.contains("href=\"http") || html.contains("src="), html);
        String rules = RulePages.content();
        for (Rule rule : Rule.values()) {
            assertTrue(rules.contains("<section id=\"" + rule.id() + "\""), rule.id());
        }
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static JsonObject find(JsonArray array, String member, String value) {
        for (JsonElement element : array) {
            if (element.getAsJsonObject().get(member).getAsString().equals(value)) {
                return element.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + value);
    }
}
