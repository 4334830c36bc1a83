package org.malin.parse.inline;

/** Where a passage stands; some constructs are only met in some zones. */
public enum Zone {
    /** A statement, or a paragraph of a letter. */
    TEXT,
    /** The heading of an item or session. */
    HEADING,
    /** A label or list of names before statements. */
    SPEAKER,
    /** A list of those present. */
    ATTENDANCE,
    /** A translator's note. */
    NOTE,
    /** A summary. */
    HEADER
}
