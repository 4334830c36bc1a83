package org.malin.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.finding.Finding;

/** What is found only across files: who cannot have been there, one shelfmark twice, entries that nobody needs. */
class SenseTest {
    private static final String PREFIX = "<teiHeader><prefixDef ident='per' matchPattern='(.+)'"
            + " replacementPattern='authority/persons.xml#$1'/></teiHeader>";

    @TempDir
    Path folder;

    private SmallEdition edition;
    private Path persons;

    @BeforeEach
    void makeEdition() throws Exception {
        edition = new SmallEdition(folder);
        persons = edition.write(
                "authority/persons.xml",
                "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:id='persons'>\n"
                        + "<person xml:id='smith'><persName>Ann Smith</persName><birth when='1900'/><death when='1962-10-24'/></person>\n"
                        + "<person xml:id='jones'><persName>Bob Jones</persName><birth when='1962-10-26'/></person>\n"
                        + "<person xml:id='mills'><persName>Carl Mills</persName><death when='1962'/></person></TEI>");
    }

    @Test
    void whoDiedBeforeTheSessionIsTold() throws Exception {
        assertEquals(
                List.of("a.xml:3 ML0511 Ann Smith (per:smith) takes part on 1962-10-25, but died on 1962-10-24"),
                found(session("a", "1962-10-25", "\n<sp who='per:smith'/>")));
    }

    @Test
    void whoIsNotYetBornIsTold() throws Exception {
        assertEquals(
                List.of("a.xml:2 ML0511 Bob Jones (per:jones) takes part on 1962-10-25, but was born on 1962-10-26"),
                found(session("a", "1962-10-25", "<person corresp='per:jones'/>")));
    }

    @Test
    void theDayOfDeathAndAYearAloneTellNothing() throws Exception {
        assertEquals(List.of(), found(session("a", "1962-10-24", "<sp who='per:smith per:mills'/>")));
    }

    @Test
    void whoIsAbsentMayBeDead() throws Exception {
        assertEquals(List.of(), found(session("a", "1962-10-25", "<person corresp='per:smith' role='absent'/>")));
    }

    @Test
    void oneShelfmarkInTwoDocumentsIsTold() throws Exception {
        String shelfmark =
                "\n<msIdentifier><collection>F. 3</collection><idno>D. 947</idno></msIdentifier><locus from='%s'/>";
        Path a = session("a", "1962-10-25", shelfmark.formatted("1"));
        Path b = session("b", "1962-10-25", shelfmark.formatted("2"));
        assertEquals(List.of(), found(a, b));
        Path c = session("c", "1962-10-25", shelfmark.formatted("1"));
        assertEquals(1, found(a, b, c).size());
        assertEquals(
                "c.xml:3 ML0512 the shelfmark F. 3, D. 947, 1-1, which is also that of ",
                found(a, b, c).get(0).replaceAll("(?<=that of ).*", ""));
    }

    @Test
    void entriesThatNoDocumentNamesAreToldForAWholeEdition() throws Exception {
        Path a = session("a", "1962-10-20", "<p ref='per:smith'>x</p>");
        assertEquals(List.of(), found(a, persons));
        Path whole = edition.write(
                "edition.xml",
                "<teiCorpus xmlns='http://www.tei-c.org/ns/1.0' xmlns:xi='http://www.w3.org/2001/XInclude' xml:id='e'><xi:include href='a.xml'/></teiCorpus>");
        assertEquals(
                List.of(
                        "persons.xml:3 ML0513 no document names Bob Jones (jones)",
                        "persons.xml:4 ML0513 no document names Carl Mills (mills)"),
                found(whole, a, persons));
    }

    @Test
    void twoEntriesOfOneNameAreTold() throws Exception {
        Path others = edition.write(
                "authority/organizations.xml",
                "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:id='organizations'>\n"
                        + "<org xml:id='un'><orgName>United Nations</orgName></org>\n"
                        + "<org xml:id='uno'><orgName>United  Nations</orgName></org></TEI>");
        assertEquals(List.of("organizations.xml:3 ML0514 uno and un are both called United Nations"), found(others));
    }

    private Path session(String id, String day, String content) throws Exception {
        return edition.document(id, PREFIX + "<setting><date when='" + day + "'/></setting>" + content);
    }

    private List<String> found(Path... files) throws Exception {
        List<String> found = new ArrayList<>();
        for (Finding f : edition.findings(files)) {
            found.add(Path.of(f.place().file()).getFileName() + ":" + f.place().line() + " "
                    + f.rule().id() + " " + f.found());
        }
        return found.stream().filter(line -> line.contains(" ML051")).collect(Collectors.toList());
    }
}
