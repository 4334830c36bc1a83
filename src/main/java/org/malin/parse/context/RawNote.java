package org.malin.parse.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.source.Passage;
import org.malin.source.Range;

/**
 * A note as it was found, before its words are read.
 *
 * @param id the part of its identifier, {@code n3}
 * @param number the printed number or sign, null if none is printed
 * @param label number and label as printed; may be empty
 * @param paragraphs its words
 */
public record RawNote(String id, @Nullable String number, Passage label, List<Passage> paragraphs, Range range) {

    public RawNote {
        paragraphs = List.copyOf(paragraphs);
    }

    /** All its words, paragraphs apart by a blank. */
    public String words() {
        return String.join(" ", paragraphs);
    }
}
