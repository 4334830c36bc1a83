package org.malin.model;

import java.util.Locale;

/** How words are given to a speaker; the edition's taxonomy {@code att}. */
public enum Attribution {
    LABEL,
    COLLECTIVE,
    RUNIN,
    PAREN,
    INTERJECTION,
    TRAILING,
    PROSE,
    NONE;

    /** The category's name in the taxonomy, such as {@code runin}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
