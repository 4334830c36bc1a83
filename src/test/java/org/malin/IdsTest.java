package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

class IdsTest {

    @TempDir
    Path folder;

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void aDocumentGetsTheIdThatItWants() throws Exception {
        assertEquals("protocol-001", give(new Ids(folder), "a.txt"));
        assertEquals(List.of(), findings);
    }

    @Test
    void whatClashesInOneRunGetsANumber() throws Exception {
        Ids ids = new Ids(folder);
        assertEquals("protocol-001", give(ids, "a.txt"));
        assertEquals("protocol-001-2", give(ids, "b.txt"));
        assertEquals("protocol-001-3", give(ids, "c.txt"));
        assertEquals(List.of(), findings);
    }

    @Test
    void aFileKeepsItsIdWhileItNamesTheSameSource() throws Exception {
        document("protocol-001-2", "a.txt");
        assertEquals("protocol-001-2", give(new Ids(folder), "a.txt"));
    }

    @Test
    void aFileOfAnotherSourceIsNeverTaken() throws Exception {
        document("protocol-001", "other.txt");
        assertEquals("protocol-001-2", give(new Ids(folder), "a.txt"));
        assertEquals(Rule.OTHER_SOURCE, findings.get(0).rule());
        assertTrue(findings.get(0).found().endsWith("was made from other.txt; this document becomes protocol-001-2"));
    }

    @Test
    void aFileThatNamesNoSourceIsNeverTaken() throws Exception {
        Files.writeString(folder.resolve("protocol-001.xml"), "<TEI/>");
        assertEquals("protocol-001-2", give(new Ids(folder), "a.txt"));
    }

    @Test
    void twoSourcesOfOneNameGetTwoIds() throws Exception {
        document("protocol-001", "a.txt");
        Ids ids = new Ids(folder);
        assertEquals("protocol-001", give(ids, "one/a.txt"));
        assertEquals("protocol-001-2", give(ids, "two/a.txt"));
    }

    @Test
    void theSourceIsKnownEvenWhereTheFileIsBroken() throws Exception {
        document("x", "a &amp; b.txt");
        assertEquals(Optional.of("a & b.txt"), Ids.source(folder.resolve("x.xml")));
    }

    private String give(Ids ids, String source) {
        return ids.give(Path.of(source), "protocol-001", findings::add);
    }

    private void document(String id, String source) throws IOException {
        Files.writeString(
                folder.resolve(id + ".xml"),
                "<TEI><bibl xml:id='x' type=\"digital-source\"><title level=\"u\">" + source
                        + "</title></bibl><broken");
    }
}
