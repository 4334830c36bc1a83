package org.malin.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.malin.finding.Finding;
import org.malin.ledger.Entry.Output;

/**
 * A step while it runs: it writes and tells through this, so that both are known when it need not run again. Several
 * threads may write at once.
 */
public final class Making {
    private final Ledger ledger;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean passing;

    Making(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What a step does; the result is what it wants to know again. */
    public interface Work<E extends Exception> {
        String run(Making making) throws E;
    }

    /** Writes a file, whole or not at all. */
    public void write(Path file, byte[] content) throws IOException {
        wrote(ledger.write(file, content));
    }

    /** Writes a file that only later steps read. */
    public void keep(String name, byte[] content) throws IOException {
        wrote(ledger.keep(name, content));
    }

    private synchronized void wrote(Output output) {
        outputs.add(output);
    }

    /** Tells something; what could not be read or written may go another time, so that the step is not remembered. */
    public synchronized void tell(Finding finding) {
        findings.add(finding);
        passing |= finding.rule().stopsDocument();
    }

    /** The result may be another one although all that is known to be read is the same: it is not remembered. */
    public void passing() {
        passing = true;
    }

    boolean lasts() {
        return !passing;
    }

    Entry entry(String step, String key, String value) {
        outputs.sort(Comparator.comparing(Output::path));
        return new Entry(step, key, value, outputs, findings);
    }
}
