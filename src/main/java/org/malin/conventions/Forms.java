package org.malin.conventions;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
        return isPattern(word) ? "(?:" + word.form() + ")" : String.join("", steps(word));
    }

    /** Regular expressions for the signs of a word; its white space is one. */
    static List<String> steps(Word word) {
        return BLANKS.matcher(word.form())
                .replaceAll(" ")
                .chars()
                .mapToObj(c -> step((char) c))
                .toList();
    }

    private static String step(char c) {
        if (c == ' ') {
            return "\\s+";
        }
        if (c == '\'' || c == '\u2019') {
            return "['\u2019]";
        }
        return Character.isLetterOrDigit(c) ? String.valueOf(c) : Pattern.quote(String.valueOf(c));
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
}
