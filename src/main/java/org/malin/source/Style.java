package org.malin.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a character of a source is set off; a {@link Passage} keeps a set of these for each character. */
public enum Style {
    ITALIC,
    BOLD,
    STRUCK,
    SUPERSCRIPT,
    LINK,
    LETTERSPACED,
    /** The marker of a note, where the format says so. */
    MARKER,
    UNDERLINED;

    private static final Map<String, Style> ELEMENTS = Map.ofEntries(
            Map.entry("s", STRUCK),
            Map.entry("del", STRUCK),
            Map.entry("strike", STRUCK),
            Map.entry("sup", SUPERSCRIPT),
            Map.entry("u", UNDERLINED),
            Map.entry("em", ITALIC),
            Map.entry("i", ITALIC),
            Map.entry("cite", ITALIC),
            Map.entry("b", BOLD),
            Map.entry("strong", BOLD),
            Map.entry("a", LINK));

    /** The style that an HTML element of this name (lower case) gives its words; null if it gives none. */
    static @Nullable Style ofElement(String name) {
        return ELEMENTS.get(name);
    }

    /** The style's bit in a passage's style mask. */
    public int bit() {
        return 1 << ordinal();
    }
}
