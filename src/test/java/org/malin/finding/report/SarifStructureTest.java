package org.malin.finding.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.finding.Explanation;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;

/** What SARIF 2.1.0 (OASIS Standard, sections of which are named) requires of a log. */
class SarifStructureTest {

    @TempDir
    Path folder;

    private JsonObject run;
    private JsonArray rules;

    /** One finding of every rule: in a file that can be read, in one with odd signs in its name, in none at all. */
    @BeforeEach
    void print() throws Exception {
        String read = Files.writeString(folder.resolve("a.xml"), "<p who=\"x\">word</p>\n")
                .toString();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            findings.add(Finding.of(rule, Place.of(read, 1, 4), "found \"<b>\" & \u0001\\"));
            findings.add(Finding.of(rule, Place.of("tei/b [1] %41#ä.xml", 2, 0), "found"));
            findings.add(Finding.of(rule, "a:b.xml", "found {http://example.org/ns}p, {0}"));
        }
        String log = SarifReport.print(Report.of(List.of(read), findings, 0), "1.0");
        JsonObject sarif = JsonParser.parseString(log).getAsJsonObject();
        assertEquals("2.1.0", sarif.get("version").getAsString(), "3.13.2");
        assertEquals(1, sarif.getAsJsonArray("runs").size(), "3.13.4");
        run = sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
        rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    }

    @Test
    void aRunNamesItsToolAndCountsColumnsInAKnownUnit() {
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertFalse(driver.get("name").getAsString().isBlank(), "3.19.8");
        assertTrue(
                Set.of("utf16CodeUnits", "unicodeCodePoints")
                        .contains(run.get("columnKind").getAsString()),
                "3.14.17");
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndTexts() {
        Set<String> ids = new HashSet<>();
        for (JsonElement element : rules) {
            JsonObject rule = element.getAsJsonObject();
            String id = rule.get("id").getAsString();
            assertTrue(ids.add(id), "3.49.3");
            for (String message : List.of("shortDescription", "fullDescription", "help")) {
                assertText(rule.getAsJsonObject(message), "3.12.3");
            }
            assertLevel(rule.getAsJsonObject("defaultConfiguration"));
            JsonObject help = rule.getAsJsonObject("help");
            Explanation why = Explanation.of(Rule.byId(id).orElseThrow());
            assertTrue(help.get("text").getAsString().contains(why.why()), id);
            assertTrue(help.get("markdown").getAsString().contains(why.wrong()), id);
        }
        assertEquals(Rule.values().length, ids.size());
    }

    @Test
    void everyResultHasAMessageALevelAndItsRule() {
        JsonArray results = run.getAsJsonArray("results");
        assertEquals(3 * Rule.values().length, results.size());
        for (JsonElement element : results) {
            JsonObject result = element.getAsJsonObject();
            assertText(result.getAsJsonObject("message"), "3.27.11");
            String message = result.getAsJsonObject("message").get("text").getAsString();
            assertFalse(message.replace("{{", "").replace("}}", "").matches(".*[{}].*"), "3.11.5: a place for a value");
            assertLevel(result);
            int index = result.get("ruleIndex").getAsInt();
            assertEquals(
                    rules.get(index).getAsJsonObject().get("id"),
                    result.get("ruleId"),
                    "3.27.6: the two name one rule");
        }
    }

    @Test
    void everyLocationIsAUriFromAKnownBaseAndEveryRegionBeginsAtOne() {
        for (JsonElement element : run.getAsJsonArray("results")) {
            JsonObject location = element.getAsJsonObject()
                    .getAsJsonArray("locations")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("physicalLocation");
            assertLocation(location.getAsJsonObject("artifactLocation"));
            if (location.has("region")) {
                assertRegion(location.getAsJsonObject("region"));
            }
        }
        for (JsonElement artifact : run.getAsJsonArray("artifacts")) {
            assertLocation(artifact.getAsJsonObject().getAsJsonObject("location"));
        }
    }

    private void assertLocation(JsonObject location) {
        URI uri = URI.create(location.get("uri").getAsString());
        assertTrue(uri.getPath().matches(".*/a.xml|tei/b \\[1] %41#ä.xml|a:b.xml"), uri.getPath());
        assertEquals(uri, uri.normalize(), "3.10.1: normalised");
        assertEquals(null, uri.getFragment(), "a sign of the file's name is taken for a fragment: " + uri);
        assertEquals(uri.getPath().endsWith("/a.xml"), uri.isAbsolute(), uri.toString());
        if (uri.isAbsolute()) {
            assertFalse(location.has("uriBaseId"), "3.4.4: an absolute URI has no base");
        } else {
            String base = location.get("uriBaseId").getAsString();
            assertTrue(run.getAsJsonObject("originalUriBaseIds").has(base), "3.14.14");
        }
    }

    private static void assertRegion(JsonObject region) {
        assertTrue(region.get("startLine").getAsInt() >= 1, "3.30.5");
        if (region.has("startColumn")) {
            assertTrue(region.get("startColumn").getAsInt() >= 1, "3.30.6");
        }
        if (region.has("endColumn")) {
            assertTrue(
                    region.get("endColumn").getAsInt()
                            >= region.get("startColumn").getAsInt(),
                    "3.30.8");
        }
    }

    private static void assertLevel(JsonObject holder) {
        assertTrue(
                Set.of("none", "note", "warning", "error")
                        .contains(holder.get("level").getAsString()),
                "3.27.10");
    }

    private static void assertText(JsonObject message, String section) {
        assertFalse(message.get("text").getAsString().isBlank(), section);
    }
}
