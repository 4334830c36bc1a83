package org.malin.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.malin.fidelity.SourceMap;
import org.malin.finding.Finding;
import org.malin.model.Contest;
import org.malin.model.Trace;
import org.malin.source.Range;
import org.malin.source.SourceText;

/**
 * Why a line of a source, or the words at a place of it, were read as they were.
 *
 * @param source the source's name as the editor gave it
 * @param line from 1
 * @param column from 1; 0 for the whole line
 * @param text the line
 * @param parts what became of each stretch of it, in its order
 * @param contests what competed, what covers most first
 * @param decisions those about the line
 * @param findings what an editor was told of the line
 */
public record Explanation(
        String source,
        int line,
        int column,
        String text,
        List<Part> parts,
        List<Contest> contests,
        List<TeiFile.Annotation> decisions,
        List<Finding> findings) {

    /**
     * A stretch of the line.
     *
     * @param from the column of its first character, from 1
     * @param to the column after its last character
     * @param words what stands there
     * @param kind its class in the source map
     * @param target the identifier of the element that holds it, or the part of the header
     * @param element what that element is; empty if it is none
     * @param teiLine its line in the TEI file; 0 if unknown
     */
    public record Part(int from, int to, String words, String kind, String target, String element, int teiLine) {}

    /** What is known of a document that was read. */
    public record Known(
            String name, SourceText source, SourceMap map, Trace trace, TeiFile tei, List<Finding> findings) {}

    public Explanation {
        parts = List.copyOf(parts);
        contests = List.copyOf(contests);
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
    }

    /** How many lines a source has. */
    public static int lines(SourceText source) {
        return source.lineOf(source.text().length());
    }

    /** Explains a line, from 1, or a place in it. */
    public static Explanation of(Known known, int line, int column) {
        return new Explainer(known, line, column).explain();
    }

    /** The lines of the source that went into elements which begin in a line of the TEI file. */
    public static List<Integer> sourceLines(Known known, int teiLine) {
        List<String> ids =
                known.tei().at(teiLine).stream().map(TeiFile.Element::id).toList();
        List<Integer> lines = new ArrayList<>();
        Positions positions = new Positions(known.source());
        for (SourceMap.Entry entry : known.map().entries()) {
            if (ids.contains(entry.target())) {
                int line = known.source().lineOf(positions.offset(entry.start()));
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** Finds what is known of one line. */
    private static final class Explainer {
        private final Known known;
        private final SourceText source;
        private final Positions positions;
        private final Range lineRange;
        private final Range asked;
        private final int line;
        private final int column;

        Explainer(Known known, int line, int column) {
            this.known = known;
            this.source = known.source();
            this.line = line;
            this.column = column;
            this.positions = new Positions(source);
            this.lineRange = positions.line(line);
            int at = positions.offset(source.codePoints(lineRange.start()) + column - 1);
            this.asked = column == 0
                    ? lineRange
                    : new Range(Math.min(at, lineRange.end()), Math.min(at + 1, lineRange.end()));
        }

        Explanation explain() {
            return new Explanation(
                    known.name(), line, column, source.of(lineRange).strip(), parts(), contests(), decisions(), told());
        }

        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (SourceMap.Entry entry : known.map().entries()) {
                int start = Math.max(positions.offset(entry.start()), asked.start());
                int end = Math.min(positions.offset(entry.end()), asked.end());
                if (start < end && !source.text().substring(start, end).isBlank()) {
                    TeiFile.Element element =
                            known.tei().element(entry.target()).orElse(null);
                    parts.add(new Part(
                            column(start),
                            column(end),
                            source.text().substring(start, end).strip(),
                            entry.kind().name().toLowerCase(Locale.ROOT),
                            entry.target(),
                            element == null ? "" : element.label(),
                            element == null ? 0 : element.line()));
                }
            }
            return parts;
        }

        private int column(int offset) {
            return source.codePoints(offset) - source.codePoints(lineRange.start()) + 1;
        }

        private List<Contest> contests() {
            return known.trace().contests().stream()
                    .filter(contest -> touches(contest.range()))
                    .toList();
        }

        private boolean touches(Range range) {
            return range.start() < asked.end() && asked.start() < Math.max(range.end(), range.start() + 1);
        }

        private List<TeiFile.Annotation> decisions() {
            int from = source.codePoints(asked.start());
            int to = source.codePoints(asked.end());
            return known.tei().annotations().stream()
                    .filter(annotation -> annotation.ranges().stream().anyMatch(range -> range.overlaps(from, to)))
                    .toList();
        }

        private List<Finding> told() {
            return known.findings().stream()
                    .filter(finding -> finding.place().line() == line)
                    .toList();
        }
    }
}
