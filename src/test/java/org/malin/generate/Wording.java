package org.malin.generate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings words into the form in which they are compared. */
final class Wording {
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("[\\w']+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String EDGES = ".,:;- ";
    private static final int SHORT = 3;

    private Wording() {}

    /** Straight quotes, plain dashes, single blanks, small letters, no punctuation at the ends. */
    static String norm(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[’‘]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[—–]", "-")
                .replace("--", "-");
        return strip(squeeze(plain)).toLowerCase(Locale.ROOT);
    }

    static String squeeze(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** The first three words. */
    static String key(String text) {
        return key(text, SHORT);
    }

    /** The first words. */
    static String key(String text, int words) {
        return WORD.matcher(norm(text))
                .results()
                .limit(words)
                .map(found -> found.group())
                .collect(Collectors.joining(" "));
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
