package org.malin.finding.report;

import static org.malin.finding.report.Markup.escaped;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Severity;
import org.malin.finding.TextPrinter;

/**
 * Prints a report as JUnit XML: a suite a file, a case a finding; a file without failure has one case that passes. The
 * format wants times; since the same files give the same report, they are 0.
 */
public final class JUnitReport {
    private static final String TIME = " time=\"0\"";

    private final Report report;
    private final Severity failing;

    private JUnitReport(Report report, Severity failing) {
        this.report = report;
        this.failing = failing;
    }

    /** Findings of this severity, and graver ones, are failures; others are told as output. */
    public static String print(Report report, Severity failing) {
        return new JUnitReport(report, failing).print();
    }

    private String print() {
        var byFile = report.byFile();
        report.files().forEach(file -> byFile.putIfAbsent(file, List.of()));
        int cases = byFile.values().stream().mapToInt(JUnitReport::cases).sum();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites name=\"malin validate\" tests=\"" + cases + "\" failures=\""
                + failures(report.findings()) + "\" errors=\"0\"" + TIME + ">\n");
        byFile.forEach((file, findings) -> suite(file, findings, xml));
        return xml.append("</testsuites>\n").toString();
    }

    private void suite(String file, List<Finding> findings, StringBuilder xml) {
        xml.append(" <testsuite name=\"" + escaped(file) + "\" tests=\"" + cases(findings) + "\" failures=\""
                + failures(findings) + "\" errors=\"0\" skipped=\"0\"" + TIME + ">\n");
        if (findings.isEmpty()) {
            xml.append("  <testcase classname=\"" + escaped(file) + "\" name=\"valid\"" + TIME + "/>\n");
        }
        findings.forEach(finding -> xml.append(testcase(file, finding)));
        xml.append(cut(file));
        xml.append(" </testsuite>\n");
    }

    private String testcase(String file, Finding finding) {
        String line = new TextPrinter(false).line(finding)
                + (finding.expected().isEmpty() ? "" : "\nexpected: " + finding.expected());
        String head = "  <testcase classname=\"" + escaped(file) + "\" name=\""
                + escaped(finding.rule().id() + line(finding.place()) + ": " + TextPrinter.oneLine(finding.found()))
                + "\"" + TIME + ">";
        String body = isFailure(finding)
                ? "<failure type=\"" + finding.rule().id() + "\" message=\""
                        + escaped(TextPrinter.oneLine(finding.found())) + "\">" + escaped(line) + "</failure>"
                : "<system-out>" + escaped(line) + "</system-out>";
        return head + body + "</testcase>\n";
    }

    private static String line(Place place) {
        return place.line() < 1 ? "" : " line " + place.line();
    }

    private String cut(String file) {
        var cut = report.cut().getOrDefault(file, Map.of());
        String told = cut.entrySet().stream()
                .map(entry -> entry.getValue() + " more of " + entry.getKey().id() + " are not shown.\n")
                .collect(Collectors.joining());
        return told.isEmpty() ? "" : "  <system-out>" + told + "</system-out>\n";
    }

    private static int cases(List<Finding> findings) {
        return Math.max(1, findings.size());
    }

    private long failures(List<Finding> findings) {
        return findings.stream().filter(this::isFailure).collect(Collectors.counting());
    }

    private boolean isFailure(Finding finding) {
        return finding.severity().compareTo(failing) <= 0;
    }
}
