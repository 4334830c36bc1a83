package org.malin.finding;

import java.util.Locale;

/** How grave a finding is: a broken obligation, a doubt, a remark. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word that is printed: {@code error}, {@code warning}, {@code info}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a printed word; what is unknown counts as an error, so that nothing is played down. */
    public static Severity of(String word) {
        for (Severity severity : values()) {
            if (severity.label().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return severity;
            }
        }
        return ERROR;
    }
}
