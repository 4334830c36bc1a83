package org.malin.parse.inline;

import java.util.List;
import org.malin.conventions.Conventions;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.RawNote;
import org.malin.source.Passage;

/**
 * Reads what stands inside a passage: each construct has a recogniser; of stretches that cross, those of greater
 * priority are kept; what is between them is text.
 */
public final class InlineParser {

    /** No paragraph of a document is longer; what is longer stays plain text, so that any input is read in time. */
    private static final int LONGEST = 1_000_000;

    private final ParseContext context;
    private final List<Crossings.Named> recognisers;

    public InlineParser(ParseContext context) {
        this.context = context;
        Conventions conventions = context.conventions();
        Names names = new Names(context);
        // markers and brackets come first: they say how the words are to be read
        this.recognisers = List.of(
                by(DecisionRule.LINE1, "line break", new LineBreaks()),
                by(DecisionRule.MARK1, "note marker", new NoteMarks()),
                by(DecisionRule.BR1, "bracket", new Brackets(conventions)),
                by(DecisionRule.BR1, "sign of doubt", new ParenthesesOfDoubt()),
                by(
                        DecisionRule.GAP2,
                        "gap in round brackets",
                        conventions.shared(GapParentheses.class, GapParentheses::new)),
                by(DecisionRule.DEL0, "deletion", new StruckWords()),
                by(DecisionRule.GAP2, "gap", new GapSigns()),
                by(
                        DecisionRule.NAME1,
                        "superfluous initial",
                        conventions.shared(SurplusNames.class, SurplusNames::new)),
                by(DecisionRule.OMIT3, "omission", new OmittedNames(conventions, names.forms())),
                by(DecisionRule.BRK2, "line that breaks off", conventions.shared(BrokenLines.class, BrokenLines::new)),
                by(DecisionRule.SIC1, "error or abbreviation", conventions.shared(Slips.class, Slips::new)),
                by(DecisionRule.WORK1, "cited work", new Works()),
                by(DecisionRule.STYLE1, "words set apart", conventions.shared(Emphasis.class, Emphasis::new)),
                by(DecisionRule.PAR3, "speakers in parentheses", new SpeakersInParentheses(conventions, names)),
                by(DecisionRule.REF1, "reference", new CrossReferences()),
                by(DecisionRule.DATE1, "date", conventions.shared(DatesInText.class, DatesInText::new)),
                by(DecisionRule.TERM1, "weapon", conventions.shared(Weapons.class, Weapons::new)),
                by(DecisionRule.NAME1, "name of a person", new NamesInText(context, names)),
                by(
                        DecisionRule.PLACE1,
                        "name of a place or organisation",
                        new FormsInText(context.authority(), context.conventions())));
    }

    private static Crossings.Named by(DecisionRule rule, String construct, InlineRecogniser recogniser) {
        return new Crossings.Named(construct, rule, recogniser);
    }

    /** Reads a passage. */
    public List<Inline> parse(Passage passage, Zone zone) {
        return parse(passage, List.of(), zone);
    }

    /**
     * Reads a passage.
     *
     * @param known stretches that the caller has already recognised; they are kept whatever else is found
     */
    public List<Inline> parse(Passage passage, List<Found> known, Zone zone) {
        if (passage.length() == 0) {
            return List.of();
        }
        if (passage.length() > LONGEST) {
            return only(passage, known);
        }
        Scan scan = new Scan(context, passage, zone, known);
        Crossings crossings = new Crossings();
        recognisers.forEach(named -> crossings.find(named, scan));
        SpanTree tree = new SpanTree(passage, context).add(known).add(scan.found());
        crossings.record(tree, passage, context.contests());
        return tree.build();
    }

    /** Reads a stretch of the title that holds nothing but note markers. */
    public List<Inline> marks(Passage passage) {
        Passage bare = passage.strip();
        String number = bare.toString().replaceAll("[^\\d*]", "");
        RawNote note = context.notes().find(number).orElse(null);
        return only(
                bare,
                List.of(Found.opaque(
                        0,
                        bare.length(),
                        Priority.MARK,
                        (stretch, none) ->
                                NoteMarks.mark(context, new Marker(0, bare.length(), number, note), stretch))));
    }

    /** Makes nodes of the given stretches alone; nothing else is recognised. */
    public List<Inline> only(Passage passage, List<Found> known) {
        return passage.length() == 0
                ? List.of()
                : new SpanTree(passage, context).add(known).build();
    }
}
