package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.finding.Finding;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

class DocumentReaderTest {
    private static final String BEGIN = "<TEI xmlns='http://www.tei-c.org/ns/1.0' ";

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "><teiHeader/></TEI> | ML0296 | <TEI> has no xml:id",
                "xml:id=' '/> | ML0296 | <TEI> has no xml:id",
                "xml:id='a'/> | ML0293 | <teiHeader> is missing in <TEI>",
                "xml:id='a'><teiHeader/></TEI> | ML0293 | <fileDesc> is missing in <teiHeader>",
                "xml:id='a'><teiHeader><fileDesc/></teiHeader></TEI> | ML0293 | <titleStmt> is missing in <fileDesc>"
            })
    void whatEveryPageIsMadeOfIsMissed(String rest, String rule, String found) throws Exception {
        assertTold(BEGIN + rest, rule, found);
    }

    @Test
    void whatIsNoTeiIsNoDocument() throws Exception {
        assertTold("<html/>", "ML0290", "the document is a <html>");
        assertTold("<TEI xml:id='a'/>", "ML0290", "the document is a <TEI> without the namespace of TEI");
    }

    @Test
    void theIdIsThatOfTheFile() throws Exception {
        Path file = Path.of("src/test/resources/schema/valid/protocol-063.xml");
        assertEquals("protocol-063", DocumentReader.id(DocumentReader.read(Xml.below(home), file)));
    }

    private void assertTold(String xml, String rule, String found) throws Exception {
        Path file = Files.writeString(home.resolve("lacking.xml"), "\n" + xml);
        BadXml bad = assertThrows(BadXml.class, () -> DocumentReader.read(Xml.below(home), file));
        Finding finding = bad.findings().get(0);
        assertEquals(rule, finding.rule().id());
        assertEquals(2, finding.place().line());
        assertTrue(finding.place().file().endsWith("lacking.xml"), finding.toString());
        assertTrue(finding.found().startsWith(found), finding.toString());
    }
}
