package org.malin.parse.inline;

import java.util.List;
import org.malin.model.Inline;
import org.malin.parse.ParseContext;
import org.malin.source.Passage;

/** Reads what stands inside a passage. */
public final class InlineParser {

    private final ParseContext context;

    public InlineParser(ParseContext context) {
        this.context = context;
    }

    /** Reads a passage. */
    public List<Inline> parse(Passage passage, Zone zone) {
        return parse(passage, List.of(), zone);
    }

    /**
     * Reads a passage.
     *
     * @param known stretches that the caller has already recognised
     */
    public List<Inline> parse(Passage passage, List<Found> known, Zone zone) {
        return context.source().text().isEmpty() ? List.of() : List.of(new Inline.Text(passage));
    }

    /** Makes nodes of the given stretches alone; nothing else is recognised. */
    public List<Inline> only(Passage passage, List<Found> known) {
        return parse(passage, known, Zone.HEADER);
    }
}
