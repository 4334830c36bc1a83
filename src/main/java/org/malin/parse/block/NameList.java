package org.malin.parse.block;

import java.util.List;

/**
 * Names one after the other, as before statements.
 *
 * @param names where each stands, indices into the passage
 * @param end after the last sign that belongs to the list
 * @param ragged whether it runs over lines or ends in a comma
 */
public record NameList(List<Span> names, int end, boolean ragged) {

    /** A stretch of a passage. */
    public record Span(int start, int end) {}

    public NameList {
        names = List.copyOf(names);
    }

    public int size() {
        return names.size();
    }
}
