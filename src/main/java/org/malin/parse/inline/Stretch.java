package org.malin.parse.inline;

import org.jspecify.annotations.Nullable;

/** A stretch of the passage that words which are read through brackets come from. */
record Stretch(int start, int end) {

    /** The stretch of words; brackets that begin or end with them belong to it. Null if a bracket is cut. */
    static @Nullable Stretch of(Scan scan, int start, int end) {
        Projection words = scan.words();
        if (start >= end || words.splits(start, end)) {
            return null;
        }
        int from = words.from(start);
        int to = words.to(end);
        Bracket first = scan.transparentAt(from);
        Bracket last = scan.transparentAt(to - 1);
        if (first != null && to > first.innerEnd()) {
            if (!isBlank(scan, first.innerStart(), from)) {
                return null;
            }
            from = first.start();
        }
        if (last != null && from < last.innerStart() && !last.equals(first)) {
            return isBlank(scan, to, last.innerEnd()) ? new Stretch(from, last.end()) : null;
        }
        return new Stretch(from, to);
    }

    private static boolean isBlank(Scan scan, int start, int end) {
        return scan.text().substring(start, end).isBlank();
    }
}
