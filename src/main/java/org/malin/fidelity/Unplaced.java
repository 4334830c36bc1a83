package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.malin.source.Claim;
import org.malin.source.Range;
import org.malin.source.SourceText;

/** The stretches of a source that its map has placed nowhere, with the white space around them. */
public final class Unplaced {

    private Unplaced() {}

    /** The stretches in the order of the source, in UTF-16 code units. */
    public static List<Range> of(SourceText source, SourceMap map) {
        List<Range> ranges = new ArrayList<>();
        String text = source.text();
        int at = 0;
        int start = 0;
        boolean lost = false;
        for (SourceMap.Entry entry : map.entries()) {
            int end = text.offsetByCodePoints(at, entry.end() - entry.start());
            boolean free = entry.kind() == Claim.Kind.UNPLACED || entry.kind() == Claim.Kind.LAYOUT;
            if (!free) {
                add(lost, start, at, ranges);
                start = end;
            }
            lost = free && (lost || entry.kind() == Claim.Kind.UNPLACED);
            at = end;
        }
        add(lost, start, at, ranges);
        return ranges;
    }

    private static void add(boolean lost, int start, int end, List<Range> ranges) {
        if (lost) {
            ranges.add(new Range(start, end));
        }
    }
}
