package org.malin.parse.inline;

import java.util.List;
import org.malin.model.Inline;
import org.malin.source.Passage;

/** Builds the node of a stretch. Asked only for stretches that are kept, in the order of the text. */
@FunctionalInterface
public interface Shape {

    /**
     * The node.
     *
     * @param stretch the whole stretch, brackets included
     * @param content what stands between the brackets; empty for an opaque stretch
     */
    Inline build(Passage stretch, List<Inline> content);
}
