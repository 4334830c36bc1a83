package org.malin.parse.inline;

import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;

/** Patterns of the words of a list. */
final class Cue {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private Cue() {}

    /** The words, not in the middle of a longer one. */
    static Opening of(Conventions conventions, WordList... lists) {
        return conventions.opening("(?<![\\p{L}\\d])(?:" + conventions.alternation(lists) + ")(?![\\p{L}\\d])", FLAGS);
    }

    /** One of the words, then the rest; the word is group 1. */
    static Opening before(Conventions conventions, String rest, WordList... lists) {
        return conventions.opening("(?<![\\p{L}\\d])(" + conventions.alternation(lists) + ")" + rest, FLAGS);
    }
}
