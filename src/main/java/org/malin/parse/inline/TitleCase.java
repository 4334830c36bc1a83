package org.malin.parse.inline;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles that are told by their capitals alone. */
final class TitleCase {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "from", "by", "at", "with", "as", "into");
    private static final int FEWEST = 2;

    private TitleCase() {}

    /** The run of capitalised words, with small words between them, that ends at the index; null if there is none. */
    static StyleRuns.@Nullable Run before(String text, int end) {
        int start = -1;
        int words = 0;
        int at = end;
        while (at > 0) {
            int word = wordStart(text, at);
            String printed = text.substring(word, at);
            if (isCapital(printed)) {
                start = word;
                words++;
            } else if (!SMALL.contains(printed)) {
                break;
            }
            if (word == 0 || endsSentence(text, word)) {
                break;
            }
            at = word - 1;
        }
        return words >= FEWEST ? new StyleRuns.Run(start, end) : null;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
    }

    private static boolean endsSentence(String text, int wordStart) {
        if (wordStart < 2) {
            return true;
        }
        char before = text.charAt(wordStart - 2);
        return before == '.' || before == '!' || before == '?' || before == ';' || before == '"' || before == '(';
    }
}
