package org.malin.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

class XmlReadTest {

    @TempDir
    Path folder;

    @Test
    void nodesKnowLineAndColumnWhereTheyBegin() throws Exception {
        Path file = write("a.xml", "<a>\n  <b/>text <c\n x='1'/>\n<!-- x --><d>\n</d></a>");
        XdmNode tree = Xml.below(folder).read(file);
        assertEquals("1:1", place(tree, "/a"));
        assertEquals("2:3", place(tree, "/a/b"));
        assertEquals("2:12", place(tree, "/a/c"));
        assertEquals("4:11", place(tree, "/a/d"));
    }

    @Test
    void listenersHearTheSamePlaces() throws Exception {
        Path file = write("a.xml", "<a>\n <b/></a>");
        List<String> heard = new ArrayList<>();
        Xml.below(folder).read(file, new Places(heard));
        assertEquals(List.of("a 1:1", "b 2:2"), heard);
    }

    @Test
    void faultHasFileLineAndColumn() throws Exception {
        Finding finding = failure("<a>\n<b></a>");
        assertEquals(Rule.NOT_WELL_FORMED, finding.rule());
        assertEquals(2, finding.place().line());
        assertTrue(finding.place().file().endsWith("bad.xml"), finding.toString());
        assertTrue(finding.found().contains("<b> is not closed"), finding.toString());
    }

    @Test
    void doctypeIsRefusedInPlainWords() throws Exception {
        Finding finding = failure("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>");
        assertEquals(Rule.NOT_WELL_FORMED, finding.rule());
        assertTrue(finding.found().startsWith("a document type declaration (DTD)"), finding.toString());
    }

    @Test
    void billionLaughsAreRefusedAtOnce() throws Exception {
        Finding finding = failure("<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><a>&b;</a>");
        assertEquals(Rule.NOT_WELL_FORMED, finding.rule());
    }

    @Test
    void nestingHasAnEnd() throws Exception {
        Finding finding = failure("<a>".repeat(100_000));
        assertEquals("elements nested too deep to be a text", finding.found());
    }

    @Test
    void wrongBytesAreToldAsSuch() throws Exception {
        Path file = Files.write(folder.resolve("bad.xml"), "<a>\u00e4</a>".getBytes(StandardCharsets.ISO_8859_1));
        Finding finding = assertThrows(BadXml.class, () -> Xml.below(folder).read(file))
                .findings()
                .get(0);
        assertEquals("byte 0xE4 (\"ä\" in windows-1252), which is no text in UTF-8", finding.found());
    }

    @Test
    void emptyAndMissingFilesAreUnreadable() throws Exception {
        Path empty = write("empty.xml", "");
        for (Path file : List.of(empty, folder.resolve("none.xml"))) {
            BadXml bad = assertThrows(BadXml.class, () -> Xml.below(folder).read(file));
            assertEquals(Rule.UNREADABLE, bad.findings().get(0).rule());
        }
    }

    private Finding failure(String xml) throws IOException {
        Path file = write("bad.xml", xml);
        BadXml bad = assertThrows(BadXml.class, () -> Xml.below(folder).read(file));
        assertEquals(1, bad.findings().size());
        return bad.findings().get(0);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String place(XdmNode tree, String path) throws Exception {
        XPathCompiler compiler = tree.getProcessor().newXPathCompiler();
        XdmItem item = compiler.evaluateSingle(path, tree);
        XdmNode node = (XdmNode) item;
        return node.getLineNumber() + ":" + node.getColumnNumber();
    }

    private static final class Places extends DefaultHandler {
        private final List<String> heard;
        private Locator locator;

        Places(List<String> heard) {
            this.heard = heard;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes atts) {
            heard.add(local + " " + locator.getLineNumber() + ":" + locator.getColumnNumber());
        }
    }
}
