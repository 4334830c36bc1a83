package org.malin.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

class IncludingTest {

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(root.resolve("tei"));
        Files.writeString(root.resolve("secret.xml"), "<secret/>");
    }

    @Test
    void includedElementsKeepTheirFileAndPlace() throws Exception {
        Files.writeString(folder.resolve("b.xml"), "<?xml version='1.0'?>\n<b>\n<c/></b>");
        assertEquals(List.of("a a.xml:1", "b b.xml:2", "c b.xml:3", "d a.xml:2"), heard("b.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "file:///etc/passwd",
                "../secret.xml",
                "http://localhost:1/x.xml",
                "missing.xml",
                "link.xml",
                "",
                "a.xml"
            })
    void whatIsNotAFileOfTheEditionIsRefused(String href) throws Exception {
        Files.createSymbolicLink(folder.resolve("link.xml"), root.resolve("secret.xml"));
        Finding finding =
                assertThrows(BadXml.class, () -> heard(href)).findings().get(0);
        assertEquals(Rule.INCLUDE, finding.rule());
        assertEquals(1, finding.place().line());
        assertTrue(finding.place().file().endsWith("a.xml"), finding.toString());
    }

    @Test
    void aLoopEndsWithAFinding() throws Exception {
        Files.writeString(folder.resolve("b.xml"), including("b.xml"));
        Finding finding =
                assertThrows(BadXml.class, () -> heard("b.xml")).findings().get(0);
        assertTrue(finding.found().endsWith("which includes itself"), finding.toString());
    }

    @Test
    void aFaultInAnIncludedFileIsToldThere() throws Exception {
        Files.writeString(folder.resolve("b.xml"), "<b>\n<c>");
        Finding finding =
                assertThrows(BadXml.class, () -> heard("b.xml")).findings().get(0);
        assertEquals(Rule.NOT_WELL_FORMED, finding.rule());
        assertTrue(finding.place().file().endsWith("b.xml"), finding.toString());
        assertEquals(2, finding.place().line());
    }

    private List<String> heard(String href) throws Exception {
        Path file = Files.writeString(folder.resolve("a.xml"), including(href));
        List<String> heard = new ArrayList<>();
        Xml.below(folder).stream(file, path -> false, new DefaultHandler() {
            private Locator locator;

            @Override
            public void setDocumentLocator(Locator given) {
                locator = given;
            }

            @Override
            public void startElement(String uri, String local, String name, Attributes atts) {
                String id = locator.getSystemId();
                heard.add(local + " " + id.substring(id.lastIndexOf('/') + 1) + ":" + locator.getLineNumber());
            }
        });
        return heard;
    }

    private static String including(String href) {
        return "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + href
                + "'><xi:fallback><no/></xi:fallback></xi:include>\n<d/></a>";
    }
}
