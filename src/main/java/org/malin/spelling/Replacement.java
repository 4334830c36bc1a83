package org.malin.spelling;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule of the table: what a regular expression finds is replaced.
 *
 * @param pattern a regular expression that Java and JavaScript read alike
 * @param by what stands for it, as it is
 */
public record Replacement(Pattern pattern, String by) {

    /** A line of the table; a hyphen stands for nothing. */
    static Replacement of(String line) {
        String[] sides = line.split(" ", 2);
        return new Replacement(Pattern.compile(sides[0]), sides[1].equals("-") ? "" : sides[1]);
    }

    static String all(List<Replacement> rules, String word) {
        String replaced = word;
        for (Replacement rule : rules) {
            replaced = rule.pattern.matcher(replaced).replaceAll(rule.by);
        }
        return replaced;
    }
}
