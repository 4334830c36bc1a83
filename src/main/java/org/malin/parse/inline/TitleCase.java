package org.malin.parse.inline;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles that are told by their capitals alone. */
final class TitleCase {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "from", "by", "at", "with", "as", "into");
    private static final Pattern AUTHOR =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(\\s+\\p{Lu}[\\p{L}'\u2019.-]*){0,3},\\s+(?=\\p{Lu})");
    private static final int FEWEST = 2;

    private TitleCase() {}

    /**
     * The run of capitalised words, with small words between them, that ends at the index and begins no earlier than the
     * other; null if there is none.
     */
    static StyleRuns.@Nullable Run before(String text, int from, int end) {
        int start = -1;
        int words = 0;
        int at = end;
        while (at > from) {
            int word = Math.max(from, wordStart(text, at));
            String printed = text.substring(word, at);
            if (isCapital(printed)) {
                start = word;
                words++;
            } else if (!SMALL.contains(printed)) {
                break;
            }
            if (word == from || endsSentence(text, word)) {
                break;
            }
            at = word - 1;
        }
        return words >= FEWEST ? new StyleRuns.Run(afterAuthor(text, start, end), end) : null;
    }

    /** "Smith, Some Days" after an initial, or "Ann Smith, Some Days": what stands before the comma is the author. */
    private static int afterAuthor(String text, int start, int end) {
        Matcher author = AUTHOR.matcher(text).region(start, end);
        boolean initial = start > 1 && text.charAt(start - 2) == '.';
        boolean found = author.lookingAt() && (initial || author.group(1) != null);
        return found && author.end() < end ? author.end() : start;
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
