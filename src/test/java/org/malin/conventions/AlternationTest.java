package org.malin.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlternationTest {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    @Test
    void whatWordsHaveInCommonStandsOnce() {
        assertEquals(
                "(?:J(?:anuary|u(?:ly|ne))|m(?:\\s+a|))", Alternation.of(words("January", "July", "June", "m a", "m")));
    }

    @ParameterizedTest
    @EnumSource(WordList.class)
    void itFindsTheSameWordsAsAPlainListInTheSameOrder(WordList list) {
        List<Word> words = Conventions.builtIn().words(list).stream()
                .filter(word -> !Forms.isPattern(word))
                .sorted((a, b) -> b.form().length() - a.form().length())
                .toList();
        String plain = words.stream().map(Forms::pattern).distinct().collect(Collectors.joining("|", "(?:", ")"));
        String shared =
                Alternation.of(words.stream().map(Forms::steps).distinct().toList());
        String text = words.stream()
                .map(word -> word.form() + " " + word.form().toUpperCase() + word.form() + "\u00A0"
                        + word.form().replace(" ", "  ").toLowerCase())
                .collect(Collectors.joining(", x"));
        for (int flags : new int[] {0, ANY_CASE}) {
            assertEquals(found(plain, flags, text), found(shared, flags, text));
            assertEquals(found(plain + "(?=,|\\s)", flags, text), found(shared + "(?=,|\\s)", flags, text));
        }
    }

    private static List<String> found(String regex, int flags, String text) {
        return Pattern.compile(regex, flags)
                .matcher(text)
                .results()
                .map(AlternationTest::told)
                .toList();
    }

    private static String told(MatchResult match) {
        return match.start() + " " + match.group();
    }

    private static List<List<String>> words(String... forms) {
        return List.of(forms).stream()
                .map(form -> Forms.steps(new Word(form, "", "", "")))
                .toList();
    }
}
