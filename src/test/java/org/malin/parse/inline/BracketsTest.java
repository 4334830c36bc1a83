package org.malin.parse.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bracket means. */
class BracketsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a word [illegible] here; a word <gap #gap1 reason=illegible>[illegible]</gap> here",
                "[two words illegible] here; <gap #gap1 quantity=2 reason=illegible unit=words>[two words illegible]</gap> here",
                "He said [...] so; He said <gap #gap1 reason=omitted>[...]</gap> so",
                "in the year [] the; in the year <gap #gap1 reason=lost>[]</gap> the",
                "from [name not declassified] in; from <gap #gap1 quantity=1 reason=redacted unit=name>[name not declassified]</gap> in",
                "they found [the lost ships] there; they found <supplied>the lost ships</supplied> there",
                "by [Frolov?] then; by <unclear>Frolov</unclear> then",
                "the peopl [sic] came; the <sic>peopl</sic> <sic_note>sic</sic_note> came",
                "the peopl (sic!) came; the <sic>peopl</sic> <sic_note>sic!</sic_note> came",
                "this is [are] good; this <choice>is |are</choice> good",
                "the letter [letters] came; the <choice>letter |letters</choice> came",
                "the party [members] came; the party <supplied>members</supplied> came",
                "text [page two] goes on; text <pb n=2/> goes on",
                "at the end [signature]; at the end <description>signature</description>",
                "he said so [laughter] and; he said so <event>laughter</event> and",
                "the hub [tochka opory --trans.] of; the hub <gloss>tochka opory --trans.</gloss> of",
                "of the rev[olutionary] move[ment].; of the <expansion>rev<expanded>olutionary</expanded></expansion> <expansion>move<expanded>ment</expanded></expansion>.",
                "das [erbit]tet er; das <expansion><expanded>erbit</expanded>tet</expansion> er",
                "a s[ec]r[etary] of; a <expansion>s<expanded>ec</expanded>r<expanded>etary</expanded></expansion> of",
                "during the [ships'] voyage; during the <supplied>ships'</supplied> voyage",
                "How [to proceed] further.; How <supplied>to proceed</supplied> further.",
                "an [open bracket here; an [open bracket here",
                "a ] closed one; a ] closed one",
            })
    void meansThis(String source, String expected) {
        assertEquals(expected, Sample.of(source).read(Zone.NOTE));
    }

    @Test
    void crossedOutInTheBracketIsADeletion() {
        assertEquals(
                "We <deleted #del1>will not</deleted> go.",
                Sample.of("We [crossed out: will not] go.").read());
    }

    @Test
    void crossedOutWithoutWordsIsADeletionOfAGap() {
        assertEquals(
                "We <deleted #del1><gap #gap1 quantity=3 reason=illegible unit=words>[three words crossed out]</gap></deleted> go.",
                Sample.of("We [three words crossed out] go.").read());
    }

    @Test
    void aDeletionToldByANoteIsSureWhereNumberAndPlaceAgree() {
        Sample sample = Sample.of(
                "letting in [some] representatives [to Cuba's ports].[1]",
                "The three words in brackets were crossed out in the notes. More of this.");
        assertEquals(
                "letting in <supplied>some</supplied> representatives "
                        + "<deleted #del1 by n1 DEL1>to <place cuba>Cuba</place>'s ports</deleted>.<mark 1 n1/>",
                sample.read());
        assertEquals("del1", sample.context().notes().targetOf("n1"));
    }

    @Test
    void aDeletionToldByANoteIsUnsureWhereTheNumberDisagrees() {
        Sample sample = Sample.of("We go [to the port].[1]", "The two words in brackets were crossed out.");
        assertTrue(sample.read().contains("<deleted #del1 by n1 DEL3>to the port</deleted>"));
        assertEquals(1, sample.context().findings().size());
    }

    @Test
    void allBracketsOfADamagedDocumentAreRestoredLetters() {
        Sample sample = Sample.of("Wass[er]kraft Egge[r und Jo]sef [I.] []risch");
        sample.context().restoresDamage(true);
        assertEquals(
                "Wass<supplied_damage>er</supplied_damage>kraft Egge<supplied_damage>r und Jo</supplied_damage>sef "
                        + "<supplied_damage>I.</supplied_damage> <gap #gap1 reason=lost>[]</gap>risch",
                sample.read());
    }

    @Test
    void anEventIsAWholeBlock() {
        assertEquals(
                "<event>The members leave the room.</event>",
                Sample.of("[The members leave the room.]").read());
    }
}
