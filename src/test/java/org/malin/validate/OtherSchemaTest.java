package org.malin.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** Schemas that are not the edition's: by option, and as files name them themselves. */
class OtherSchemaTest {
    private static final String RNC = "start = element a { attribute n { xsd:integer }, element b { text }+ }";
    private static final String RNG = "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'"
            + " datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'><attribute name='n'><data type='integer'/>"
            + "</attribute><oneOrMore><element name='b'><text/></element></oneOrMore></element>";
    private static final String XSD = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a'>"
            + "<xs:complexType><xs:sequence><xs:element name='b' type='xs:string' maxOccurs='9'/></xs:sequence>"
            + "<xs:attribute name='n' type='xs:integer' use='required'/></xs:complexType></xs:element></xs:schema>";
    private static final String SCH = "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt2'>"
            + "<pattern><rule context='a'><assert id='x1' role='warning' test='b'>An a without b.</assert></rule></pattern>"
            + "</schema>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.rng | <a n='1'><b>x</b></a> | ''",
                "a.rng | <a n='1'><c>x</c></a> | ML0290 <c> in <a>: the schema has no element of this name",
                "a.rng | <a n='1'/> | ML0293 <a> is empty: <b> is missing",
                "a.rng | <a n='x'><b/></a> | ML0297 n=\"x\" on <a>",
                "a.rnc | <a n='1'><b>x</b></a> | ''",
                "a.rnc | <a><b>x</b></a> | ML0300 <a> without required n",
                "a.xsd | <a n='1'><b>x</b></a> | ''",
                "a.xsd | <a n='1'/> | ML0289 The content of element 'a' is not complete. One of '{b}' is expected",
                "a.sch | <a n='1'><b>x</b></a> | ''",
                "a.sch | <a n='1'/> | ML0289 An a without b.",
            })
    void aFileIsHeldAgainstTheSchemaThatIsNamed(String schema, String document, String told) throws Exception {
        writeSchemas();
        Path file = Files.writeString(folder.resolve("d.xml"), document);
        List<Finding> findings =
                new SchemaValidator(Xml.below(folder), List.of(folder.resolve(schema))).validate(List.of(file));
        assertEquals(told, shortened(findings));
        findings.forEach(finding -> assertEquals(1, finding.place().line()));
    }

    @ParameterizedTest
    @CsvSource({
        "none.rng, no such schema",
        "d.txt, unknown kind",
        "bad.rng, cannot be used",
        "bad.xsd, cannot be used",
        "net.rng, cannot be used"
    })
    void aSchemaThatCannotBeUsedIsAFinding(String name, String told) throws Exception {
        Files.writeString(folder.resolve("d.txt"), "x");
        Files.writeString(folder.resolve("bad.rng"), "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>");
        Files.writeString(folder.resolve("bad.xsd"), "<x/>");
        Files.writeString(
                folder.resolve("net.rng"),
                "<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='http://localhost:9/a.rng'/>");
        BadXml e =
                assertThrows(BadXml.class, () -> new SchemaValidator(Xml.below(folder), List.of(folder.resolve(name))));
        assertTrue(e.findings().get(0).found().contains(told), e.toString());
    }

    @Test
    void aFileIsHeldAgainstTheSchemaOfTheEditionThatItNames() throws Exception {
        writeSchemas();
        assertEquals("", model("a.rng", "<a n='1'><b/></a>"));
        assertEquals("ML0293 <a> is empty: <b> is missing", model("a.rng", "<a n='1'/>"));
        assertEquals("", model("../schema/generated/malin.rng", "<a/>"));
    }

    @Test
    void aSchemaFromElsewhereIsToldAndNotFetched() throws Exception {
        String told = model("http://localhost:9/a.rng", "<a/>");
        assertTrue(told.startsWith("ML0288 the file names the schema http://localhost:9/a.rng"), told);
        assertTrue(model("../../elsewhere.rng", "<a/>").startsWith("ML0288 "));
        assertTrue(
                model("none.rng", "<a/>").startsWith("ML0289 the file names the schema none.rng, and there is none"));
    }

    private String model(String href, String document) throws Exception {
        Path file = Files.writeString(folder.resolve("d.xml"), "<?xml-model href=\"" + href + "\"?>\n" + document);
        Models.Named named = new Models.Named();
        Xml xml = Xml.below(folder);
        xml.read(file, named);
        List<Finding> findings = new java.util.ArrayList<>();
        new Models(xml).check(file, named, findings::add);
        findings.stream()
                .filter(f -> f.rule() == Rule.REMOTE_SCHEMA)
                .forEach(f -> assertEquals(1, f.place().line()));
        return shortened(findings);
    }

    private void writeSchemas() throws IOException {
        Files.writeString(folder.resolve("a.rng"), RNG);
        Files.writeString(folder.resolve("a.rnc"), RNC);
        Files.writeString(folder.resolve("a.xsd"), XSD);
        Files.writeString(folder.resolve("a.sch"), SCH);
    }

    private static String shortened(List<Finding> findings) {
        return findings.stream().map(f -> f.rule().id() + " " + f.found()).collect(Collectors.joining("; "));
    }
}
