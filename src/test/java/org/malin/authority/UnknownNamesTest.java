package org.malin.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.malin.xml.BadXml;

class UnknownNamesTest {

    private static final Authority AUTHORITY = new Authority(
            List.of(
                    person("marlin-oa", "Oleg", "Marlin"),
                    person("marlin-ib", "Ivan", "Marlin"),
                    person("zhurin-ak", "Anna", "Zhurin")),
            List.of(),
            List.of());

    private static Person person(String id, String forename, String surname) {
        PersonName name = new PersonName("main", forename + " " + surname, List.of(forename), surname);
        return new Person(id, List.of(name), null, null, List.of());
    }

    private static UnknownNames names(String text) throws BadXml {
        UnknownNames names = new UnknownNames(AUTHORITY);
        String tei = "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:id='doc' type='protocol'><teiHeader>"
                + "<bibl type='digital-source'><title>my source.txt</title></bibl>"
                + "<listPerson type='attendance'><person><persName>Hidden</persName></person></listPerson>"
                + "<listPerson type='unidentified'><person xml:id='doc.person1'><persName>Listed</persName></person>"
                + "<personGrp xml:id='doc.group1'><persName>ALL</persName></personGrp></listPerson></teiHeader>"
                + "<text>" + text + "</text><standOff><persName>Aside</persName></standOff></TEI>";
        names.read(tei.getBytes(StandardCharsets.UTF_8), "my source.txt");
        return names;
    }

    @Test
    void formsOfOnePersonAreOneProposal() throws BadXml {
        String text = names("<div type='attendance' xml:id='doc.att'><p><persName>P. I. Dobrin</persName>, "
                        + "<persName role='absent'><forename>P.</forename> <surname>Dobrin</surname></persName></p></div>"
                        + "<sp xml:id='doc.sp1'><speaker><persName><roleName>Mr.</roleName> Dobrin</persName></speaker>"
                        + "<p xml:id='doc.p1'>To <persName>Dobrin</persName>.</p></sp>")
                .text();
        assertTrue(text.contains("\ndobrin-pi\n"), text);
        assertTrue(text.contains("P. I. Dobrin | P. Dobrin | Mr. Dobrin | Dobrin"), text);
        assertTrue(text.contains("4 times: present 1, absent 1, speaking 1, mentioned 1"), text);
        assertTrue(text.contains("my source.txt doc.sp1 speaking: Mr. Dobrin"), text);
        assertTrue(text.contains("\nlisted\n  forms     Listed\n"), text);
    }

    @Test
    void whatIsRepeatedCollectiveOrKnownIsLeftOut() throws BadXml {
        UnknownNames names = names(
                "<spGrp><head><persName>ALL</persName></head></spGrp>"
                        + "<p><persName ref='per:zhurin-ak'>Zhurin</persName> <persName><roleName>Chair</roleName></persName></p>");
        String text = names.text();
        for (String other : List.of("Hidden", "ALL", "Aside", "Zhurin", "Chair")) {
            assertFalse(text.contains(other), other + "\n" + text);
        }
    }

    @Test
    void bearersOfTheSurnameAreCandidatesAndNotGuessed() throws BadXml {
        UnknownNames names = names("<p xml:id='doc.p1'><persName>Marlin</persName></p>");
        String text = names.text();
        assertTrue(text.contains("To be decided: the authority file has bearers of the name (1)"), text);
        assertTrue(text.contains("candidate per:marlin-ib (Ivan Marlin), 0.95: the same surname"), text);
        assertTrue(text.contains("candidate per:marlin-oa"), text);
        assertFalse(names.tei("x").contains(" ref="));
        assertTrue(names.tei("x").contains("Bearers of the name, one of whom may be meant: per:marlin-ib"));
    }

    @Test
    void anInitialLeavesTheOneWhomItFitsAndRefusesTheOthers() throws BadXml {
        assertFalse(names("<p><persName>O. Marlin</persName></p>").text().contains("marlin-ib"));
        String third = names("<p><persName>Z. Marlin</persName></p>").text();
        assertFalse(third.contains("per:"), third);
        assertTrue(third.contains("\nmarlin-z\n"), third);
    }

    @Test
    void likeEntriesAndLikeUnknownPersonsAreTold() throws BadXml {
        String text = names(
                        "<p><persName>Schurin</persName>, <persName>Орехов</persName>, <persName>Orekhov</persName>, "
                                + "<persName>A. Orekhov</persName>, <persName>B. Orekhov</persName></p>")
                .text();
        assertTrue(text.contains("perhaps   per:zhurin-ak (Anna Zhurin), 0.92: the same surname in another"), text);
        assertTrue(text.contains("perhaps   orekhov-a (A. Orekhov)"), text);
        assertTrue(text.contains("\norekhov\n") && text.contains("\norekhov-2\n"), text);
    }

    @Test
    void formsAreMarkedUpAndHaveTheirSource() throws BadXml {
        String tei = names("<p xml:id='doc.p1'><persName><roleName>Mr.</roleName> B. &lt;O’Neil&gt;</persName>"
                        + "<persName>Dobrin P.</persName></p>")
                .tei("proposed");
        assertTrue(
                tei.contains("<persName type=\"main\" source=\"src:my%20source.txt\"><roleName>Mr.</roleName>"
                        + " <forename>B.</forename> <surname>&lt;O’Neil&gt;</surname></persName>"),
                tei);
        assertTrue(tei.contains("<surname>Dobrin</surname> <forename>P.</forename>"), tei);
        assertTrue(tei.contains("Found once (mentioned 1): “Dobrin P.”, mentioned, doc.p1</note>"), tei);
    }

    @Test
    void whereEverybodyIsKnownItIsSaid() throws BadXml {
        UnknownNames names = new UnknownNames(AUTHORITY);
        assertTrue(names.isEmpty());
        assertEquals("Everybody who is named is in the authority file.\n", names.text());
    }
}
