package org.malin.authority;

import java.util.Locale;

/** What somebody does where a name stands. */
enum NameRole {
    PRESENT,
    ABSENT,
    SPEAKING,
    MENTIONED,
    /** Named in the header as one who translated or edited. */
    CREDITED,
    /** Listed in the header as a person of this document only; says again what the text says. */
    LISTED;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
