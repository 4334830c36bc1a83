package org.malin;

import java.io.IOException;
import java.nio.file.Path;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.ledger.BusyFolder;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.xml.Names;

/** Work in a folder of pages, by one run at a time, with the ledger that lies there. */
final class InFolder {

    private InFolder() {}

    /** The work. */
    interface Work {
        Outcome run(Ledger ledger) throws IOException;
    }

    /**
     * Does the work.
     *
     * @param remembers whether there is, or is to be, a ledger
     * @param clean whether what it says is not heeded
     */
    static Outcome run(Path out, boolean remembers, boolean clean, Work work) {
        Outcome outcome = new Outcome();
        try (Ledger ledger = remembers ? Ledger.at(out, maker(clean)) : Ledger.none(out)) {
            try {
                outcome.and(work.run(ledger));
            } finally {
                if (ledger.isFull()) {
                    outcome.add(Finding.of(Rule.NOT_WRITTEN, Names.of(out), "the disk is full; the work ends here")
                            .withAdvice("make room, and start again"));
                }
                ledger.written().forEach(outcome::wrote);
            }
        } catch (BusyFolder e) {
            outcome.add(Finding.of(
                    Rule.BUSY,
                    Names.of(out),
                    "another run of Malin works in this folder"
                            + (e.process().isEmpty() ? "" : ", process " + e.process())));
        } catch (IOException e) {
            outcome.add(
                    Finding.of(Rule.NOT_WRITTEN, Names.of(out), "the work in this folder cannot go on: " + reason(e)));
        }
        return outcome;
    }

    /** Findings name files as they are seen from here, so that from elsewhere they are not the same. */
    private static String maker(boolean clean) {
        return Hash.of(Tool.hash(), Names.of(Path.of("").toAbsolutePath()), clean ? System.nanoTime() : "");
    }

    /** Many messages of the system are no more than the name of the file. */
    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }
}
