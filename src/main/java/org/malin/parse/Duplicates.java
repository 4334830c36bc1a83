package org.malin.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.source.Claim;

/** Finds a document that the page prints twice: the second time it is not encoded, but recorded. */
final class Duplicates {

    /** Fewer equal blocks can be chance. */
    private static final int ENOUGH = 4;

    private Duplicates() {}

    static List<TextBlock> drop(List<TextBlock> blocks, ParseContext context) {
        Map<String, Integer> firsts = new HashMap<>();
        for (int from = 0; from + ENOUGH <= blocks.size(); from++) {
            Integer first = firsts.putIfAbsent(blocks.get(from).words(), from);
            int length = first == null ? 0 : run(blocks, first, from);
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
