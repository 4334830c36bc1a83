package org.malin.source;

/**
 * Says what a stretch of the source is.
 *
 * @param range where
 * @param kind what
 * @param target the {@code xml:id} of the element that holds it, or what was recognised; may be empty
 */
public record Claim(Range range, Kind kind, String target) {

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
