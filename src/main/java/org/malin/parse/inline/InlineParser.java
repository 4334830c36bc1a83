package org.malin.parse.inline;

import java.util.List;
import org.malin.conventions.Conventions;
import org.malin.model.Inline;
import org.malin.parse.context.ParseContext;
import org.malin.source.Passage;

/**
 * Reads what stands inside a passage: each construct has a recogniser; of stretches that cross, those of greater
 * priority are kept; what is between them is text.
 */
public final class InlineParser {

    /** No paragraph of a document is longer; what is longer stays plain text, so that any input is read in time. */
    private static final int LONGEST = 1_000_000;

    private final ParseContext context;
    private final List<InlineRecogniser> recognisers;

    public InlineParser(ParseContext context) {
        this.context = context;
        Conventions conventions = context.conventions();
        Names names = new Names(context);
        // markers and brackets come first: they say how the words are to be read
        this.recognisers = List.of(
                new LineBreaks(),
                new NoteMarks(),
                new Brackets(conventions),
                new ParenthesesOfDoubt(),
                new StruckWords(),
                new GapSigns(),
                new SurplusNames(conventions),
                new OmittedNames(conventions, names.forms()),
                new BrokenLines(conventions),
                new Slips(conventions),
                new Works(),
                new Emphasis(conventions),
                new SpeakersInParentheses(conventions, names),
                new CrossReferences(),
                new DatesInText(conventions),
                new Weapons(conventions),
                new NamesInText(context, names),
                new FormsInText(context.authority()));
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
        recognisers.forEach(recogniser -> recogniser.find(scan));
        return new SpanTree(passage, context).add(known).add(scan.found()).build();
    }

    /** Makes nodes of the given stretches alone; nothing else is recognised. */
    public List<Inline> only(Passage passage, List<Found> known) {
        return passage.length() == 0
                ? List.of()
                : new SpanTree(passage, context).add(known).build();
    }
}
