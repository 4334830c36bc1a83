package org.malin.parse.block;

import java.util.List;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.parse.context.Ids;
import org.malin.parse.context.TextBlock;
import org.malin.parse.inline.Found;
import org.malin.source.Passage;
import org.malin.source.Range;

/** Marks the places where a paragraph was put together over a lost page break. */
final class PageJoints {

    private static final int PRIORITY = 90;

    private PageJoints() {}

    /** The joints of a block's text from {@code start} on; indices count from there. */
    static List<Found> after(TextBlock block, int start, Ids ids) {
        Passage text = block.text().from(start);
        return block.pageJoints().stream()
                .filter(joint -> joint > start)
                .map(joint -> at(text, joint - start, ids))
                .toList();
    }

    /** An empty stretch before the word that goes on. */
    private static Found at(Passage text, int index, Ids ids) {
        Range where = text.range(Math.max(0, index - 2), Math.min(text.length(), index + 1));
        Decision decision = Decision.of(
                DecisionRule.PAGE2,
                "the block before ends without a sign that ends a sentence, the next begins in lower case",
                "two paragraphs",
                where);
        Props props = Props.of("break", "yes").id(ids.next("pb")).decided(decision);
        Range place = new Range(where.end() - 1, where.end() - 1);
        return Found.opaque(
                index, index, PRIORITY, (stretch, content) -> new Inline.Break(true, Passage.EMPTY, props, place));
    }
}
