package org.malin.conventions;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares words with what is printed. */
public final class Forms {

    private static final String REGEX = "regex";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

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

    /** Whether it has white space that is more than single blanks. */
    private static boolean hasBlanks(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == ' ' && form.charAt(i - 1) == ' ' || c >= '\t' && c <= '\r') {
                return true;
            }
        }
        return false;
    }

    /** The words of a text, one blank between them. */
    public static String oneLine(String text) {
        String form = text.strip();
        return hasBlanks(form) ? BLANKS.matcher(form).replaceAll(" ") : form;
    }

    /** A form without case, final colon or stop, with straight apostrophes and single blanks. */
    static String key(String form) {
        String even = oneLine(form).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        int end = even.length();
        while (end > 0 && ":. ".indexOf(even.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? even : even.substring(0, end);
    }
}
