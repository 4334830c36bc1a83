package org.malin.parse.header;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/** Guesses the language of a text by its commonest small words; English, German and Russian are told apart. */
final class TextLanguage {

    private record Candidate(String tag, String name, Pattern words) {}

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("en", "English", Pattern.compile("\\b(?:the|of|and|to|in|that)\\b")),
            new Candidate("de", "German", Pattern.compile("\\b(?:der|die|das|und|des|von|ist)\\b")),
            new Candidate("ru", "Russian", Pattern.compile("(?<!\\p{L})(?:и|в|на|не|что|по)(?!\\p{L})")));

    private TextLanguage() {}

    /** The BCP 47 tag. */
    static String of(CharSequence text) {
        return best(text).tag();
    }

    /** The language's name in English. */
    static String name(CharSequence text) {
        return best(text).name();
    }

    /** Where no small word tells, the script does. */
    private static Candidate best(CharSequence text) {
        Candidate best = CANDIDATES.get(isCyrillic(text) ? 2 : 0);
        long most = 0;
        for (Candidate candidate : CANDIDATES) {
            long count = candidate.words().matcher(text).results().count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isCyrillic(CharSequence text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long cyrillic = text.codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.CYRILLIC)
                .count();
        return cyrillic * 2 > letters;
    }
}
