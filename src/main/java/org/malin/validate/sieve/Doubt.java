package org.malin.validate.sieve;

/** What is asked cannot be answered here: the rule that asks is run. It is no fault and has no trace. */
final class Doubt extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Doubt DOUBT = new Doubt();

    private Doubt() {
        super("a rule in doubt", null, false, false);
    }

    static Doubt of() {
        return DOUBT;
    }
}
