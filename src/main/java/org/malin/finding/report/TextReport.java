package org.malin.finding.report;

import java.util.Map;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.finding.Severity;
import org.malin.finding.TextPrinter;

/** Prints a report for people: each finding with its line and a caret, then what was cut, then a summary. */
public final class TextReport {
    private static final int TABLE_FROM = 2;

    private final TextPrinter printer;
    private final Lines lines = new Lines();

    public TextReport(boolean colour) {
        this.printer = new TextPrinter(colour);
    }

    public String print(Report report) {
        StringBuilder text = new StringBuilder();
        report.byFile().forEach((file, findings) -> {
            findings.forEach(finding -> finding(finding, text));
            report.cut()
                    .getOrDefault(file, Map.of())
                    .forEach((rule, number) -> text.append(file)
                            .append(": ")
                            .append(number)
                            .append(" more of ")
                            .append(rule.id())
                            .append(" (--max 0 shows all)\n"));
        });
        if (report.severities().size() >= TABLE_FROM || report.rules().size() >= TABLE_FROM) {
            summary(report, text);
        }
        return text.toString();
    }

    private void finding(Finding finding, StringBuilder text) {
        text.append(printer.line(finding)).append('\n');
        lines.excerpt(finding.place()).ifPresent(excerpt -> {
            String number = String.valueOf(finding.place().line());
            String margin = " ".repeat(number.length());
            text.append("  ")
                    .append(number)
                    .append(" | ")
                    .append(excerpt.line())
                    .append('\n');
            text.append("  ")
                    .append(margin)
                    .append(" | ")
                    .append(excerpt.marks())
                    .append('\n');
        });
        if (!finding.expected().isEmpty()) {
            text.append("  expected: ")
                    .append(TextPrinter.oneLine(finding.expected()))
                    .append('\n');
        }
    }

    private static void summary(Report report, StringBuilder text) {
        text.append('\n').append(row("errors", "warnings", "remarks", "file"));
        report.severities()
                .forEach((file, counts) -> text.append(row(
                        number(counts, Severity.ERROR),
                        number(counts, Severity.WARNING),
                        number(counts, Severity.INFO),
                        file)));
        text.append('\n');
        for (Map.Entry<Rule, Integer> entry : report.rules().entrySet()) {
            text.append(String.format(
                    "%6d  %s  %s%n",
                    entry.getValue(), entry.getKey().id(), entry.getKey().text()));
        }
        text.append('\n');
    }

    private static String row(String errors, String warnings, String remarks, String file) {
        return String.format("%6s  %8s  %7s  %s%n", errors, warnings, remarks, file);
    }

    private static String number(Map<Severity, Integer> counts, Severity severity) {
        return String.valueOf(counts.getOrDefault(severity, 0));
    }
}
