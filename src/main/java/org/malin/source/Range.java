package org.malin.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the decoded source text, in UTF-16 code units from 0, end exclusive.
 *
 * <p>Outside the program positions are code points (RFC 5147); {@link SourceText#fragment(Range)} converts.
 */
public record Range(int start, int end) implements Comparable<Range> {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + "," + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that covers both. */
    public Range union(Range other) {
        return new Range(Math.min(start, other.start), Math.max(end, other.end));
    }

    // Written out: what a record has by itself is linked when it is first used, which makes starts slow.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range range && start == range.start && end == range.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public int compareTo(Range other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
