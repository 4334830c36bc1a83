package org.malin.finding.report;

import static org.malin.finding.Json.string;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.finding.Severity;

/** Prints a report as a JSON object; README tells its members. */
public final class JsonReport {

    private JsonReport() {}

    public static String print(Report report) {
        return "{\"format\":1,\n \"errors\":" + report.count(Severity.ERROR)
                + ",\"warnings\":" + report.count(Severity.WARNING)
                + ",\"remarks\":" + report.count(Severity.INFO)
                + ",\"cut\":" + report.cutAway()
                + ",\n \"files\":"
                + report.files().stream().map(f -> file(report, f)).collect(list())
                + ",\n \"rules\":"
                + report.rules().entrySet().stream().map(JsonReport::rule).collect(list())
                + ",\n \"findings\":"
                + report.findings().stream().map(JsonReport::finding).collect(list()) + "}\n";
    }

    private static String file(Report report, String file) {
        return "{\"file\":" + string(file)
                + ",\"errors\":" + report.count(file, Severity.ERROR)
                + ",\"warnings\":" + report.count(file, Severity.WARNING)
                + ",\"remarks\":" + report.count(file, Severity.INFO)
                + ",\"cut\":{"
                + report.cut().getOrDefault(file, Map.of()).entrySet().stream()
                        .map(e -> string(e.getKey().id()) + ":" + e.getValue())
                        .collect(Collectors.joining(","))
                + "}}";
    }

    private static String rule(Map.Entry<Rule, Integer> entry) {
        Rule rule = entry.getKey();
        return "{\"rule\":" + string(rule.id()) + ",\"name\":"
                + string(rule.name().toLowerCase(Locale.ROOT)) + ",\"text\":" + string(rule.text()) + ",\"count\":"
                + entry.getValue() + "}";
    }

    private static String finding(Finding finding) {
        Place place = finding.place();
        return "{\"file\":" + string(place.file()) + ",\"line\":" + place.line() + ",\"column\":" + place.column()
                + ",\"severity\":" + string(finding.severity().label())
                + ",\"rule\":" + string(finding.rule().id())
                + ",\"found\":" + string(finding.found())
                + ",\"expected\":" + string(finding.expected())
                + ",\"advice\":" + string(finding.advice()) + "}";
    }

    private static java.util.stream.Collector<CharSequence, ?, String> list() {
        return Collectors.joining(",\n  ", "[", "]");
    }
}
