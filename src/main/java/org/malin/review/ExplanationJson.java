package org.malin.review;

import static org.malin.finding.Json.member;
import static org.malin.finding.Json.string;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.finding.Finding;
import org.malin.review.Explanation.Part;

/** An explanation for other programs; lines and columns count from 1, other positions are code points from 0. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** An array of objects, one an explained line. */
    public static String of(List<Explanation> explanations, TraceJson positions) {
        return explanations.stream()
                .map(explanation -> object(explanation, positions))
                .collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    private static String object(Explanation e, TraceJson positions) {
        return "{" + member("file", string(e.source())) + ", " + number("line", e.line()) + ", "
                + number("column", e.column()) + ", " + member("text", string(e.text())) + ",\n  "
                + member("parts", list(e.parts().stream().map(ExplanationJson::part))) + ",\n  "
                + member("readings", list(e.contests().stream().map(positions::contest))) + ",\n  "
                + member("decisions", list(e.decisions().stream().map(ExplanationJson::decision))) + ",\n  "
                + member("findings", list(e.findings().stream().map(ExplanationJson::finding))) + "}";
    }

    private static String part(Part part) {
        return "{" + number("from", part.from()) + ", " + number("to", part.to() - 1) + ", "
                + member("words", string(part.words())) + ", " + member("class", string(part.kind())) + ", "
                + member("target", string(part.target())) + ", " + member("element", string(part.element())) + ", "
                + number("teiLine", part.teiLine()) + "}";
    }

    private static String decision(TeiFile.Annotation d) {
        return "{" + member("id", string(d.id())) + ", " + member("rule", string(d.rule())) + ", "
                + member("certainty", string(d.certainty())) + ", " + member("open", String.valueOf(d.open())) + ", "
                + member("evidence", string(d.evidence())) + ", " + member("alternative", string(d.alternative()))
                + "}";
    }

    private static String finding(Finding finding) {
        return "{" + member("severity", string(finding.severity().label())) + ", "
                + member("rule", string(finding.rule().id())) + ", " + member("found", string(finding.found())) + "}";
    }

    private static String number(String name, int value) {
        return member(name, String.valueOf(value));
    }

    private static String list(Stream<String> values) {
        return values.collect(Collectors.joining(", ", "[", "]"));
    }
}
