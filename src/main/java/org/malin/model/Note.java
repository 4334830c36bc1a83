package org.malin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.source.Range;

/**
 * A note of the translator or editor.
 *
 * @param id the part of its identifier, {@code n3}
 * @param number the printed number or sign, null if none is printed
 * @param label number and label as printed; may be empty
 * @param paragraphs its words, one list a paragraph
 * @param subtype {@code textual}, {@code reference} or {@code comment}
 * @param editorial whether it is a remark of whoever edited the file that was encoded
 * @param target the part of the identifier of what it explains, null if unknown
 */
public record Note(
        String id,
        @Nullable String number,
        List<Inline> label,
        List<List<Inline>> paragraphs,
        String subtype,
        @Nullable String target,
        boolean editorial,
        Range range) {

    /** A note of the translator. */
    public Note(
            String id,
            @Nullable String number,
            List<Inline> label,
            List<List<Inline>> paragraphs,
            String subtype,
            @Nullable String target,
            Range range) {
        this(id, number, label, paragraphs, subtype, target, false, range);
    }

    public Note {
        label = List.copyOf(label);
        paragraphs = List.copyOf(paragraphs);
    }
}
