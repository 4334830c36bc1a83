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
        if (outcome.stopped()) {
            return STOPPED;
        }
        return outcome.count(Severity.ERROR) > 0 ? ERRORS : OK;
    }
}
