package org.malin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.source.Passage;
import org.malin.source.Range;

/** What stands inside a paragraph, a heading, a label or a note. */
public sealed interface Inline {

    /** Where it stands in the source, brackets included. */
    Range range();

    /** Words of the source. */
    record Text(Passage passage) implements Inline {
        @Override
        public Range range() {
            return passage.range();
        }
    }

    /**
     * Words set apart: a deletion, an addition, a part of a name, a title …
     *
     * @param kind what it is
     */
    record Phrase(PhraseKind kind, List<Inline> content, Props props, Range range) implements Inline {
        public Phrase {
            content = List.copyOf(content);
        }
    }

    /**
     * A name of a person, place or organisation.
     *
     * @param pointer whom it names; null if nobody in the authority file is known to be meant
     */
    record Named(NameKind kind, @Nullable Pointer pointer, List<Inline> content, Props props, Range range)
            implements Inline {
        public Named {
            content = List.copyOf(content);
        }
    }

    /**
     * A note marker.
     *
     * @param number the printed number or sign without brackets
     * @param note the part of the note's identifier ({@code n3}), null if there is no such note
     * @param printed the marker as printed, brackets included
     */
    record NoteMark(String number, @Nullable String note, Passage printed, Props props) implements Inline {
        @Override
        public Range range() {
            return printed.range();
        }
    }

    /**
     * Something that is not there: a blank, illegible, redacted, left out. Values: {@code reason}, {@code unit},
     * {@code quantity}.
     *
     * @param printed the sign that stands for it in the source; empty if there is none
     * @param description a sentence for the reader
     */
    record Gap(Passage printed, String description, Props props, Range range) implements Inline {}

    /** The place where a line breaks off, unfinished. */
    record BreaksOff(Props props, Range range) implements Inline {}

    /**
     * Printed words and what stands for them: an error and its correction, an abbreviation and its full form.
     *
     * @param printed the words of the source
     * @param replacement the other form: words of the source ({@code is [are]}) or our own
     */
    record Choice(
            ChoiceKind kind, List<Inline> printed, List<Inline> replacement, String ours, Props props, Range range)
            implements Inline {
        public Choice {
            printed = List.copyOf(printed);
            replacement = List.copyOf(replacement);
        }
    }

    /** The two pairs of a {@link Choice}. */
    enum ChoiceKind {
        CORRECTION,
        ABBREVIATION
    }

    /**
     * The beginning of a line or page. Values: {@code n}, {@code break}.
     *
     * @param page whether of a page
     * @param printed the words of a printed page mark; empty if there are none
     */
    record Break(boolean page, Passage printed, Props props, Range range) implements Inline {}

    /**
     * A reference to another place.
     *
     * @param target a part of an identifier of this document ({@code s2.i4}), {@code prot:071} or an address
     */
    record Reference(String target, List<Inline> content, Props props, Range range) implements Inline {
        public Reference {
            content = List.copyOf(content);
        }
    }
}
