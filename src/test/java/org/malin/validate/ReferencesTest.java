package org.malin.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

class ReferencesTest {
    private static final String HEADER = "<teiHeader>"
            + "<prefixDef ident='per' matchPattern='(.+)' replacementPattern='authority/persons.xml#$1'/>"
            + "<prefixDef ident='prot' matchPattern='(.+)' replacementPattern='protocol-$1.xml'/>"
            + "<prefixDef ident='src' matchPattern='(.+)' replacementPattern='../seeds/$1'/></teiHeader>\n";

    @TempDir
    Path folder;

    private SmallEdition edition;

    @BeforeEach
    void makeEdition() throws Exception {
        edition = new SmallEdition(folder);
        edition.write("authority/persons.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p xml:id='smith'/></TEI>");
    }

    @Test
    void whatResolvesIsSilent() throws Exception {
        assertEquals(
                List.of(),
                findings("<p ref='per:smith'/><p target='https://example.org/'/><p target='#x'/>"
                        + "<p target='authority/persons.xml#smith'/>"));
    }

    @Test
    void anUnknownEntryIsAnErrorWithItsPlace() throws Exception {
        Finding finding = findings("\n <p ref='per:smith per:jones'/>").get(0);
        assertEquals(Rule.EDITION_POINTER, finding.rule());
        assertEquals("4:2", finding.place().line() + ":" + finding.place().column());
        assertTrue(finding.found().startsWith("ref=\"per:jones\" on <p>, but "), finding.found());
        assertTrue(finding.found().endsWith("persons.xml has no xml:id \"jones\""), finding.found());
    }

    @Test
    void anUndeclaredPrefixIsAnError() throws Exception {
        assertEquals(
                "ref=\"pers:smith\" on <p>, but the file declares no prefix pers",
                findings("<p ref='pers:smith'/>").get(0).found());
    }

    @Test
    void aProtocolThatIsNotThereIsAnInformation() throws Exception {
        Finding finding = findings("<p target='prot:071'/>").get(0);
        assertEquals(Rule.MISSING_PROTOCOL, finding.rule());
        edition.document("protocol-071", "<p/>");
        assertEquals(List.of(), findings("<p target='prot:071'/>"));
    }

    @Test
    void aRangeLongerThanItsSourceIsAnError() throws Exception {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds/s.txt"), "0123456789");
        assertEquals(List.of(), findings("<p source='src:s.txt#char=0,10'/>"));
        assertEquals(1, findings("<p source='src:s.txt#char=0,11'/>").size());
        assertEquals(1, findings("<p source='src:none.txt#char=0,1'/>").size());
    }

    @Test
    void sourcesThatLieElsewhereAreNotMissed() throws Exception {
        assertEquals(List.of(), findings("<p source='src:s.txt#char=0,10'/>"));
    }

    @Test
    void anIdInTwoFilesIsAnError() throws Exception {
        Path a = edition.document("a", "<p xml:id='x'/>");
        Path b = edition.document("b", "\n<p xml:id='x'/>");
        Finding finding = edition.findings(a, b).get(0);
        assertEquals(Rule.DUPLICATE_ID, finding.rule());
        assertTrue(finding.place().toString().endsWith("b.xml:3:1"), finding.toString());
        assertTrue(finding.found().endsWith("a.xml:2:1"), finding.found());
    }

    private List<Finding> findings(String content) throws Exception {
        return edition.findings(edition.document("a", HEADER + content));
    }
}
