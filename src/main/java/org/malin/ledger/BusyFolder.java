package org.malin.ledger;

/** Another run works in the folder. */
public final class BusyFolder extends Exception {
    private static final long serialVersionUID = 1L;

    private final String process;

    BusyFolder(String process) {
        super("process " + process);
        this.process = process;
    }

    /** The number of its process; empty if it is not known. */
    public String process() {
        return process;
    }
}
