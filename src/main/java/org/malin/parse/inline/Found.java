package org.malin.parse.inline;

import org.malin.model.PhraseKind;

/**
 * A stretch of a passage that a recogniser takes for something. Indices are those of the passage.
 *
 * @param start the first character, that of a bracket included
 * @param end after the last character
 * @param innerStart where the content begins; what stands before it is a bracket
 * @param innerEnd where the content ends; what stands after it is a bracket
 * @param priority of two stretches that cross, the one with the greater priority is kept
 * @param shape builds the node
 */
public record Found(int start, int end, int innerStart, int innerEnd, int priority, Shape shape) {

    public Found {
        if (start > innerStart || innerStart > innerEnd || innerEnd > end) {
            throw new IllegalArgumentException("no stretch: " + start + " " + innerStart + " " + innerEnd + " " + end);
        }
    }

    /** A stretch without brackets. */
    public static Found plain(int start, int end, int priority, Shape shape) {
        return new Found(start, end, start, end, priority, shape);
    }

    /** A stretch whose characters all belong to the node itself and hold no other nodes. */
    public static Found opaque(int start, int end, int priority, Shape shape) {
        return new Found(start, end, start, start, priority, shape);
    }

    /** The printed number of a heading, with its point. */
    public static Found label(int start, int end) {
        return plain(start, end, Priority.LABEL, Shapes.phrase(PhraseKind.LABEL));
    }

    boolean isOpaque() {
        return innerStart == innerEnd;
    }
}
