package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.model.Block;
import org.malin.model.Props;
import org.malin.parse.context.MarksOfSecrecy;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.parse.inline.InlineParser;
import org.malin.parse.inline.Zone;
import org.malin.source.Passage;

/** Reads what the document itself prints at its top: title, subtitle, day, marks of secrecy. */
final class DocumentHeads {

    private static final Pattern NUMBERED_TITLE = Pattern.compile(
            "\\d+\\."
                    + " ?\\p{L}*(?:sitzung|meeting|session)|(?:Protocol|Minutes|Protokoll|Протокол)\\s*+(?:(?:No\\.|Nr\\.|№|#)\\s*+)?\\d+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_TITLE = Pattern.compile(
            "(?:session|meeting|sitting|sitzung|tagung) (?:of|des|der) (?!\\d).{3,90}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY =
            Pattern.compile("\\p{Lu}\\p{L}+ \\d{1,2}(?:[-–]\\d{1,2})?, \\d{4}|\\d{1,2}\\.? \\p{Lu}\\p{L}+ \\d{4}");

    private final InlineParser inlines;
    private final MarksOfSecrecy secrecy;
    private final List<Block> blocks = new ArrayList<>();

    DocumentHeads(ParseContext context, InlineParser inlines) {
        this.inlines = inlines;
        this.secrecy = context.conventions().shared(MarksOfSecrecy.class, MarksOfSecrecy::new);
    }

    /** What was read, in the order of the source. */
    List<Block> blocks() {
        return blocks;
    }

    /** Reads the lines at the top; returns how many they are. */
    int read(List<TextBlock> lines, @Nullable Passage title) {
        int i = 0;
        while (i < lines.size() && opens(lines.get(i), title, i)) {
            blocks.add(openingBlock(lines.get(i)));
            i++;
        }
        return i;
    }

    private boolean opens(TextBlock block, @Nullable Passage title, int i) {
        return isDocumentHead(block, title)
                || OWN_TITLE.matcher(block.words()).matches()
                || i > 0 && isDay(block)
                || secrecy.matches(block);
    }

    private Block openingBlock(TextBlock block) {
        if (secrecy.matches(block)) {
            Block.FormulaLine line = new Block.FormulaLine(
                    Block.FormulaKind.CLASSIFICATION,
                    inlines.parse(block.text(), List.of(), Zone.TEXT),
                    Props.NONE,
                    block.range());
            return new Block.Opener(List.of(line), block.range());
        }
        boolean sub = block.words().startsWith("(") || isDay(block);
        return new Block.Head(
                sub ? Block.HeadKind.SUB : Block.HeadKind.MAIN,
                inlines.parse(block.text(), List.of(), Zone.HEADING),
                Props.NONE,
                block.range());
    }

    private static boolean isDay(TextBlock block) {
        return block.wordCount() <= 5 && DAY.matcher(block.words()).matches();
    }

    private boolean isDocumentHead(TextBlock block, @Nullable Passage title) {
        String words = block.words();
        if (title != null && bare(words).equals(bare(title.toString()))) {
            return true;
        }
        boolean named = block.wordCount() <= 12
                && !block.endsSentence()
                && NUMBERED_TITLE.matcher(words).lookingAt();
        return named
                || words.matches("\\((?:Re|re|zu|Zu|On)[:.]? .*\\)(?:\\s?[\\[(]\\d+[\\])])?") && block.wordCount() < 25;
    }

    private static String bare(String words) {
        return words.replaceAll("(?:\\s?\\[\\d+\\])++$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
