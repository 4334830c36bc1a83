package org.malin.conventions;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares words with what is printed. */
final class Forms {

    private static final String REGEX = "regex";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[\\s:.]+$");

    private Forms() {}

    static boolean isPattern(Word word) {
        return word.value().equals(REGEX);
    }

    /** A regular expression for a word. */
    static String pattern(Word word) {
        if (isPattern(word)) {
            return "(?:" + word.form() + ")";
        }
        return Arrays.stream(word.form().split("\\s+")).map(Forms::quoted).collect(Collectors.joining("\\s+"));
    }

    private static String quoted(String part) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\'' || c == '\u2019') {
                pattern.append("['\u2019]");
            } else if (Character.isLetterOrDigit(c)) {
                pattern.append(c);
            } else {
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return pattern.toString();
    }

    /** A form without case, final colon or stop, with straight apostrophes and single blanks. */
    static String key(String form) {
        String plain = BLANKS.matcher(form.strip())
                .replaceAll(" ")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        String open = END.matcher(plain).replaceFirst("");
        return open.isEmpty() ? plain : open;
    }

    static boolean matches(Word word, String key) {
        return isPattern(word)
                ? Pattern.compile(word.form(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(key)
                        .matches()
                : key(word.form()).equals(key);
    }
}
