package org.malin.parse.context;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
 * @param key by which the format tells it from other notes; empty where it has none
 * @param editorial whether it is a remark of whoever edited the file
 */
public record RawNote(
        String id,
        @Nullable String number,
        Passage label,
        List<Passage> paragraphs,
        Range range,
        String key,
        boolean editorial) {

    /** A note that was told by its look. */
    public RawNote(String id, @Nullable String number, Passage label, List<Passage> paragraphs, Range range) {
        this(id, number, label, paragraphs, range, "", false);
    }

    public RawNote {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The same with one more paragraph. */
    public RawNote plus(Passage paragraph) {
        List<Passage> more = new ArrayList<>(paragraphs);
        more.add(paragraph);
        return new RawNote(id, number, label, more, range.union(paragraph.range()), key, editorial);
    }

    /** All its words, paragraphs apart by a blank. */
    public String words() {
        return paragraphs.stream().map(Passage::toString).collect(Collectors.joining(" "));
    }
}
