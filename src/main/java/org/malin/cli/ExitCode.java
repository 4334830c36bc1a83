package org.malin.cli;

import org.malin.Outcome;
import org.malin.finding.Severity;

/** What the exit codes mean: the same for all commands, and the highest that was met counts. */
final class ExitCode {
    static final int OK = 0;
    static final int ERRORS = 1;
    static final int STOPPED = 2;

    private ExitCode() {}

    static int of(Outcome outcome) {
        return of(outcome, Severity.ERROR);
    }

    /** Findings of this severity, and graver ones, count as errors. */
    static int of(Outcome outcome, Severity failing) {
        if (outcome.stopped()) {
            return STOPPED;
        }
        return outcome.findings().stream().anyMatch(f -> f.severity().compareTo(failing) <= 0) ? ERRORS : OK;
    }
}
