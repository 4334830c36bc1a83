package org.malin.source;

/**
 * Says what a stretch of the source is.
 *
 * @param range where
 * @param kind what
 * @param target the {@code xml:id} of the element that holds it, or what was recognised; may be empty
 * @param reads the words that a tag stands for, such as a list number that the program counts; empty for all others
 */
public record Claim(Range range, Kind kind, String target, String reads) {

    /** A stretch that stands for itself. */
    public Claim(Range range, Kind kind, String target) {
        this(range, kind, target, "");
    }

    /** A tag that stands for words, whatever becomes of them. */
    static Claim reading(Range tag, String reads) {
        return new Claim(tag, Kind.MARKUP, "", reads);
    }

    /** The classes of the source map. */
    public enum Kind {
        /** Stands as text in the body or the notes. */
        TEXT,
        /** Stands in the header. */
        HEADER,
        /** A label word of the conventions, such as that before a summary. */
        LABEL,
        /** A bracket that an element stands for. */
        BRACKET,
        /** A note marker, and the label of a note. */
        MARKER,
        /** Signs of the source's format: Markdown signs, tags. */
        MARKUP,
        /** White space, bullets, rules. */
        LAYOUT,
        /** Furniture of the web page. */
        BOILERPLATE,
        /** Text that the source prints twice. */
        DUPLICATE,
        /** Placed by nothing: the source map's own word for a fault of the converter. */
        UNPLACED
    }
}
