package org.malin.model;

import java.util.Locale;

/** How sure a reading is; the values of TEI's {@code @cert}. */
public enum Certainty {
    LOW,
    MEDIUM,
    HIGH;

    /** The value of {@code @cert}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
