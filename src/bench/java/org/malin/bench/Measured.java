package org.malin.bench;

import java.util.List;

/**
 * What one run took: seconds by the clock, seconds of all processors (user and system), and kilobytes at the fullest, 0
 * where that is not known.
 */
record Measured(double clock, double processors, long kilobytes) {

    Measured and(Measured other) {
        return new Measured(clock + other.clock, processors + other.processors, Math.max(kilobytes, other.kilobytes));
    }

    Measured times(double factor) {
        return new Measured(clock * factor, processors * factor, kilobytes);
    }

    static Measured sum(List<Measured> parts) {
        return parts.stream().reduce(new Measured(0, 0, 0), Measured::and);
    }
}
