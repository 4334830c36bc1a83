package org.malin.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmAtomicValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

class StylesheetTest {
    private static final String SECRET = "a secret of the neighbour";

    @TempDir
    Path root;

    private Path folder;
    private final List<Finding> findings = new ArrayList<>();

    @BeforeEach
    void makeEdition() throws IOException {
        folder = Files.createDirectories(root.resolve("edition/xslt")).getParent();
        Files.writeString(root.resolve("secret.txt"), SECRET);
        Files.writeString(root.resolve("secret.xml"), "<s>" + SECRET + "</s>");
        Files.writeString(folder.resolve("in.xml"), "<in/>");
        Files.writeString(folder.resolve("near.xml"), "<near>near</near>");
        Files.writeString(folder.resolve("near.txt"), "near \u00e4");
        Files.createSymbolicLink(folder.resolve("link.xml"), root.resolve("secret.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc('../secret.xml')",
                "doc('link.xml')",
                "document('../secret.xml', /)",
                "unparsed-text('../secret.txt')",
                "unparsed-text-lines('../secret.txt')",
                "unparsed-text('file:///etc/passwd')",
                "unparsed-text('/etc/passwd')",
                "unparsed-text('jar:file:///etc/x.jar!/passwd')",
                "unparsed-text('classpath:org/malin/x')",
                "json-doc('../secret.txt')",
                "doc('http://127.0.0.1:1/')",
                "unparsed-text('http://127.0.0.1:1/')",
                "unparsed-text('malin:/../../secret.txt')",
                "collection('.')",
                "uri-collection('.')",
                "transform(map{'stylesheet-location':'../secret.xml','source-node':/})?output"
            })
    void aStylesheetReadsNothingOutsideTheEdition(String expression) throws Exception {
        BadXml bad = assertThrows(BadXml.class, () -> run(expression));
        assertEquals(Rule.STYLESHEET, bad.findings().get(0).rule());
        assertFalse(bad.findings().toString().contains(SECRET), bad.findings().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "environment-variable('PATH')",
                "available-environment-variables()",
                "system-property('user.home')",
                "doc-available('../secret.xml')[.]",
                "unparsed-text-available('../secret.txt')[.]"
            })
    void aStylesheetLearnsNothingOfTheMachine(String expression) throws Exception {
        assertEquals("", run(expression));
    }

    @Test
    void aStylesheetReadsWhatLiesBelowTheEdition() throws Exception {
        assertEquals("near", run("doc('near.xml')/near/text()"));
        assertEquals("near \u00e4", run("unparsed-text('near.txt')"));
    }

    @Test
    void aStylesheetWritesNoFile() throws Exception {
        String body = "<xsl:result-document href='" + folder.toUri() + "out.xml'><x/></xsl:result-document>";
        assertThrows(BadXml.class, () -> runBody(body));
        assertFalse(Files.exists(folder.resolve("out.xml")));
    }

    @Test
    void javaIsNotCalled() {
        assertThrows(BadXml.class, () -> run("Q{java:java.lang.System}getProperty('user.home')"));
    }

    @Test
    void anImportOutsideIsRefused() {
        assertThrows(BadXml.class, () -> compile("<xsl:import href='" + root.toUri() + "secret.xml'/>"));
        assertThrows(BadXml.class, () -> compile("<xsl:import href='http://127.0.0.1:1/x.xsl'/>"));
    }

    @Test
    void aDoctypeInAReadFileIsRefused() throws Exception {
        Files.writeString(
                folder.resolve("evil.xml"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM '" + root.toUri() + "secret.txt'>]><x>&e;</x>");
        assertThrows(BadXml.class, () -> run("doc('evil.xml')"));
    }

    @Test
    void parametersAreTextAndNeverMarkup() throws Exception {
        String sheet = sheet(
                "<xsl:param name='p'/><xsl:template match='/'><o><xsl:value-of select='$p'/></o>" + "</xsl:template>");
        Xml xml = Xml.below(folder);
        byte[] out = xml.compile(sheet.getBytes(StandardCharsets.UTF_8), folder.toUri() + "x.xsl")
                .bytes(xml.read(folder.resolve("in.xml")), Map.of("p", new XdmAtomicValue("<script/>")), findings::add);
        assertTrue(new String(out, StandardCharsets.UTF_8).contains("&lt;script/&gt;"));
    }

    @Test
    void messagesBecomeFindings() throws Exception {
        runBody("<xsl:message>no template for x</xsl:message>");
        assertEquals(1, findings.size());
        assertEquals(Rule.VIEW_MESSAGE, findings.get(0).rule());
        assertEquals("no template for x", findings.get(0).found());
    }

    @Test
    void theEditionsOwnStylesheetComesFirstAndMayImportTheBuiltInOne() throws Exception {
        Files.writeString(folder.resolve("xslt/own.xsl"), sheet("<xsl:template match='/'>own</xsl:template>"));
        Xml xml = Xml.below(folder);
        byte[] out = xml.stylesheet("xslt/own.xsl").bytes(xml.read(folder.resolve("in.xml")), Map.of(), findings::add);
        assertEquals("own", new String(out, StandardCharsets.UTF_8));
        assertTrue(xml.hasOwn("xslt/own.xsl"));
        assertFalse(Xml.builtIn().hasOwn("xslt/own.xsl"));
    }

    @Test
    void aFaultInAStylesheetHasItsPlace() throws Exception {
        Files.writeString(folder.resolve("xslt/bad.xsl"), sheet("\n<xsl:template match='/'><xsl:no/></xsl:template>"));
        BadXml bad = assertThrows(BadXml.class, () -> Xml.below(folder).stylesheet("xslt/bad.xsl"));
        assertEquals(2, bad.findings().get(0).place().line());
    }

    private String run(String expression) throws Exception {
        return runBody("<xsl:sequence select=\"" + expression + "\"/>");
    }

    private String runBody(String body) throws Exception {
        String sheet = sheet("<xsl:template match='/'>" + body + "</xsl:template>");
        Xml xml = Xml.below(folder);
        byte[] out = xml.compile(sheet.getBytes(StandardCharsets.UTF_8), folder.toUri() + "x.xsl")
                .bytes(xml.read(folder.resolve("in.xml")), Map.of(), findings::add);
        return new String(out, StandardCharsets.UTF_8);
    }

    private void compile(String top) throws Exception {
        Xml.below(folder).compile(sheet(top).getBytes(StandardCharsets.UTF_8), folder.toUri() + "x.xsl");
    }

    private static String sheet(String top) {
        return "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'"
                + " xmlns:map='http://www.w3.org/2005/xpath-functions/map'>" + top
                + "<xsl:output method='xml' omit-xml-declaration='yes'/></xsl:stylesheet>";
    }
}
