package org.malin.finding.report;

import static org.malin.finding.Json.string;

import java.nio.charset.StandardCharsets;
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

    /** Signs that stand in the path of a URI as they are. A colon would make a relative one begin with a scheme. */
    private static final String PLAIN = "/-._~!$&'()*+,;=@";

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
                + ",\"message\":" + text(literal(finding.found() + expected + advice))
                + ",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":"
                + location(finding.place().file()) + region(finding.place()) + "}}]}";
    }

    /** A message may have places for values, in braces; braces that are meant themselves are doubled (3.11.5). */
    private static String literal(String message) {
        return message.replace("{", "{{").replace("}", "}}");
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
        return "{\"uri\":"
                + string(absolute ? "file:///" + encoded(file.replaceFirst("^/+", ""), ":") : encoded(file, ""))
                + (absolute ? "" : ",\"uriBaseId\":" + string(ROOT)) + "}";
    }

    /** A path as a part of a URI; its letters stay those of the file's name, composed or not. */
    private static String encoded(String path, String alsoPlain) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || (PLAIN + alsoPlain).indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.label();
    }

    private static String text(String text) {
        return "{\"text\":" + string(text) + "}";
    }
}
