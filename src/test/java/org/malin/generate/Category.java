package org.malin.generate;

import java.util.Locale;

/** The kinds of facts that are compared. */
enum Category {
    TITLE,
    DATE,
    SHELFMARK,
    PRESENT,
    ITEMS,
    ITEM_NUMBERS,
    SPEECHES,
    NOTES,
    NOTE_REFS,
    DELETIONS,
    SUPPLIED,
    EXPANSIONS,
    GAPS;

    /** The name in a file of facts. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
