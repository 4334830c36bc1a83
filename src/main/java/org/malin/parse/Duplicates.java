package org.malin.parse;

import java.util.ArrayList;
import java.util.List;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.source.Claim;

/** Finds a document that the page prints twice: the second time it is not encoded, but recorded. */
final class Duplicates {

    /** Fewer equal blocks can be chance. */
    private static final int ENOUGH = 4;

    private Duplicates() {}

    static List<TextBlock> drop(List<TextBlock> blocks, ParseContext context) {
        for (int from = ENOUGH; from + ENOUGH <= blocks.size(); from++) {
            int first = indexOf(blocks, blocks.get(from).words(), from);
            int length = first < 0 ? 0 : run(blocks, first, from);
            if (length >= ENOUGH) {
                for (TextBlock block : blocks.subList(from, from + length)) {
                    context.claim(block.range(), Claim.Kind.DUPLICATE, "");
                }
                List<TextBlock> kept = new ArrayList<>(blocks.subList(0, from));
                kept.addAll(blocks.subList(from + length, blocks.size()));
                return kept;
            }
        }
        return blocks;
    }

    private static int indexOf(List<TextBlock> blocks, String words, int before) {
        for (int i = 0; i < before; i++) {
            if (blocks.get(i).words().equals(words)) {
                return i;
            }
        }
        return -1;
    }

    /** How many blocks from the second place equal those from the first, up to the second place. */
    private static int run(List<TextBlock> blocks, int first, int second) {
        int length = 0;
        while (second + length < blocks.size()
                && first + length < second
                && blocks.get(first + length)
                        .words()
                        .equals(blocks.get(second + length).words())) {
            length++;
        }
        return first + length == second || second + length == blocks.size() ? length : 0;
    }
}
