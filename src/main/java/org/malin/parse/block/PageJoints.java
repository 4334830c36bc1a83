package org.malin.parse.block;

import java.util.List;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.parse.inline.Found;
import org.malin.source.Passage;
import org.malin.source.Range;

/** Marks the places where a paragraph was put together over a lost page break. */
public final class PageJoints {

    private static final int PRIORITY = 90;

    /** So many characters on both sides tell the place. */
    private static final int AROUND = 16;

    private PageJoints() {}

    /** That what stands before a place and after it is one paragraph. */
    public static Decision decision(Passage before, Passage after) {
        Range where = before.range(Math.max(0, before.length() - AROUND), before.length())
                .union(after.range(0, Math.min(after.length(), AROUND)));
        return Decision.of(
                DecisionRule.PAGE2,
                "the block before ends without a sign that ends a sentence, the next begins in lower case",
                DecisionRule.PAGE2.alternative(),
                where);
    }

    /** The joints of a block's text from {@code start} on; indices count from there. */
    static List<Found> after(TextBlock block, int start, ParseContext context) {
        Passage text = block.text().from(start);
        return block.pageJoints().stream()
                .filter(joint -> joint > start)
                .map(joint -> at(text, joint - start, context))
                .toList();
    }

    /** An empty stretch before the word that goes on. */
    private static Found at(Passage text, int index, ParseContext context) {
        Decision decision = decision(text.subSequence(0, index).strip(), text.from(index));
        Props props = Props.of("break", "yes")
                .id(context.ids().next("pb"))
                .decided(context.judge().judged(decision).orElse(null));
        int place = text.rangeOf(index).start();
        return Found.opaque(
                index,
                index,
                PRIORITY,
                (stretch, content) -> new Inline.Break(true, Passage.EMPTY, props, new Range(place, place)));
    }
}
