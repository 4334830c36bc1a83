package org.malin.parse.block;

import java.util.Optional;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.parse.context.TextBlock;

/** The heading of an item that the source sets as a heading, or in bold letters on a line of its own. */
final class StyledHeading implements BlockRecogniser {

    private static final int MOST_WORDS = 20;

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        boolean styled = block.heading() > 1 || block.isBold();
        if (!styled
                || block.isDocumentNumber()
                || block.wordCount() > MOST_WORDS
                || block.words().endsWith(":")) {
            return Optional.empty();
        }
        Decision decision = Decision.of(
                DecisionRule.HEAD2, "no number; the source sets the line as a heading", "statement", block.range());
        return Optional.of(new Reading(new Piece.Heading(block, null, 0), 72, decision));
    }
}
