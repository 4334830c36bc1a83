package org.malin.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.parse.context.TextBlock;
import org.malin.source.Passage;
import org.malin.source.Style;

/**
 * Finds notes at the end that have no heading: blocks that count 1, 2, 3 … (or from 0), of which the text before has the
 * markers: raised, in brackets, or all of them in their order, glued to words or after sentences.
 */
final class TrailingNotes {

    private static final Pattern NUMBERED = Pattern.compile("[\\[(]?(\\d{1,3})[\\])]?[.)]?\\s+\\S.*", Pattern.DOTALL);

    private TrailingNotes() {}

    /** The index of the first note; the number of blocks if there are none. */
    static int start(List<TextBlock> blocks, String title) {
        int start = blocks.size();
        int wanted = Integer.MAX_VALUE;
        int last = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Matcher m = NUMBERED.matcher(blocks.get(i).text().toString());
            if (!m.matches() || wanted != Integer.MAX_VALUE && Integer.parseInt(m.group(1)) != wanted) {
                break;
            }
            start = i;
            int number = Integer.parseInt(m.group(1));
            last = Math.max(last, number);
            wanted = number - 1;
        }
        boolean counts = wanted == 0 || wanted == -1;
        return counts && isMarked(blocks.subList(0, start), title, wanted + 1, last) ? start : blocks.size();
    }

    /** Whether the text before has a raised figure, one in brackets, or all numbers in order. */
    private static boolean isMarked(List<TextBlock> blocks, String title, int first, int last) {
        boolean raised = blocks.stream()
                .map(TextBlock::text)
                .anyMatch(text -> hasRaisedFigure(text) || text.toString().contains("[1]"));
        return raised || hasAll(blocks, title, first, last);
    }

    /** Whether two of three numbers stand as markers can, one after the other. */
    private static boolean hasAll(List<TextBlock> blocks, String title, int first, int last) {
        StringBuilder all = new StringBuilder(title).append('\n');
        blocks.forEach(block -> all.append(block.text()).append('\n'));
        String text = all.toString();
        int at = 0;
        int found = 0;
        for (int number = first; number <= last; number++) {
            int end = endOfMarker(number, text, at);
            if (end >= 0) {
                at = end;
                found++;
            }
        }
        return found > 0 && found * 3 >= (last - first + 1) * 2;
    }

    /** Where the next marker of the number ends; -1 if there is none. */
    private static int endOfMarker(int number, String text, int from) {
        String figures = String.valueOf(number);
        Matcher m = Pattern.compile("(?<=[\\p{L}.,;:!?\"”’)\\]])" + figures + "(?![\\p{L}\\d.,])"
                        + "|(?<=[\\p{L}.,;:!?\"”’)\\]][ \\u00A0])" + figures + "(?=\\n)"
                        + "|(?<=[.!?”)][ \\u00A0])" + figures + "(?=[ \\u00A0]\\p{Lu})"
                        + "|(?<=[\\[(])" + figures + "[\\])]")
                .matcher(text)
                .useTransparentBounds(true);
        for (int at = text.indexOf(figures, from); at >= 0; at = text.indexOf(figures, at + 1)) {
            if (m.region(at, text.length()).lookingAt()) {
                return m.end();
            }
        }
        return -1;
    }

    private static boolean hasRaisedFigure(Passage text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.has(i, Style.SUPERSCRIPT) && Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
