package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.malin.conventions.WordList;
import org.malin.model.Block;
import org.malin.model.Props;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.parse.inline.InlineParser;
import org.malin.parse.inline.Zone;
import org.malin.source.Range;

/** Reads signatures, place and date after the last item. */
final class Closing {

    private static final int MOST_WORDS = 12;
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "\\p{Lu}[\\p{L} ]{2,30}, (?:am |den |on )?\\d{1,2}\\.? \\p{L}+ \\d{4}\\b.*", Pattern.DOTALL);

    private final InlineParser inlines;
    private final Pattern signature;

    Closing(ParseContext context, InlineParser inlines) {
        this.inlines = inlines;
        this.signature = context.conventions()
                .pattern(
                        "\\[?(?:" + context.conventions().alternation(WordList.SIGNATURE_LABEL) + ")(?:[\\s:,(].*)?",
                        Pattern.DOTALL);
    }

    /** The index of the first closing line. */
    int start(List<TextBlock> blocks) {
        int start = blocks.size();
        while (start > 1 && closes(blocks.get(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean closes(TextBlock block) {
        return block.wordCount() <= MOST_WORDS && kind(block) != null && !block.isBulleted();
    }

    private Block.@org.jspecify.annotations.Nullable FormulaKind kind(TextBlock block) {
        if (PLACE_AND_DAY.matcher(block.words()).matches()) {
            return Block.FormulaKind.DATELINE;
        }
        return signature.matcher(block.words()).matches() ? Block.FormulaKind.SIGNED : null;
    }

    Optional<Block.Closer> read(List<TextBlock> blocks) {
        List<Block.FormulaLine> lines = new ArrayList<>();
        for (TextBlock block : blocks) {
            Block.FormulaKind kind = kind(block);
            lines.add(new Block.FormulaLine(
                    kind == null ? Block.FormulaKind.SIGNED : kind,
                    inlines.parse(block.text(), List.of(), Zone.TEXT),
                    Props.NONE,
                    block.range()));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Range range = lines.get(0).range().union(lines.get(lines.size() - 1).range());
        return Optional.of(new Block.Closer(lines, range));
    }
}
