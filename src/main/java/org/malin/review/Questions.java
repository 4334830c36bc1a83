package org.malin.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Place;
import org.malin.model.DecisionRule;
import org.malin.review.TeiFile.Annotation;
import org.malin.review.TeiFile.Element;
import org.malin.source.Quote;
import org.malin.source.Quotes;
import org.malin.source.Range;
import org.malin.source.SourceText;

/** Finds the open decisions of a TEI document and their places in its source. */
public final class Questions {
    private static final int WIDEST = 400;
    private static final Pattern IDENTIFIER = Pattern.compile("xml:id=\"([^\"<>\\s]*)\"");
    private static final Pattern NAME = Pattern.compile("<([^\\s/>]+)");

    private final TeiFile tei;
    private final String xml;
    private final String teiName;
    private final @Nullable SourceText source;
    private final String sourceName;
    private final @Nullable Quotes quotes;
    private final @Nullable Positions positions;
    private @Nullable Map<String, Integer> identifiers;

    /** Without its source a decision can be shown, but not answered. */
    public Questions(TeiFile tei, String xml, String teiName, @Nullable SourceText source, String sourceName) {
        this.xml = xml;
        this.tei = tei;
        this.teiName = teiName;
        this.source = source;
        this.sourceName = sourceName;
        this.quotes = source == null ? null : Quotes.of(source);
        this.positions = source == null ? null : new Positions(source);
    }

    /** The decisions that are open, in the order of the file. */
    public List<Question> open() {
        List<Question> open = new ArrayList<>();
        for (Annotation annotation : tei.annotations()) {
            if (annotation.open()) {
                question(annotation).ifPresent(open::add);
            }
        }
        return open;
    }

    /** A decision that is recorded, open or not. */
    public Optional<Question> byKey(String key) {
        return tei.annotations().stream()
                .filter(annotation -> annotation.id().equals(key))
                .findFirst()
                .flatMap(this::question);
    }

    private Optional<Question> question(Annotation annotation) {
        return DecisionRule.byName(annotation.rule()).map(rule -> question(annotation, rule));
    }

    private Question question(Annotation annotation, DecisionRule rule) {
        String target =
                annotation.targets().isEmpty() ? "" : annotation.targets().get(0);
        Optional<Element> element = tei.element(target);
        Range range = range(annotation);
        Range around = around(range);
        return new Question(
                annotation.id(),
                tei.id(),
                Place.of(teiName, element.map(Element::line).orElse(annotation.line()), 0),
                target,
                element.map(Element::label).orElse(""),
                place(range, !annotation.ranges().isEmpty()),
                rule,
                annotation.certainty(),
                annotation.evidence(),
                annotation.alternative(),
                quotes == null ? new Quote("", 1, "", "") : quotes.quote(range),
                source == null ? "" : source.of(around),
                points(around.start(), range.start()),
                points(range.start(), Math.min(range.end(), around.end())),
                encoding(target));
    }

    private Range range(Annotation annotation) {
        return positions == null || annotation.ranges().isEmpty()
                ? new Range(0, 0)
                : positions.range(annotation.ranges().get(0));
    }

    private Place place(Range range, boolean known) {
        return source == null || !known
                ? Place.of(sourceName)
                : new Place(sourceName, source.lineOf(range.start()), source.columnOf(range.start()));
    }

    /** The line in which the words stand, or as much of it as can be shown. */
    private Range around(Range range) {
        if (source == null || positions == null || range.isEmpty()) {
            return new Range(0, 0);
        }
        Range line = positions.line(source.lineOf(range.start()));
        int start = Math.max(line.start(), range.start() - WIDEST);
        int end = Math.min(Math.max(line.end(), range.end()), range.end() + WIDEST);
        while (start < range.start() && Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        return new Range(start, Math.max(start, end));
    }

    private int points(int from, int to) {
        return source == null || to < from ? 0 : source.codePoints(to) - source.codePoints(from);
    }

    /** The element's markup as it stands in the file, up to its end or as much as can be shown. */
    private String encoding(String id) {
        int at = identifiers().getOrDefault(id, -1);
        int start = at < 0 ? -1 : xml.lastIndexOf('<', at);
        if (start < 0) {
            return "";
        }
        String shown = xml.substring(start, Math.min(xml.length(), start + WIDEST));
        int end = end(shown, xml.indexOf('>', at) - start);
        return end < 0 ? shown + "…" : shown.substring(0, end);
    }

    /** Where an element ends whose first tag ends at this place; -1 where less is shown. */
    private static int end(String shown, int tag) {
        if (tag >= shown.length()) {
            return -1;
        }
        if (shown.charAt(tag - 1) == '/') {
            return tag + 1;
        }
        Matcher name = NAME.matcher(shown);
        if (!name.lookingAt()) {
            return tag + 1;
        }
        Matcher close =
                Pattern.compile("</" + Pattern.quote(name.group(1)) + "\\s*>").matcher(shown);
        return close.find(tag) ? close.end() : -1;
    }

    /** Where the identifiers of elements stand. */
    private Map<String, Integer> identifiers() {
        Map<String, Integer> known = identifiers;
        if (known == null) {
            known = new HashMap<>();
            Matcher m = IDENTIFIER.matcher(xml);
            while (m.find()) {
                known.putIfAbsent(m.group(1), m.start());
            }
            identifiers = known;
        }
        return known;
    }
}
