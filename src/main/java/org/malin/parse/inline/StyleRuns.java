package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.List;
import org.malin.source.Passage;
import org.malin.source.Style;

/** The runs of characters of a passage that have a style, without white space at their ends. */
final class StyleRuns {

    private StyleRuns() {}

    /** A run. */
    record Run(int start, int end) {}

    static List<Run> of(Passage passage, Style style) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < passage.length()) {
            int end = i;
            while (end < passage.length() && isIn(passage, end, end > i, style)) {
                end++;
            }
            add(passage, i, end, runs);
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    /** White space between two such characters belongs to the run, however it is marked. */
    private static boolean isIn(Passage passage, int index, boolean begun, Style style) {
        return passage.has(index, style) || begun && passage.charAt(index) == '\n';
    }

    private static void add(Passage passage, int from, int to, List<Run> into) {
        int start = from;
        int end = to;
        while (end > start && Character.isWhitespace(passage.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(passage.charAt(start))) {
            start++;
        }
        if (start < end) {
            into.add(new Run(start, end));
        }
    }
}
