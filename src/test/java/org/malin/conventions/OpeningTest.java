package org.malin.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "Ab",
            "B. ",
            "ab ",
            "1",
            "12. ",
            " ",
            "\n",
            "(",
            ")",
            "[1]",
            ":",
            ".",
            "é",
            "Слушали",
            "\uD835\uDC00");

    @Test
    void firstSignsTellThatNothingFits() {
        Opening opening = Opening.of(Pattern.compile("(?:Present|Absent)\\s*:"));
        assertTrue(opening.mayBegin("Present: A", 0));
        assertTrue(opening.mayBegin("Are Absent", 4));
        assertTrue(opening.mayBegin("Pre", 0));
        assertFalse(opening.mayBegin("Presses run", 0));
        assertFalse(opening.mayBegin("present", 0));
    }

    @Test
    void whatEndsBeforeItFitsIsNoMatch() {
        Opening opening = Opening.of(Pattern.compile("Present:"));
        assertNull(opening.at("Pre"));
        assertNull(opening.at(""));
        assertFalse(opening.matches("Present: A"));
        assertTrue(opening.begins("Present: A"));
        assertNotNull(opening.whole("Present:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "(?:A|Ab|B)\\.\\s",
                "\\p{Lu}\\p{Ll}+",
                "(?<!\\p{L})a+(?!\\p{L})",
                "[^.:]{0,3}?:",
                "a*1?\\s*\\(",
                "(?i)слуш|AB",
                "\\d{1,2}\\.\\s(?=\\p{Lu})",
                ".*\\s[a-z]",
                "(?!A)\\p{L}{2}$",
                "\\[?(?<n>\\d)\\]?"
            })
    void itFindsWhatThePatternFinds(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Opening opening = Opening.of(pattern);
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(8), 0, PIECES.size()).forEach(n -> text.append(PIECES.get(n)));
            same(pattern, opening, text.toString());
        }
    }

    private static void same(Pattern pattern, Opening opening, String text) {
        Matcher all = pattern.matcher(text);
        assertEquals(all.lookingAt(), opening.begins(text), text);
        assertEquals(all.matches(), opening.matches(text), text);
        Matcher found = opening.first(text);
        boolean inside = all.reset().find() && all.start() < text.length();
        assertEquals(
                inside ? all.start() + "-" + all.end() : "",
                found == null ? "" : found.start() + "-" + found.end(),
                text);
    }
}
