package org.malin.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings spellings together by the table of rules. The search page does the same in the reader's browser. */
public final class Spelling {

    /** The rules, for those who write them for another program. */
    public static final Rules RULES = Rules.read();

    /** A word as found in a text: letters and digits, with apostrophes inside. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’][\\p{L}\\p{M}\\p{N}]+)*");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern APOSTROPHES = Pattern.compile("['’´`\u02B0-\u02FF]");
    private static final Pattern MARKS = Pattern.compile("(?<!и(?=\u0306))\\p{M}");
    private static final Pattern ALL_MARKS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /** The words of a text in order, as they stand there. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** A word without case, marks and apostrophes; й keeps its mark, for it is a letter. Empty if nothing is left. */
    public static String plain(String word) {
        String lower = POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        String bare = APOSTROPHES.matcher(lower).replaceAll("");
        String marks =
                MARKS.matcher(StreamSafe.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
        return letters(StreamSafe.normalize(marks, Normalizer.Form.NFC), RULES.letters());
    }

    /** The keys under which the spellings of a name meet: one, or more where it can be read in several ways. */
    public static Set<String> keys(String name) {
        String composed = StreamSafe.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> keys = new LinkedHashSet<>();
        for (Rules.Reading reading : RULES.readings()) {
            if (reading.when().matcher(composed).find()) {
                String read = Replacement.all(reading.rules(), composed);
                String latin = latin(Replacement.all(RULES.hissing(), read));
                keys.add(Replacement.all(RULES.sounds(), latin));
            }
        }
        return keys;
    }

    /** In Latin letters, in the English way, without marks and apostrophes. */
    public static String latin(String name) {
        String bare = APOSTROPHES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        String marks = ALL_MARKS
                .matcher(StreamSafe.normalize(bare, Normalizer.Form.NFD))
                .replaceAll("");
        return letters(letters(marks, RULES.letters()), RULES.cyrillic());
    }

    private static String letters(String word, Map<String, String> table) {
        StringBuilder written = new StringBuilder();
        word.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> written.append(table.getOrDefault(letter, letter)));
        return written.toString();
    }
}
