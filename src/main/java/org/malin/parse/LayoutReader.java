package org.malin.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.malin.model.Contest;
import org.malin.model.DecisionRule;
import org.malin.model.Fingerprint;
import org.malin.model.Fingerprint.Signal;
import org.malin.source.Line;
import org.malin.source.Range;

/** Counts what tells the layout of a source: of its lines, and of the forms that were recognised in it. */
final class LayoutReader {

    /** Longer lines are paragraphs. */
    private static final int LONG = 160;

    private static final Map<DecisionRule, String> FORMS = Map.ofEntries(
            Map.entry(DecisionRule.SESS1, "sessions with headings"),
            Map.entry(DecisionRule.ATT1, "lists of those present"),
            Map.entry(DecisionRule.HEAD1, "numbered items"),
            Map.entry(DecisionRule.NUM2, "items with Arabic numbers"),
            Map.entry(DecisionRule.HEAD2, "items without numbers"),
            Map.entry(DecisionRule.SPEAK1, "speakers on lines of their own"),
            Map.entry(DecisionRule.RUN1, "speakers before their words"),
            Map.entry(DecisionRule.RUN2, "names before words"),
            Map.entry(DecisionRule.OFFICE1, "offices that speak"),
            Map.entry(DecisionRule.PAR1, "speakers in parentheses"),
            Map.entry(DecisionRule.PROSE1, "speeches told in prose"),
            Map.entry(DecisionRule.NOTE1, "notes"));

    private LayoutReader() {}

    static Fingerprint read(String name, List<Line> lines, List<Contest> contests, List<Range> unplaced) {
        List<Signal> signals = new ArrayList<>();
        signals.add(new Signal("lines", lines.size()));
        count(signals, "lines after a blank line", lines, Line::blankBefore);
        count(
                signals,
                "lines longer than " + LONG + " characters",
                lines,
                line -> line.text().length() > LONG);
        count(signals, "bulleted lines", lines, Line::bullet);
        count(signals, "lines set as headings", lines, line -> line.heading() > 0);
        count(signals, "bold lines", lines, Line::isBold);
        count(signals, "lines broken on purpose", lines, Line::hardBreak);
        signals.add(new Signal(
                "characters of the longest line",
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0)));
        for (DecisionRule rule : DecisionRule.values()) {
            String form = FORMS.get(rule);
            int count = form == null ? 0 : taken(contests, rule);
            if (count > 0) {
                signals.add(new Signal(Fingerprint.FORM + form, count));
            }
        }
        return new Fingerprint(name, signals, unplaced);
    }

    private static void count(List<Signal> signals, String what, List<Line> lines, Predicate<Line> of) {
        int count = (int) lines.stream().filter(of).count();
        if (count > 0) {
            signals.add(new Signal(what, count));
        }
    }

    private static int taken(List<Contest> contests, DecisionRule rule) {
        return (int) contests.stream()
                .filter(contest ->
                        contest.kind() == Contest.Kind.BLOCK && contest.taken().rule() == rule)
                .count();
    }
}
