package org.malin.parse;

import java.util.regex.Pattern;
import org.malin.source.Line;

/** A list of names that a blank line has cut: it ends in a comma, and the next line is such a list too. */
final class ListOfNames {

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*+(?:\\s\\p{Lu}[\\p{L}.'’-]*+){0,3}\\s?(?:\\s?\\([^()]*\\))?";
    private static final Pattern BEGINS =
            Pattern.compile("(?:[\\p{L} ]{2,40}:\\s*|\\()?(?:" + NAME + ",\\s?)++", Pattern.DOTALL);
    private static final Pattern GOES_ON =
            Pattern.compile(NAME + "(?:,\\s?" + NAME + ")*+[.,)]?(?:\\s?[\\[(]\\d{1,3}[\\])])?");
    private static final int LONGEST = 400;

    private ListOfNames() {}

    static boolean goesOn(Line before, Line line) {
        String first = before.text().toString().strip();
        String second = line.text().toString().strip();
        return first.endsWith(",")
                && first.length() < LONGEST
                && second.length() < LONGEST
                && BEGINS.matcher(first).matches()
                && GOES_ON.matcher(second).matches()
                && (second.indexOf(',') > 0 || first.charAt(0) == '(');
    }
}
