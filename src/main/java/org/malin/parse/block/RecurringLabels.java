package org.malin.parse.block;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/**
 * Finds speakers in a document without a list of those present: a single word that opens several blocks before the same
 * sign, and is no label of the conventions.
 */
final class RecurringLabels {

    private static final int ENOUGH = 2;
    private static final Pattern LABEL =
            Pattern.compile("(\\p{Lu}[\\p{L}'’-]{2,})(:|\\s?--|\\s?[—–])\\s*\\S+\\s+\\S+.*", Pattern.DOTALL);
    private static final Pattern CAPITALS = Pattern.compile(
            "(\\p{Lu}[\\p{Lu}'’-]{2,}(?:\\s\\p{Lu}[\\p{Lu}'’-]+){0,2})(:|\\.|\\s?--|\\s?[—–])\\s*\\S.*",
            Pattern.DOTALL);

    private RecurringLabels() {}

    static Set<String> find(List<TextBlock> blocks, Conventions conventions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (TextBlock block : blocks) {
            Matcher capitals = CAPITALS.matcher(block.words());
            Matcher m = capitals.matches() ? capitals : LABEL.matcher(block.words());
            if (m.matches() && !isLabelWord(m.group(1), conventions)) {
                counts.merge(m.group(1) + m.group(2).strip(), 1, Integer::sum);
            }
        }
        Set<String> names = new LinkedHashSet<>();
        counts.forEach((label, count) -> {
            if (count >= ENOUGH) {
                names.add(label.replaceFirst("(?::|\\.|--|[—–])$", ""));
            }
        });
        return names;
    }

    /** Whether the document sets its speakers in capitals: at least two of the labels that come back are. */
    static boolean areCapitals(Set<String> labels) {
        return labels.stream()
                        .filter(label -> label.equals(label.toUpperCase(Locale.ROOT)))
                        .count()
                >= ENOUGH;
    }

    /** Whether a word is a label of the conventions, and so nobody's name. */
    static boolean isLabelWord(String word, Conventions conventions) {
        return List.of(
                        WordList.ATTENDANCE_LABEL,
                        WordList.MEMO_LABEL,
                        WordList.DATE_LABEL,
                        WordList.TITLE_LABEL,
                        WordList.CITATION_LABEL,
                        WordList.SUMMARY_LABEL,
                        WordList.RIGHTS_LABEL,
                        WordList.KEYWORD_LABEL,
                        WordList.EMPTY_LABEL,
                        WordList.NOTES_LABEL,
                        WordList.NOTE_LABEL,
                        WordList.DECISION_LABEL,
                        WordList.VOTE_FOR,
                        WordList.VOTE_AGAINST,
                        WordList.HEADING_NOUN,
                        WordList.HEADING_OPENER)
                .stream()
                .anyMatch(list -> conventions.find(list, word).isPresent());
    }
}
