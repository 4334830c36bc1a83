package org.malin.source;

/** How a character of a source is set off; a {@link Passage} keeps a set of these for each character. */
public enum Style {
    ITALIC,
    BOLD,
    STRUCK,
    SUPERSCRIPT,
    LINK,
    LETTERSPACED;

    /** The style's bit in a passage's style mask. */
    public int bit() {
        return 1 << ordinal();
    }
}
