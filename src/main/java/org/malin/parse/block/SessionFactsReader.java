package org.malin.parse.block;

import org.jspecify.annotations.Nullable;
import org.malin.model.SessionFacts;
import org.malin.source.Passage;

/** Says what the header knows of a session. */
@FunctionalInterface
public interface SessionFactsReader {

    /** The facts of a session with this heading; null for the first session, which as a rule has none. */
    SessionFacts read(@Nullable Passage head);
}
