package org.malin.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.parse.context.TextBlock;
import org.malin.source.Passage;
import org.malin.source.Style;

/** Finds notes at the end that have no heading: blocks that count 1, 2, 3 …, each with its raised or bracketed marker in the text. */
final class TrailingNotes {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]?\\s+\\S.*", Pattern.DOTALL);

    private TrailingNotes() {}

    /** The index of the first note; the number of blocks if there are none. */
    static int start(List<TextBlock> blocks) {
        int start = blocks.size();
        int wanted = -1;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Matcher m = NUMBERED.matcher(blocks.get(i).text());
            if (!m.matches() || wanted > 0 && Integer.parseInt(m.group(1)) != wanted) {
                break;
            }
            start = i;
            wanted = Integer.parseInt(m.group(1)) - 1;
        }
        return wanted == 0 && isMarked(blocks.subList(0, start)) ? start : blocks.size();
    }

    /** Whether the text before has a raised figure, or one in brackets. */
    private static boolean isMarked(List<TextBlock> blocks) {
        return blocks.stream()
                .map(TextBlock::text)
                .anyMatch(text -> hasRaisedFigure(text) || text.toString().contains("[1]"));
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
