package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.malin.model.Candidate;
import org.malin.model.Certainty;
import org.malin.model.Contest;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;

/** What each reading of a block is called, and by which rule it is read where it is certain. */
final class Constructs {

    private record Construct(String name, DecisionRule rule) {}

    private static final Map<Class<? extends Piece>, Construct> ALL = Map.ofEntries(
            Map.entry(Piece.SessionHead.class, new Construct("heading of a session", DecisionRule.SESS1)),
            Map.entry(Piece.AttendanceLine.class, new Construct("list of those present", DecisionRule.ATT1)),
            Map.entry(Piece.Heading.class, new Construct("heading of an item", DecisionRule.HEAD1)),
            Map.entry(Piece.Speakers.class, new Construct("speakers on a line of their own", DecisionRule.SPEAK1)),
            Map.entry(Piece.Office.class, new Construct("office on a line of its own", DecisionRule.OFFICE1)),
            Map.entry(Piece.RunIn.class, new Construct("speaker before the words", DecisionRule.RUN1)),
            Map.entry(Piece.OfficeRunIn.class, new Construct("office before the words", DecisionRule.OFFICE1)),
            Map.entry(Piece.SpeakersInParentheses.class, new Construct("speakers in parentheses", DecisionRule.PAR1)),
            Map.entry(
                    Piece.ParenthesisedRunIn.class,
                    new Construct("speakers in parentheses before the words", DecisionRule.PAR2)),
            Map.entry(Piece.Trailing.class, new Construct("speaker after the words", DecisionRule.TRAIL2)),
            Map.entry(Piece.Interjection.class, new Construct("interjection", DecisionRule.INTER1)),
            Map.entry(Piece.Point.class, new Construct("numbered point", DecisionRule.POINT1)),
            Map.entry(Piece.Event.class, new Construct("event", DecisionRule.EVENT1)),
            Map.entry(Piece.Rule.class, new Construct("section break", DecisionRule.SECT1)),
            Map.entry(Piece.Decided.class, new Construct("decision with a label", DecisionRule.RES1)),
            Map.entry(Piece.Told.class, new Construct("speech told in prose", DecisionRule.PROSE1)),
            Map.entry(Piece.Statement.class, new Construct("statement", DecisionRule.STAT1)));

    private Constructs() {}

    /** The rule that speaks for a reading. */
    static DecisionRule rule(Reading reading) {
        Decision decision = reading.decision();
        return decision == null ? construct(reading).rule() : decision.rule();
    }

    private static Construct construct(Reading reading) {
        Construct construct = ALL.get(reading.piece().getClass());
        return construct == null ? new Construct("block", DecisionRule.STAT1) : construct;
    }

    /** The readings of a block: that which is taken, then the others by their scores. */
    static Contest contest(Reading taken, List<Reading> all) {
        List<Reading> others = new ArrayList<>(all);
        others.removeIf(reading -> reading == taken);
        others.sort((a, b) -> Integer.compare(b.score(), a.score()));
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(candidate(taken));
        others.forEach(reading -> candidates.add(candidate(reading)));
        return new Contest(Contest.Kind.BLOCK, taken.piece().block().range(), candidates);
    }

    private static Candidate candidate(Reading reading) {
        Decision decision = reading.decision();
        DecisionRule rule = rule(reading);
        return new Candidate(
                construct(reading).name(),
                rule,
                reading.score(),
                decision == null ? Certainty.HIGH : decision.certainty(),
                reading.piece().block().range(),
                decision == null ? rule.text() : decision.evidence());
    }
}
