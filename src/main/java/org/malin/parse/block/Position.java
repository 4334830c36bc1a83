package org.malin.parse.block;

import org.jspecify.annotations.Nullable;
import org.malin.parse.context.TextBlock;

/**
 * Where a block stands.
 *
 * @param before what the block before it was read as
 * @param next the block after it
 * @param inSpeech whether a labelled speech is open
 * @param inItem whether an item is open
 * @param romanItems whether items of the document have Roman numbers
 * @param openList the words of the list of speakers that is open
 * @param lastNumber the Arabic number of the last heading, 0 if it had none
 * @param capitalsSpeak whether the document sets its speakers in capitals
 * @param letters whether items of the document have letters
 * @param inAgenda whether the block is an entry of the list of items that the document sets before them
 */
record Position(
        @Nullable Piece before,
        @Nullable TextBlock next,
        boolean inSpeech,
        boolean inItem,
        boolean romanItems,
        @Nullable String openList,
        int lastNumber,
        boolean capitalsSpeak,
        boolean inAgenda,
        boolean letters) {

    /** A block by itself. */
    static Position alone() {
        return new Position(null, null, false, false, true, null, 0, false, false, false);
    }

    /** Whether the block before is a label or list of speakers, so that words must follow. */
    boolean afterLabel() {
        return before instanceof Piece.Speakers || before instanceof Piece.Office;
    }
}
