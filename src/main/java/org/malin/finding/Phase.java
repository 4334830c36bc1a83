package org.malin.finding;

import java.util.Locale;

/** A stage of the work: which rules are checked. What belongs to each is data beside the rules: {@code phases.xml}. */
public enum Phase {
    /** Each file by itself: the grammar, the identifiers, what belongs together in it. */
    STRUCTURE,
    /** Every pointer finds its target. */
    REFERENCES,
    /** What the documents say agrees with itself and with what is known. */
    EDITORIAL,
    /** The three together; what is checked where no phase is named. */
    ALL,
    /** All of it, and what was left open is an error. */
    FINAL;

    /** The word by which the phase is chosen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
