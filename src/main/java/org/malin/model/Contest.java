package org.malin.model;

import java.util.List;
import org.malin.source.Range;

/**
 * What competed for a stretch of the source.
 *
 * @param kind what was asked
 * @param candidates the readings; the first was taken, the others follow by their scores
 */
public record Contest(Kind kind, Range range, List<Candidate> candidates) {

    /** What can be asked of a stretch. */
    public enum Kind {
        /** What the document is. */
        DOCUMENT,
        /** What a block is. */
        BLOCK,
        /** What stretches of words are, where they cross. */
        WORDS,
        /** What a bracket means. */
        BRACKET,
        /** Whom a name means. */
        NAME
    }

    public Contest {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("nobody competes for " + range);
        }
    }

    public Candidate taken() {
        return candidates.get(0);
    }
}
