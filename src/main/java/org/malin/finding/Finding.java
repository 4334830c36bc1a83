package org.malin.finding;

/**
 * One thing to tell the editor: which rule, how grave, where, what was found, what is expected, and what to do.
 *
 * @param found what stands there, with the value
 * @param expected what may or should stand there; empty where the rule says all
 * @param advice what to do about it
 */
public record Finding(Rule rule, Severity severity, Place place, String found, String expected, String advice) {

    /** A finding whose rule says what is expected. */
    public Finding(Rule rule, Severity severity, Place place, String found, String advice) {
        this(rule, severity, place, found, "", advice);
    }

    /** A finding with the severity and the advice of its rule. */
    public static Finding of(Rule rule, Place place, String found) {
        return new Finding(rule, rule.severity(), place, found, rule.hint());
    }

    /** A finding about a file as a whole. */
    public static Finding of(Rule rule, String file, String found) {
        return of(rule, Place.of(file), found);
    }

    public Finding withAdvice(String other) {
        return new Finding(rule, severity, place, found, expected, other);
    }

    public Finding withExpected(String other) {
        return new Finding(rule, severity, place, found, other, advice);
    }

    public Finding withPlace(Place other) {
        return new Finding(rule, severity, other, found, expected, advice);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, place, found, expected, advice);
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
