package org.malin.parse.block;

import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;

/** Tells words that say what somebody is from names: "Recording Secretary", "Minister of Ships", "CAO". */
final class Occupations {

    private static final Pattern CAPITALISED = Pattern.compile("(?:\\p{Lu}\\p{L}+\\s){1,2}\\p{Lu}\\p{L}+");

    /** The letters of an office, which are no name among names in small letters. */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,4}");

    private final Pattern any;
    private final Pattern office;
    private final Pattern officeOf;
    private final Pattern last;

    Occupations(Conventions conventions) {
        String words = conventions.alternation(WordList.OCCUPATION);
        this.any = conventions.pattern(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})|\\s(?:of|for|the|in|at|des|der|für)\\s",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.office = conventions.pattern("(?:" + conventions.alternation(WordList.OFFICE) + ")(?!\\p{L})");
        this.officeOf = conventions.pattern("(?:" + words + ")\\s(?:of|for)\\s(?:the\\s)?\\p{Lu}");
        this.last = conventions.pattern("\\s(?:" + words + ")$");
    }

    /** Whether a word of them says what somebody is. */
    boolean isIn(String words) {
        return any.matcher(words).find();
    }

    /** Whether the words after a name say nothing else. */
    boolean describes(String words, boolean addressed, boolean amongSmallLetters) {
        return office.matcher(words).lookingAt()
                || officeOf.matcher(words).lookingAt()
                || amongSmallLetters && LETTERS.matcher(words).matches()
                || !addressed
                        && CAPITALISED.matcher(words).matches()
                        && last.matcher(words).find();
    }
}
