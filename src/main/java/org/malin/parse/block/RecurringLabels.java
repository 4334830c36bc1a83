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
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/**
 * Finds speakers in a document without a list of those present: a name that opens several blocks before the same sign,
 * and is no label of the conventions. Where such names have initials, so has every name that opens a block like them.
 *
 * @param names the labels, as printed without a form of address
 * @param capitals whether the document sets its speakers in capitals
 * @param dialogue the words of the document
 */
record RecurringLabels(Set<String> names, boolean capitals, Dialogue dialogue) {

    private static final int ENOUGH = 2;
    private static final int SEVERAL = 3;
    private static final String SIGN = "(:|\\s?--|\\s?[—–]|\\s-(?=\\s))\\s*+\\S++\\s++\\S.*";
    private static final Opening LABEL = Opening.of(Pattern.compile(
            "((?:\\p{Lu}\\p{Ll}?\\.\\s?){0,2}\\p{Lu}[\\p{L}'’-]{2,40})(?:\\s\\([^()]{1,60}\\))?" + SIGN,
            Pattern.DOTALL));
    private static final Opening CAPITAL = Opening.of(Pattern.compile(
            "(" + Capitals.NAME + "(?:\\s" + Capitals.NAME + "){0,2})(?:\\s\\([^()]{1,60}\\))?"
                    + "(:|\\.|\\s?--|\\s?[—–])\\s*\\S.*",
            Pattern.DOTALL));

    RecurringLabels {
        names = Set.copyOf(names);
    }

    static RecurringLabels find(List<TextBlock> blocks, Conventions conventions) {
        Opening address = conventions.opening("(?:" + conventions.alternation(WordList.HONORIFIC) + ")\\s+");
        Map<String, Integer> counts = new LinkedHashMap<>();
        Dialogue dialogue = new Dialogue(blocks);
        for (TextBlock block : blocks) {
            Matcher addressed = address.at(block.words());
            String text = addressed == null ? block.words() : block.words().substring(addressed.end());
            Matcher capitals = CAPITAL.whole(text);
            Matcher m = capitals != null && capitals.group(1).length() > 2 ? capitals : LABEL.whole(text);
            if (m == null || isLabelWord(m.group(1), conventions)) {
                continue;
            }
            if (addressed != null || dialogue.isName(m.group(1), text.substring(m.end(1)))) {
                counts.merge(m.group(1), 1, Integer::sum);
                dialogue.count(block);
            }
        }
        RecurringLabels recurring = of(counts, dialogue);
        return dialogue.isDense() && !recurring.names().isEmpty()
                ? new RecurringLabels(counts.keySet(), recurring.capitals(), dialogue)
                : recurring;
    }

    private static RecurringLabels of(Map<String, Integer> counts, Dialogue dialogue) {
        Set<String> names = new LinkedHashSet<>();
        counts.forEach((label, count) -> {
            if (count >= ENOUGH) {
                names.add(label);
            }
        });
        boolean initials = names.stream().anyMatch(RecurringLabels::hasInitial);
        if (initials) {
            counts.keySet().stream().filter(RecurringLabels::hasInitial).forEach(names::add);
        }
        long recurring = names.stream().filter(RecurringLabels::isCapital).count();
        long all = counts.keySet().stream().filter(RecurringLabels::isCapital).count();
        return new RecurringLabels(names, recurring >= ENOUGH || recurring > 0 && all >= SEVERAL, dialogue);
    }

    /** Whether a name in capitals before a sign speaks here, though nobody knows it. */
    boolean capitalsSpeak(TextBlock block) {
        return capitals && !dialogue.opensWithCommonWord(block);
    }

    private static boolean hasInitial(String label) {
        return label.indexOf('.') > 0;
    }

    private static boolean isCapital(String label) {
        String bare = label.replaceAll("\\bMa?c(?=\\p{Lu})", "");
        return bare.equals(bare.toUpperCase(Locale.ROOT));
    }

    /** Whether a word is a label of the conventions, and so nobody's name. */
    static boolean isLabelWord(String word, Conventions conventions) {
        return List.of(
                        WordList.ATTENDANCE_LABEL,
                        WordList.AGENDA_LABEL,
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
