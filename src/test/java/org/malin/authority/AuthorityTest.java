package org.malin.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.xml.BadXml;

class AuthorityTest {

    private static final String TEI = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><standOff>";

    @TempDir
    Path dir;

    @BeforeEach
    void files() throws IOException {
        write(
                "persons.xml",
                "<listPerson>\n"
                        + "   <person xml:id=\"one-a\">\n"
                        + "    <persName type=\"main\"><forename>Anna</forename> <forename"
                        + " type=\"patronymic\">Petrovna</forename> <surname>One</surname></persName>\n"
                        + "    <persName type=\"variant\">A.P.  One</persName><persName"
                        + " type=\"variant\">Anna</persName><persName type=\"pseudonym\">Zero</persName>\n"
                        + "    <birth when=\"1900\"/><death when=\"1960-05\"/><occupation"
                        + " from=\"1950\">Minister</occupation><occupation"
                        + " when=\"1949-01-02\">Clerk</occupation><affiliation ref=\"org:firm\"/>\n"
                        + "   </person>\n"
                        + "   <person xml:id=\"two-b\"><!-- kept --><persName>Two</persName></person>\n"
                        + "  </listPerson>");
        write(
                "organizations.xml",
                "<listOrg><org xml:id=\"firm\"><orgName>The Firm</orgName><settlement"
                        + " ref=\"pla:town\">Town</settlement></org><org"
                        + " xml:id=\"club\"><orgName>Club</orgName><orgName>Both</orgName></org><org"
                        + " xml:id=\"union\"><orgName>Both</orgName></org></listOrg>");
        write("places.xml", "<listPlace><place xml:id=\"town\"><placeName>Town</placeName></place></listPlace>");
    }

    @Test
    void entriesAreRead() throws BadXml {
        Authority authority = Authority.load(dir);
        Person one = authority.person("one-a").orElseThrow();
        assertEquals(
                new PersonName("main", "Anna Petrovna One", List.of("Anna", "Petrovna"), "One"),
                one.names().get(0));
        assertEquals(
                new PersonName("variant", "A.P. One", List.of("A.", "P."), "One"),
                one.names().get(1));
        assertEquals(
                new PersonName("variant", "Anna", List.of("Anna"), null),
                one.names().get(2));
        assertEquals("1900", one.born());
        assertEquals("1960-05", one.died());
        assertEquals(new Office("Minister", "1950", null), one.offices().get(0));
        assertEquals(
                new Office("Clerk", "1949-01-02", "1949-01-02"), one.offices().get(1));
        assertNull(authority.person("two-b").orElseThrow().born());
        assertEquals("town", authority.organisation("firm").orElseThrow().placeId());
        assertEquals(List.of("Town"), authority.place("town").orElseThrow().names());
    }

    @Test
    void missingFilesHaveNoEntries() throws BadXml {
        Authority none = Authority.load(dir.resolve("nowhere"));
        assertEquals(List.of(), none.persons());
        assertEquals(List.of(), none.organisations());
        assertEquals(List.of(), none.places());
    }

    @Test
    void aBrokenFileIsAFindingWithItsPlace() throws IOException {
        Files.writeString(dir.resolve("persons.xml"), "<TEI>\n<standOff></TEI>");
        BadXml bad = assertThrows(BadXml.class, () -> Authority.load(dir));
        assertTrue(bad.findings().get(0).place().file().endsWith("/persons.xml"));
        assertEquals(2, bad.findings().get(0).place().line());
    }

    @Test
    void formsOfTwoEntriesAreLeftOut() throws BadXml {
        NameForms forms = new NameForms(Authority.load(dir));
        assertEquals(Set.of("One", "Zero", "Two"), forms.surnames());
        assertEquals(Set.of("The Firm", "Club"), forms.organisations().keySet());
        assertEquals("town", forms.places().get("Town"));
    }

    @Test
    void usedEntriesAreWrittenWithThoseTheyPointTo() throws IOException, BadXml {
        Path out = dir.resolve("out");
        AuthorityFiles.write(dir, out, "../", Set.of("one-a"));
        Authority authority = Authority.load(out);
        assertEquals(1, authority.persons().size());
        assertEquals(
                List.of("firm"), authority.organisations().stream().map(Org::id).toList());
        assertEquals(1, authority.places().size());
        String before = Files.readString(dir.resolve("persons.xml"));
        String after = Files.readString(out.resolve("persons.xml"));
        String entry = before.substring(before.indexOf("<person xml:id=\"one-a\""), before.indexOf("</person>"));
        assertTrue(after.contains(entry), after);
        assertFalse(after.contains("two-b"), after);
    }

    @Test
    void aFileWithoutUsedEntriesIsNotWritten() throws IOException, BadXml {
        Path out = dir.resolve("out");
        AuthorityFiles.write(dir, out, "../", Set.of("two-b"));
        assertTrue(Files.exists(out.resolve("persons.xml")));
        assertFalse(Files.exists(out.resolve("places.xml")));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(dir.resolve(name), TEI + content + "</standOff></TEI>\n");
    }
}
