package org.malin.finding.report;

import static org.malin.finding.Json.string;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.malin.finding.Explanation;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.finding.Severity;

/** Prints a report as SARIF 2.1.0 (OASIS), as code forges read it. Columns count UTF-16 units, as the parsers do. */
public final class SarifReport {
    private static final String ROOT = "%SRCROOT%";

    private final Report report;
    private final String version;
    private final List<Rule> rules;
    private final Lines lines = new Lines();

    private SarifReport(Report report, String version) {
        this.report = report;
        this.version = version;
        this.rules = new ArrayList<>(report.rules().keySet());
    }

    /** The version is that of the tool. */
    public static String print(Report report, String version) {
        return new SarifReport(report, version).print();
    }

    private String print() {
        return "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\n"
                + " \"runs\":[{\"tool\":{\"driver\":{\"name\":\"Malin\",\"version\":" + string(version)
                + ",\n  \"rules\":[" + rules.stream().map(this::rule).collect(Collectors.joining(",\n   "))
                + "]}},\n  \"columnKind\":\"utf16CodeUnits\""
                + ",\n  \"originalUriBaseIds\":{" + string(ROOT) + ":{\"description\":" + text("The working directory")
                + "}},\n  \"artifacts\":["
                + report.files().stream()
                        .map(f -> "{\"location\":" + location(f) + "}")
                        .collect(Collectors.joining(",\n   "))
                + "],\n  \"results\":["
                + report.findings().stream().map(this::result).collect(Collectors.joining(",\n   ")) + "]}]}\n";
    }

    private String rule(Rule rule) {
        Explanation why = Explanation.of(rule);
        return "{\"id\":" + string(rule.id()) + ",\"name\":" + string(name(rule))
                + ",\"shortDescription\":" + text(rule.text())
                + ",\"fullDescription\":" + text(why.why())
                + ",\"help\":{\"text\":" + string(RulePages.text(List.of(rule))) + ",\"markdown\":"
                + string(RulePages.help(rule)) + "}"
                + ",\"defaultConfiguration\":{\"level\":" + string(level(rule.severity())) + "}}";
    }

    /** {@code MISSING_ELEMENT} is {@code MissingElement} there. */
    private static String name(Rule rule) {
        return Arrays.stream(rule.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private String result(Finding finding) {
        String expected = finding.expected().isEmpty() ? "" : ". Expected: " + finding.expected();
        String advice = finding.advice().isEmpty() ? "" : ". To do: " + finding.advice();
        return "{\"ruleId\":" + string(finding.rule().id()) + ",\"ruleIndex\":" + rules.indexOf(finding.rule())
                + ",\"level\":" + string(level(finding.severity()))
                + ",\"message\":" + text(finding.found() + expected + advice)
                + ",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":"
                + location(finding.place().file()) + region(finding.place()) + "}}]}";
    }

    private String region(Place place) {
        if (place.line() < 1) {
            return "";
        }
        StringBuilder region = new StringBuilder(",\"region\":{\"startLine\":" + place.line());
        if (place.column() > 0) {
            region.append(",\"startColumn\":").append(place.column());
            lines.of(place)
                    .filter(line -> place.column() <= line.length())
                    .ifPresent(line ->
                            region.append(",\"endColumn\":").append(Excerpt.end(line, place.column() - 1) + 1));
        }
        return region.append('}').toString();
    }

    private static String location(String file) {
        boolean absolute = file.startsWith("/") || file.matches("[A-Za-z]:/.*");
        return "{\"uri\":" + string(uri(file, absolute)) + (absolute ? "" : ",\"uriBaseId\":" + string(ROOT)) + "}";
    }

    private static String uri(String file, boolean absolute) {
        try {
            return absolute
                    ? new URI("file", "", file.startsWith("/") ? file : "/" + file, null).toASCIIString()
                    : new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "unknown";
        }
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.label();
    }

    private static String text(String text) {
        return "{\"text\":" + string(text) + "}";
    }
}
