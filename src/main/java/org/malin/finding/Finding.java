package org.malin.finding;

/**
 * One thing to tell the editor: which rule, how grave, where, what was found, and what to do.
 *
 * @param found what stands there, with the value
 * @param advice what to do about it
 */
public record Finding(Rule rule, Severity severity, Place place, String found, String advice) {

    /** A finding with the severity and the advice of its rule. */
    public static Finding of(Rule rule, Place place, String found) {
        return new Finding(rule, rule.severity(), place, found, rule.hint());
    }

    /** A finding about a file as a whole. */
    public static Finding of(Rule rule, String file, String found) {
        return of(rule, Place.of(file), found);
    }

    public Finding withAdvice(String other) {
        return new Finding(rule, severity, place, found, other);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, place, found, advice);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line:column: severity ML0000 found — advice}. */
    @Override
    public String toString() {
        return place + ": " + severity.label() + " " + rule.id() + " " + found
                + (advice.isEmpty() ? "" : " — " + advice);
    }
}
