package org.malin.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Prints findings one a line, with colour only where the caller says that a terminal shows it. */
public final class TextPrinter {
    private static final Map<Severity, String> COLOURS = new EnumMap<>(
            Map.of(Severity.ERROR, "\u001b[31m", Severity.WARNING, "\u001b[33m", Severity.INFO, "\u001b[36m"));
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final String RESET = "\u001b[0m";
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding f) -> f.place().file())
            .thenComparingInt(f -> f.place().line())
            .thenComparingInt(f -> f.place().column())
            .thenComparing(Finding::rule);

    private final boolean colour;

    public TextPrinter(boolean colour) {
        this.colour = colour;
    }

    /** All findings in the order of file, line and column, each with a line end. */
    public String print(Collection<Finding> findings) {
        StringBuilder text = new StringBuilder();
        findings.stream().sorted(BY_PLACE).forEach(f -> text.append(line(f)).append('\n'));
        return text.toString();
    }

    /** One finding, without line end. */
    public String line(Finding finding) {
        String word = paint(finding.severity());
        String advice = finding.advice().isEmpty() ? "" : " — " + finding.advice();
        return oneLine(finding.place().toString()) + ": " + word + " "
                + finding.rule().id() + " " + oneLine(finding.found() + advice);
    }

    private String paint(Severity severity) {
        return colour ? COLOURS.get(severity) + severity.label() + RESET : severity.label();
    }

    /** No line break and no control sign of a document reaches the terminal. */
    public static String oneLine(String text) {
        return CONTROLS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
