package org.malin.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "Khrushchev, Khrushchov",
        "Khrushchev, Chruschtschow",
        "Khrushchev, Chruščev",
        "Khrushchev, Хрущёв",
        "Khrushchev, Хрущев",
        "Chruschtschow, Хрущёв",
        "Malinovskii, Malinowski",
        "Malinovsky, Малиновский",
        "Mikoyan, Mikojan",
        "Mikoian, Микоян",
        "Il'ichev, Ilyichev",
        "Alekseev, Alexeyev",
        "Semenov, Semyonov",
        "Tsarapkin, Царапкин",
        "Zhukov, Schukow",
        "Zhukov, Žukov",
        "Brezhnev, Breschnew",
        "Kuznetsov, Kusnezow",
        "Shelepin, Schelepin",
        "Gromyko, Громыко"
    })
    void spellingsOfOneNameHaveAKeyInCommon(String one, String other) {
        assertFalse(
                Collections.disjoint(Transliteration.keys(one), Transliteration.keys(other)),
                () -> Transliteration.keys(one) + " " + Transliteration.keys(other));
        assertTrue(NameSimilarity.of(one, other).isLikely());
        assertTrue(NameSimilarity.of(other, one).isLikely());
    }

    @ParameterizedTest
    @CsvSource({
        "Polyakov, Polyanov",
        "Kozlov, Orlov",
        "Titov, Kitov",
        "Voronov, Voronin",
        "Ivanov, Ivanovsky",
        "Petrov, Petrova",
        "Malin, Malik",
        "Brown, Braun",
        "Smith, Schmidt"
    })
    void differentNamesStayApart(String one, String other) {
        assertFalse(
                NameSimilarity.of(one, other).isLikely(),
                () -> NameSimilarity.of(one, other).toString());
        assertTrue(Collections.disjoint(Transliteration.keys(one), Transliteration.keys(other)));
    }

    @Test
    void aSimilarSpellingHasAScoreAndAReason() {
        NameSimilarity similarity = NameSimilarity.of("Kosygin", "Kossygin");
        assertTrue(similarity.isLikely());
        assertTrue(similarity.score() < 0.97);
        assertEquals("a similar spelling (1 of 8 letters, Jaro-Winkler 0.97)", similarity.reason());
    }

    @Test
    void forenamesSpeakForOrAgainstIt() {
        assertEquals(
                1.0,
                NameSimilarity.of("Orlin", List.of("P."), "Orlin", List.of("Pyotr", "Ivanovich"))
                        .score());
        assertEquals(
                0.95,
                NameSimilarity.of("Orlin", List.of(), "Orlin", List.of("Pyotr")).score());
        assertEquals(
                0.0,
                NameSimilarity.of("Orlin", List.of("A."), "Orlin", List.of("Pyotr"))
                        .score());
        assertTrue(NameSimilarity.of("Орлин", List.of("Ю."), "Orlin", List.of("Yuri"))
                .isLikely());
        assertTrue(NameSimilarity.of("Orlin", List.of("P."), "Orlin", List.of("P.", "I."))
                .reason()
                .contains("agree"));
    }

    @Test
    void latinLettersAreThoseOfEnglish() {
        assertEquals("shchukin", Transliteration.latin("Щукин"));
        assertEquals("sturgkh", Transliteration.latin("Stürgkh"));
    }
}
