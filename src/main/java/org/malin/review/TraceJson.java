package org.malin.review;

import static org.malin.finding.Json.member;
import static org.malin.finding.Json.string;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.model.Candidate;
import org.malin.model.Contest;
import org.malin.model.Fingerprint;
import org.malin.model.Trace;
import org.malin.source.Range;
import org.malin.source.SourceText;

/** The record of a reading as JSON; positions are code points from 0, lines count from 1. */
public final class TraceJson {

    private final SourceText source;

    /** For positions in this source. */
    public TraceJson(SourceText source) {
        this.source = source;
    }

    /** The members {@code layout} and {@code readings} of the source map's object. */
    public static List<String> members(Trace trace, SourceText source) {
        TraceJson json = new TraceJson(source);
        return List.of(
                member("layout", json.layout(trace.layout())),
                member("readings", list(trace.contests().stream().map(json::contest))));
    }

    private static String list(Stream<String> values) {
        return values.collect(Collectors.joining(",\n  ", "[\n  ", "\n ]"));
    }

    private String layout(Fingerprint layout) {
        String signals = layout.signals().stream()
                .map(signal -> "{" + member("what", string(signal.what())) + ", "
                        + member("count", String.valueOf(signal.count())) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
        String unplaced = layout.unplaced().stream()
                .map(range -> "{" + place(range) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
        return "{" + member("name", string(layout.name())) + ",\n  " + member("signals", signals) + ",\n  "
                + member("unplaced", unplaced) + "}";
    }

    String contest(Contest contest) {
        String candidates = contest.candidates().stream()
                .map(candidate -> candidate(candidate, candidate == contest.taken()))
                .collect(Collectors.joining(", ", "[", "]"));
        String of = contest.kind().name().toLowerCase(Locale.ROOT);
        return "{" + member("of", string(of)) + ", " + place(contest.range()) + ", " + member("readings", candidates)
                + "}";
    }

    private String place(Range range) {
        return member("line", String.valueOf(source.lineOf(range.start()))) + ", "
                + member("start", String.valueOf(source.codePoints(range.start()))) + ", "
                + member("end", String.valueOf(source.codePoints(range.end())));
    }

    private static String candidate(Candidate candidate, boolean taken) {
        return "{" + member("construct", string(candidate.construct())) + ", "
                + member("rule", string(candidate.rule().name())) + ", "
                + member("score", String.valueOf(candidate.score())) + ", "
                + member("certainty", string(candidate.certainty().value())) + ", "
                + member("taken", String.valueOf(taken)) + ", " + member("why", string(candidate.why())) + "}";
    }
}
