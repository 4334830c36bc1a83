package org.malin.parse.block;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/**
 * The list of items that many protocols set before the items themselves, under a label ("Agenda", "Tagesordnung"): its
 * entries are numbered points of a list; the items are those that come with the same numbers later. Speeches may have numbers too, and are none.
 */
final class AgendaList {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\p{L}{4,20}:\\s*)?\\[?(?:TOP |Tagesordnungspunkt |Agenda Item |Item |Пункт"
                    + " )?(?<n>\\d{1,3}|[IVXLC]{1,6})(?:[.):\\]]+(?!\\d)|(?=\\s\\s?\\p{Lu}))\\s*\\S.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern POINT = Pattern.compile("\\S++(?<=\\S[.):\\]])(?=\\s)|(?:\\S++ )?\\S++(?=\\s)");
    private static final int NEAR = 3;

    private AgendaList() {}

    /** The entries; none if the document has no such list, or only that. */
    static Set<TextBlock> entries(List<TextBlock> all, Conventions conventions) {
        Pattern spoken = conventions.pattern("\\d{1,3}\\.\\s+(?:"
                + conventions.alternation(WordList.HONORIFIC, WordList.OFFICE) + ")(?!\\p{L})[^:]{0,90}:");
        List<TextBlock> blocks = all.stream()
                .filter(block -> !Character.isDigit(block.words().charAt(0))
                        || !spoken.matcher(block.words()).lookingAt())
                .toList();
        Set<TextBlock> entries = Collections.newSetFromMap(new IdentityHashMap<>());
        Opening label = conventions.opening(
                "(?:" + conventions.alternation(WordList.AGENDA_LABEL) + ")\\s*:?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (int i = 0; i < blocks.size(); i++) {
            if (label.matches(blocks.get(i).words())) {
                int first = firstNumber(blocks, i + 1);
                int end = first < 0 ? -1 : again(blocks, first);
                if (end < 0 || !comesAgain(blocks, first, end)) {
                    return entries;
                }
                for (int k = i; k < end; k++) {
                    if (number(blocks.get(k)) > 0) {
                        entries.add(blocks.get(k));
                    }
                }
                return entries;
            }
        }
        return entries;
    }

    private static int firstNumber(List<TextBlock> blocks, int from) {
        for (int i = from; i < Math.min(blocks.size(), from + NEAR); i++) {
            if (number(blocks.get(i)) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the first number stands again. */
    private static int again(List<TextBlock> blocks, int first) {
        int wanted = number(blocks.get(first));
        for (int i = first + 1; i < blocks.size(); i++) {
            if (number(blocks.get(i)) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Whether most of the numbers of the list stand again after it. */
    private static boolean comesAgain(List<TextBlock> blocks, int first, int end) {
        List<Integer> listed = numbers(blocks.subList(first, end));
        List<Integer> later = numbers(blocks.subList(end, blocks.size()));
        return listed.stream().filter(later::contains).count() * 2 > listed.size();
    }

    private static List<Integer> numbers(List<TextBlock> blocks) {
        return blocks.stream().map(AgendaList::number).filter(n -> n > 0).toList();
    }

    /** The number that a block begins with, 0 if it begins with none. */
    private static int number(TextBlock block) {
        Matcher again = NumberedHeading.AGAIN.whole(block.words());
        if (again != null) {
            return Integer.parseInt(again.group("n"));
        }
        Matcher m = NUMBERED.matcher(block.words());
        return m.matches() ? Numerals.value(m.group("n").toUpperCase(java.util.Locale.ROOT)) : 0;
    }

    /** The entry as a point of a list; its label ends before the words. */
    static Piece.Point point(TextBlock block) {
        Matcher m = POINT.matcher(block.words());
        return new Piece.Point(block, m.lookingAt() ? m.end() : 0);
    }
}
