package org.malin.parse.header;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Guesses the language of a text by its commonest small words; English, German and Russian are told apart. */
record TextLanguage(String tag, String name) {

    private record Candidate(TextLanguage language, Set<String> words) {}

    private static final int LONGEST = 4;

    /** The candidate that is not written in Latin letters. */
    private static final int CYRILLIC = 2;

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate(new TextLanguage("en", "English"), Set.of("the", "of", "and", "to", "in", "that")),
            new Candidate(new TextLanguage("de", "German"), Set.of("der", "die", "das", "und", "des", "von", "ist")),
            new Candidate(new TextLanguage("ru", "Russian"), Set.of("и", "в", "на", "не", "что", "по")));

    /** The BCP 47 tag and the name in English of the language of a text; where no small word tells, the script does. */
    static TextLanguage of(String text) {
        String words = text.toString();
        long[] counts = new long[CANDIDATES.size()];
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || !isOfWord(words.charAt(i))) {
                if (i > start && i - start <= LONGEST) {
                    count(words.substring(start, i), counts);
                }
                start = i + 1;
            }
        }
        return Arrays.stream(counts).allMatch(count -> count == 0) && isCyrillic(words)
                ? CANDIDATES.get(CYRILLIC).language()
                : best(counts);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void count(String word, long[] counts) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += CANDIDATES.get(i).words().contains(word) ? 1 : 0;
        }
    }

    /** Of equals the first. */
    private static TextLanguage best(long[] counts) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > most) {
                most = counts[i];
                best = i;
            }
        }
        return CANDIDATES.get(best).language();
    }

    private static boolean isCyrillic(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long cyrillic = text.codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.CYRILLIC)
                .count();
        return cyrillic * 2 > letters;
    }
}
