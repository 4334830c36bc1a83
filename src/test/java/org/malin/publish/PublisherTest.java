package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.ledger.Ledger;
import org.malin.xml.Xml;

class PublisherTest {
    private static final Path SAMPLES = Path.of("src/test/resources/schema/valid");
    private static final String ONE = "protocol-063";
    private static final String OTHER = "protocol-071";
    private static final Request TEXT =
            new Request(EnumSet.of(Format.TEXT), EnumSet.noneOf(View.class), Request.Parts.DOCUMENTS, Map.of());

    @TempDir
    Path home;

    private Path out;
    private Path one;
    private Path other;

    @BeforeEach
    void makeEdition() throws IOException {
        out = home.resolve("out");
        one = copy(ONE);
        other = copy(OTHER);
    }

    @Test
    void everyDocumentGetsAPageInEachViewAndTheIndexNamesThem() throws Exception {
        assertEquals(List.of(), publish(EnumSet.allOf(View.class), List.of(one, other)));
        for (View view : View.values()) {
            for (String id : List.of(ONE, OTHER)) {
                String page = Files.readString(out.resolve(view.label()).resolve(id + ".html"));
                assertTrue(page.contains("<!DOCTYPE HTML>") || page.contains("<!DOCTYPE html>"), page.substring(0, 80));
                assertTrue(page.contains("lang=\"en\""));
            }
        }
        String index = Files.readString(out.resolve("index.html"));
        assertTrue(index.contains(ONE) && index.contains(OTHER));
        assertTrue(Files.exists(out.resolve("css/page.css")));
    }

    @Test
    void onlyTheViewThatIsAskedForIsMade() throws Exception {
        publish(EnumSet.of(View.DIPLOMATIC), List.of(one));
        assertTrue(Files.exists(out.resolve("diplomatic/" + ONE + ".html")));
        assertTrue(Files.notExists(out.resolve("reading")));
    }

    @Test
    void theIndexKeepsDocumentsThatHaveTheirPagesAlready() throws Exception {
        publish(EnumSet.allOf(View.class), List.of(other));
        publish(EnumSet.allOf(View.class), List.of(one));
        String index = Files.readString(out.resolve("index.html"));
        assertTrue(index.contains(ONE) && index.contains(OTHER));
    }

    @Test
    void aBrokenDocumentDoesNotStopTheOthers() throws Exception {
        Path broken = Files.writeString(home.resolve("tei/broken.xml"), "<TEI>");
        List<Finding> findings = publish(EnumSet.of(View.READING), List.of(broken, one));
        assertEquals(Rule.NOT_WELL_FORMED, findings.get(0).rule());
        assertEquals(1, findings.size());
        assertTrue(Files.exists(out.resolve("reading/" + ONE + ".html")));
    }

    @Test
    void documentsWithoutWhatPagesAreMadeOfAreToldAndDoNotStopTheOthers() throws Exception {
        String begin = "<TEI xmlns='http://www.tei-c.org/ns/1.0'";
        Path nameless = Files.writeString(home.resolve("tei/nameless.xml"), begin + "><teiHeader/></TEI>");
        Path headless = Files.writeString(home.resolve("tei/headless.xml"), begin + " xml:id='headless'/>");
        for (Request request : List.of(Request.pages(EnumSet.of(View.READING)), TEXT)) {
            List<Finding> findings = publish(request, List.of(nameless, headless, one));
            assertEquals(
                    List.of(Rule.MISSING_ATTRIBUTE, Rule.MISSING_ELEMENT),
                    findings.stream().map(Finding::rule).toList(),
                    findings.toString());
        }
        assertTrue(Files.exists(out.resolve("reading/" + ONE + ".html")));
        assertTrue(Files.exists(out.resolve("text/" + ONE + ".txt")));
    }

    @Test
    void aFolderInTheWayIsToldInOneLine() throws Exception {
        Files.createDirectories(out.resolve("reading/" + ONE + ".html/x"));
        List<Finding> findings = publish(EnumSet.of(View.READING), List.of(one));
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(Rule.NOT_WRITTEN, findings.get(0).rule());
    }

    @Test
    void aSourceMapThatIsNoneIsToldAndThePagesAreMade() throws Exception {
        Files.createDirectories(out.resolve("maps"));
        Files.writeString(out.resolve("maps/" + ONE + ".json"), "{");
        List<Finding> findings = publish(EnumSet.of(View.PARALLEL), List.of(one));
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.get(0).toString().contains("the source map is no JSON object"), findings.toString());
        assertTrue(Files.exists(out.resolve("parallel/" + ONE + ".html")));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        publish(EnumSet.allOf(View.class), List.of(one));
        byte[] first = Files.readAllBytes(out.resolve("reading/" + ONE + ".html"));
        Files.delete(out.resolve("reading/" + ONE + ".html"));
        publish(EnumSet.allOf(View.class), List.of(one));
        assertEquals(new String(first), Files.readString(out.resolve("reading/" + ONE + ".html")));
    }

    private List<Finding> publish(EnumSet<View> views, List<Path> documents) throws IOException {
        return publish(Request.pages(views), documents);
    }

    private List<Finding> publish(Request request, List<Path> documents) throws IOException {
        try (Stream<Path> authority = Files.list(Path.of("tei/authority"))) {
            List<Path> files = authority.sorted().collect(Collectors.toList());
            Material material = new Material(Path.of("tei/edition.xml"), files, List.of(one, other));
            return new Publisher(Xml.below(home), material, request, out, Ledger.none(out), false).publish(documents);
        }
    }

    private Path copy(String id) throws IOException {
        Path tei = Files.createDirectories(home.resolve("tei"));
        return Files.copy(SAMPLES.resolve(id + ".xml"), tei.resolve(id + ".xml"));
    }
}
