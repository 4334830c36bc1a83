package org.malin.parse.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malin.finding.Rule;

/** Names of persons, places and organisations. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Cde. Khrushchev is dictating; <person khrushchev-ns><role_name>Cde.</role_name> Khrushchev</person> is dictating",
                "to F. Castro.; to <person castro-fidel><forename>F.</forename> <surname>Castro</surname></person>.",
                "[Fidel] Castro, when; <person castro-fidel><supplied><forename>Fidel</forename></supplied> <surname>Castro</surname></person>, when",
                "Cde [Anastas] Mikoyan's letter; <person mikoyan-ai><role_name>Cde</role_name> <supplied><forename>Anastas</forename></supplied> <surname>Mikoyan</surname></person>'s letter",
                "from [John F.] Kennedy to; from <person kennedy-jf><supplied><forename>John F.</forename></supplied> <surname>Kennedy</surname></person> to",
                "with [Castro] and; with <supplied><person castro-fidel>Castro</person></supplied> and",
                "[with Fidel] Castro, he; <supplied>with Fidel</supplied> <person castro-fidel>Castro</person>, he",
                "[Mr. John] Smith, he; <person><supplied><role_name>Mr.</role_name> <forename>John</forename></supplied> <surname>Smith</surname></person>, he",
                "UN Secretary General U Thant said; UN Secretary General <person uthant>U Thant</person> said",
                "US Attorney General Robert Kennedy; <place us>US</place> Attorney General <person kennedy-rf><forename>Robert</forename> <surname>Kennedy</surname></person>",
                "in the U.S. Castro spoke; in the <place us>U.S.</place> <person castro-fidel>Castro</person> spoke",
                "the C[hinese] C[ommunist] P[arty] leads; the <organisation ccp><expansion>C<expanded>hinese</expanded></expansion> <expansion>C<expanded>ommunist</expanded></expansion> <expansion>P<expanded>arty</expanded></expansion></organisation> leads",
                "the Min. of For. Aff. is; the <organisation mid><choice EXP1>Min. of For. Aff.|Ministry of Foreign Affairs</choice></organisation> is",
                "under CC-BY 4.0 here; under CC-BY 4.0 here",
                "the CC-CCP talks; the <organisation cc>CC</organisation>-<organisation ccp>CCP</organisation> talks",
                "let us go to Cuba; let us go to <place cuba>Cuba</place>",
                "the Cuban ships; the Cuban ships",
                "Mr. Smith's ship; <person><role_name>Mr.</role_name> Smith</person>'s ship",
            })
    void areRead(String source, String expected) {
        assertEquals(expected, Sample.of(source).read(Zone.NOTE));
    }

    @Test
    void aSuperfluousInitialIsSurplusAndTheNameIsReadWithoutIt() {
        Sample sample =
                Sample.of("from US President R. Kennedy[1] again", "Malin mistakenly includes the \"R.\" here.");
        assertEquals(
                "from <place us>US</place> President <person kennedy-jf><surplus #sur1 by n1>R.</surplus> Kennedy</person><mark 1 n1/> again",
                sample.read());
        assertEquals("sur1", sample.context().notes().targetOf("n1"));
    }

    @Test
    void namesThatTheTranslatorLeftOutAreAGap() {
        Sample sample = Sample.of(
                "Khrushchev, Mikoyan[1]",
                "The listing of speakers mistakenly mentions Castro and Mikoyan twice each. "
                        + "The extra occurrences of their names have been omitted here.");
        assertTrue(sample.read(Zone.SPEAKER)
                .endsWith("<gap #gap1 by n1 OMIT3 quantity=2 reason=editorial unit=name/><mark 1 n1/>"));
    }

    @Test
    void anAmbiguousSurnameIsReportedOnceAndNotGuessed() {
        Sample sample = Sample.of("Kennedy and Kennedy");
        assertEquals("<person NAME3>Kennedy</person> and <person NAME3>Kennedy</person>", sample.read());
        assertEquals(1, sample.context().findings().size());
        assertEquals(Rule.AMBIGUOUS_NAME, sample.context().findings().get(0).rule());
    }

    @Test
    void aSurnameMeansWhomTheTextNamedInFullBefore() {
        assertEquals(
                "<person kennedy-rf><forename>Robert</forename> <surname>Kennedy</surname></person> came. "
                        + "<person kennedy-rf NAME2>Kennedy</person> said",
                Sample.of("Robert Kennedy came. Kennedy said").read());
    }

    @Test
    void namesInParenthesesInsideASentenceAreSpeakers() {
        assertEquals(
                "Regarding plans <speakers PAR3>(<person malinovsky-rya>Malinovsky</person>, "
                        + "<person khrushchev-ns>Khrushchev</person>)</speakers>, do not.",
                Sample.of("Regarding plans (Malinovsky, Khrushchev), do not.").read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mikoyan",
                "Cde. Mikoyan",
                "A. Mikoyan",
                "Mikoyan, A.I.",
                "MIKOYAN",
                "Mr. Smith",
                "U Thant",
                "[Fidel] Castro"
            })
    void looksLikeAName(String text) {
        assertTrue(new Names(Sample.of("x").context()).looksLikeName(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith",
                "the letter",
                "Mikoyan said so",
                "Mikoyan's letter",
                "Return it.",
                "I",
                "General Assembly",
                ""
            })
    void looksLikeNoName(String text) {
        assertFalse(new Names(Sample.of("x").context()).looksLikeName(text));
    }

    @Test
    void aSpeakerWhomNobodyKnowsIsAPersonOfThisDocument() {
        Sample sample = Sample.of("MR. SMITH and Smith");
        Names names = new Names(sample.context());
        KnownName first = names.person(sample.passage(), 0, 9, true);
        KnownName second = names.person(sample.passage(), 14, 19, true);
        assertEquals("SMITH", first.printed());
        assertEquals(first.pointer(), second.pointer());
    }

    @Test
    void initialsMayStandAfterTheSurname() {
        Sample sample = Sample.of("Mikoyan, A.I.; and others");
        KnownName name = new Names(sample.context()).person(sample.passage(), 0, 13, true);
        assertEquals("mikoyan-ai", name.pointer() == null ? "" : name.pointer().id());
        assertEquals(3, name.found().size());
    }
}
