package org.malin.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Missiles, missiles",
        "Khrushchëv, khrushchev",
        "Малиновский, малиновский",
        "Хрущёв, хрущев",
        "Straße, strasse",
        "Wałęsa, walesa",
        "Œuvre, oeuvre",
        "Il’ichev, ilichev",
        "Khrushchev’s, khrushchev",
        "за́мок, замок",
        "28s, 28s"
    })
    void caseMarksAndApostrophesDoNotCount(String word, String plain) {
        assertEquals(plain, Spelling.plain(word));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertEquals(Spelling.plain("Малиновский"), Spelling.plain("Малиновскии\u0306"));
        assertEquals(Spelling.plain("Chruščëv"), Spelling.plain("Chrus\u030cc\u030ce\u0308v"));
    }

    @Test
    void wordsAreLettersAndDigitsWithApostrophesInside() {
        assertEquals(
                List.of("Il-28s".split("-")[0], "28s", "the", "people’s", "end"),
                Spelling.words("Il-28s; the ‘people’s end’ […]"));
    }

    @ParameterizedTest
    @CsvSource({
        "Khrushchev, Хрущев",
        "Khrushchev, Хрущёв",
        "Khrushchëv, Chruščëv",
        "Khrushchev, Khrushchov",
        "Khrushchev, Chruschtschow",
        "Khrushchev, Hruŝëv",
        "Khrushchev, Xrushhev",
        "Solzhenitsyn, Solženicyn",
        "Kuznetsov, Kuznecov",
        "Zhukov, Schukow",
        "Yeltsin, Jelzin",
        "Müller, Mueller",
        "Iuriĭ, Yuri"
    })
    void systemsOfTransliterationMeet(String one, String other) {
        Set<String> keys = Spelling.keys(one);
        assertFalse(Collections.disjoint(keys, Spelling.keys(other)), keys + " " + Spelling.keys(other));
    }

    @ParameterizedTest
    @CsvSource({"Kozlov, Kuznetsov", "Kennedy, Kanada", "Grishin, Grechko", "Suslov, Satyukov"})
    void otherNamesStayApart(String one, String other) {
        assertTrue(Collections.disjoint(Spelling.keys(one), Spelling.keys(other)));
    }
}
