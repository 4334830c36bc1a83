package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.Conventions;
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

    private static final String WORD = "\\p{Lu}[\\p{L}'’-]+";
    private static final Pattern INITIALLED =
            Pattern.compile("(?:\\p{Lu}\\.\\s?){1,3}" + WORD + "(?:\\s" + WORD + ")?");
    private static final Pattern NAME = Pattern.compile(WORD + "(?:\\s\\p{Lu}\\.)?\\s" + WORD);

    private final InlineParser inlines;
    private final Pattern capitals;
    private final Pattern signature;

    Closing(ParseContext context, InlineParser inlines) {
        this.inlines = inlines;
        Conventions conventions = context.conventions();
        String label = "\\[?(?:" + conventions.alternation(WordList.SIGNATURE_LABEL) + ")";
        this.signature = conventions.pattern(label + "(?:[\\s:,(].*)?", Pattern.DOTALL);
        this.capitals = conventions.pattern(label + "(?:\\s[^:].*)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The index of the first closing line. */
    int start(List<TextBlock> blocks) {
        int start = blocks.size();
        while (start > 1 && (closes(blocks.get(start - 1)) || isSigned(blocks, start))) {
            start--;
        }
        return start;
    }

    /** A name alone, with initials, or above the office of who signs, after all that is said. */
    private boolean isSigned(List<TextBlock> blocks, int end) {
        TextBlock block = blocks.get(end - 1);
        TextBlock before = blocks.get(end - 2);
        boolean above = end < blocks.size() && kind(blocks.get(end)) == Block.FormulaKind.SIGNED;
        return !block.isBulleted()
                && block.heading() == 0
                && (INITIALLED.matcher(block.words()).matches()
                                && (before.endsSentence() || kind(before) == Block.FormulaKind.SIGNED)
                        || above
                                && end == blocks.size() - 1
                                && NAME.matcher(block.words()).matches());
    }

    private boolean closes(TextBlock block) {
        return block.wordCount() <= MOST_WORDS && kind(block) != null && !block.isBulleted();
    }

    private Block.@Nullable FormulaKind kind(TextBlock block) {
        if (PLACE_AND_DAY.matcher(block.words()).matches()) {
            return Block.FormulaKind.DATELINE;
        }
        return signature.matcher(block.words()).matches() || isInCapitals(block) ? Block.FormulaKind.SIGNED : null;
    }

    /** "SECRETARY OF THE CC A. NAME": no end mark, as a speech has. */
    private boolean isInCapitals(TextBlock block) {
        String words = block.words();
        return words.equals(words.toUpperCase(Locale.ROOT))
                && !block.endsSentence()
                && block.wordCount() > 1
                && capitals.matcher(words).matches();
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
