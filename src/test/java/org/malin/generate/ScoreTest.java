package org.malin.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
            + "<title>Protocol 7</title><meeting when='1931-04-02'/></titleStmt><sourceDesc><msDesc><msIdentifier>"
            + "<repository>GARF</repository><collection type='fond' n='3'>F. 3</collection></msIdentifier>"
            + "<msContents><msItem><locus from='4' to='5'/></msItem></msContents></msDesc></sourceDesc></fileDesc>"
            + "</teiHeader><text><body><div type='session'><div type='attendance'><p>Present: <persName>Olm</persName>,"
            + " <persName>Tarn</persName></p></div><div type='item' n='I'><head><label>I.</label> On the old bridges"
            + "<ref type='noteref'>[1]</ref></head><head type='speakers'>(<persName>Olm</persName>,"
            + " <persName>Tarn</persName>)</head><p>Let us begin.</p><sp><speaker>Cde. <persName>Olm</persName>"
            + "</speaker><p>We must <del>never</del> mend <supplied>the</supplied> <expan>br<ex>idges</ex></expan>"
            + "<gap reason='illegible'><desc>nothing</desc></gap>.</p></sp></div></div></body><back><div><note n='1'>"
            + "<label>[1] Note:</label> All of wood.</note></div></back></text></TEI>";

    @Test
    void readsTheFactsOfADocument() {
        Facts facts = TeiFacts.of(TEI);
        assertEquals(List.of("protocol 7"), facts.of(Category.TITLE));
        assertEquals(List.of("1931-04-02"), facts.of(Category.DATE));
        assertEquals(List.of("repository=garf", "fond=3", "list=4-5"), facts.of(Category.SHELFMARK));
        assertEquals(List.of("olm", "tarn"), facts.of(Category.PRESENT));
        assertEquals(List.of("on the old bridges"), facts.of(Category.ITEMS));
        assertEquals(List.of("i"), facts.of(Category.ITEM_NUMBERS));
        assertEquals(List.of("olm|we must never", "olm+tarn|let us begin"), facts.of(Category.SPEECHES));
        assertEquals(List.of("1|all of wood"), facts.of(Category.NOTES));
        assertEquals(List.of("ref"), facts.of(Category.NOTE_REFS));
        assertEquals(List.of("never"), facts.of(Category.DELETIONS));
        assertEquals(List.of("the"), facts.of(Category.SUPPLIED));
        assertEquals(List.of("br[idges]"), facts.of(Category.EXPANSIONS));
        assertEquals(List.of("gap"), facts.of(Category.GAPS));
    }

    @Test
    void takesTheSameFactOnlyOnce() {
        Facts expected = new Facts();
        expected.speech(List.of("Olm"), "We must never");
        expected.speech(List.of("Olm"), "We must never");
        Score score = new Score();
        Score.Comparison comparison = score.add(expected, TeiFacts.of(TEI)).get(Category.SPEECHES);
        assertEquals(1, comparison.hits());
        assertEquals(1, comparison.missed().size());
        assertEquals(List.of("olm+tarn|let us begin"), comparison.extra());
        assertEquals(0.5, score.f1(Category.SPEECHES));
    }

    @Test
    void forgivesMoreOrFewerWordsButNotOtherOnes() {
        assertTrue(Score.same(Category.SPEECHES, "minister olm|we must never", "olm|we must"));
        assertFalse(Score.same(Category.SPEECHES, "tarn|we must never", "olm|we must never"));
        assertTrue(Score.same(Category.PRESENT, "olm", "a. olm"));
        assertFalse(Score.same(Category.ITEMS, "on the old bridges", "on the"));
        assertFalse(Score.same(Category.NOTES, "1|all of wood", "2|all of wood"));
        assertFalse(Score.same(Category.SUPPLIED, "the", "then"));
    }

    @Test
    void doesNotMindWhatMayBeTold() {
        Facts expected = new Facts();
        expected.possibleSpeech(List.of("Olm", "Tarn"), "Let us begin");
        expected.speech(List.of("Olm"), "We must never");
        assertEquals(
                List.of(),
                Score.compare(Category.SPEECHES, expected, TeiFacts.of(TEI)).extra());
    }
}
