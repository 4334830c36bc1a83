package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.WordList;
import org.malin.model.Block;
import org.malin.model.Block.FormulaKind;
import org.malin.model.Block.FormulaLine;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Header.Correspondence;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.PhraseKind;
import org.malin.model.Props;
import org.malin.parse.context.MarksOfSecrecy;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.parse.inline.Found;
import org.malin.parse.inline.InlineParser;
import org.malin.parse.inline.Zone;
import org.malin.source.Line;
import org.malin.source.Passage;
import org.malin.source.Range;

/**
 * Reads a letter, with the resolution that it is attached to: short lines (reference, classification, address, salute), long
 * paragraphs, a signature.
 */
public final class LetterReader {

    /** A resolution and a letter, and who wrote to whom. */
    public record Letter(List<Block> parts, Correspondence correspondence, boolean hasLetter) {
        public Letter {
            parts = List.copyOf(parts);
        }
    }

    private static final int SHORT = 8;
    private static final int LONG = 12;
    private static final Pattern PROTOCOL = Pattern.compile(
            "(?:protocol|protokoll|протокол\\p{L}*)\\s*+(?:(?:#|No\\.?|Nr\\.?|№)\\s*+)?(\\d+\\w?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ATTACHMENT = Pattern.compile("\\b(?:attachment|Anlage)\\b");

    private final ParseContext context;
    private final InlineParser inlines;
    private final Pattern salute;
    private final Pattern signature;
    private final MarksOfSecrecy secrecy;

    public LetterReader(ParseContext context, InlineParser inlines) {
        this.context = context;
        this.inlines = inlines;
        this.salute = context.conventions()
                .pattern("(?:" + context.conventions().alternation(WordList.SALUTE_OPENER) + ")(?:\\s|$).*");
        this.signature = BodyParser.labelPattern(context.conventions(), WordList.SIGNATURE_LABEL);
        this.secrecy = context.conventions().shared(MarksOfSecrecy.class, MarksOfSecrecy::new);
    }

    /** The letter, if the blocks are one. */
    public Optional<Letter> read(List<TextBlock> blocks) {
        int at = salute(blocks);
        if (at < 0) {
            return Optional.empty();
        }
        int opener = at;
        while (opener > 0 && isLine(blocks.get(opener - 1)) && !isSignature(blocks.get(opener - 1))) {
            opener--;
        }
        List<Block> parts = new ArrayList<>();
        if (opener > 0) {
            parts.add(resolution(blocks.subList(0, opener), true));
        }
        List<FormulaLine> lines = openerLines(blocks.subList(opener, at + 1));
        int end = closing(blocks, at + 1);
        List<FormulaLine> closer = closerLines(blocks.subList(end, blocks.size()));
        parts.add(letter(lines, blocks.subList(at + 1, end), closer));
        return Optional.of(new Letter(parts, correspondence(lines, closer), true));
    }

    /** An extract with a resolution and no letter. */
    public Letter resolutionOnly(List<TextBlock> blocks) {
        return new Letter(List.of(resolution(blocks, false)), new Correspondence(null, null, null, null), false);
    }

    private int salute(List<TextBlock> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (block.wordCount() <= SHORT
                    && salute.matcher(block.words()).matches()
                    && blocks.get(i + 1).wordCount() >= LONG) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLine(TextBlock block) {
        return block.wordCount() <= SHORT && !block.endsSentence();
    }

    private boolean isSignature(TextBlock block) {
        return signature.matcher(block.words()).lookingAt();
    }

    private Block resolution(List<TextBlock> blocks, boolean attached) {
        List<Block.Head> heads = new ArrayList<>();
        List<Block> children = new ArrayList<>();
        int i = 0;
        if (blocks.size() > 1 && !blocks.get(0).endsSentence()) {
            TextBlock head = blocks.get(0);
            heads.add(new Block.Head(
                    Block.HeadKind.MAIN,
                    inlines.parse(head.text(), List.of(), Zone.HEADING),
                    Props.NONE,
                    head.range()));
            i = 1;
        }
        int end = blocks.size();
        while (end > i + 1 && isLine(blocks.get(end - 1))) {
            end--;
        }
        for (TextBlock block : blocks.subList(i, end)) {
            children.add(paragraph(block, attached ? attachment(block) : List.of()));
        }
        closer(blocks.subList(end, blocks.size())).ifPresent(children::add);
        return new Block.Part(Block.PartKind.RESOLUTION, heads, children, span(blocks));
    }

    private static List<Found> attachment(TextBlock block) {
        Matcher m = ATTACHMENT.matcher(block.text().toString());
        return m.find()
                ? List.of(Found.plain(
                        m.start(),
                        m.end(),
                        50,
                        (stretch, content) -> new Inline.Reference("att", content, Props.NONE, stretch.range())))
                : List.of();
    }

    private Optional<Block> closer(List<TextBlock> blocks) {
        List<FormulaLine> lines = new ArrayList<>();
        for (TextBlock block : blocks) {
            lines.add(line(FormulaKind.SIGNED, block.text()));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Block.Closer(lines, span(blocks)));
    }

    private Block letter(List<FormulaLine> opener, List<TextBlock> text, List<FormulaLine> closer) {
        List<Block> children = new ArrayList<>();
        children.add(new Block.Opener(
                opener,
                span(opener.get(0).range(), opener.get(opener.size() - 1).range())));
        text.forEach(block -> children.add(paragraph(block, List.of())));
        Range range =
                children.get(0).range().union(children.get(children.size() - 1).range());
        if (!closer.isEmpty()) {
            Range lines =
                    span(closer.get(0).range(), closer.get(closer.size() - 1).range());
            children.add(new Block.Closer(closer, lines));
            range = range.union(lines);
        }
        return new Block.Part(Block.PartKind.LETTER, List.of(), children, range);
    }

    private Block.Paragraph paragraph(TextBlock block, List<Found> more) {
        List<Found> known = new ArrayList<>(more);
        known.addAll(PageJoints.after(block, 0, context));
        return new Block.Paragraph(
                inlines.parse(block.text(), known, Zone.TEXT), null, block.isBulleted(), Props.NONE, block.range());
    }

    private List<FormulaLine> openerLines(List<TextBlock> blocks) {
        List<FormulaLine> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            Matcher protocol = PROTOCOL.matcher(block.words());
            if (i == blocks.size() - 1) {
                lines.add(line(FormulaKind.SALUTE, block.text()));
            } else if (protocol.find()) {
                lines.add(reference(block.text(), protocol.group(1)));
            } else if (secrecy.matches(block)) {
                lines.add(line(FormulaKind.CLASSIFICATION, block.text()));
            } else {
                lines.add(line(FormulaKind.ADDRESS, block.text()));
            }
        }
        return lines;
    }

    private FormulaLine reference(Passage text, String number) {
        String target = "prot:"
                + "0".repeat(Math.max(0, 3 - number.replaceAll("\\D", "").length())) + number;
        Inline ref = new Inline.Reference(
                target, List.of(new Inline.Text(text)), Props.of("type", "resolution"), text.range());
        return new FormulaLine(FormulaKind.REFERENCE, List.of(ref), Props.NONE, text.range());
    }

    private FormulaLine line(FormulaKind kind, Passage text) {
        return new FormulaLine(kind, inlines.parse(text, List.of(), Zone.TEXT), Props.NONE, text.range());
    }

    private int closing(List<TextBlock> blocks, int from) {
        int end = blocks.size();
        while (end > from + 1 && isLine(blocks.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** The lines of the signature; one with figures under the name is a mark of the file. */
    private List<FormulaLine> closerLines(List<TextBlock> blocks) {
        List<FormulaLine> lines = new ArrayList<>();
        for (TextBlock block : blocks) {
            for (Line line : block.lines()) {
                boolean mark = !lines.isEmpty() && line.text().toString().matches(".*\\d.*");
                lines.add(mark ? mark(line.text()) : line(FormulaKind.SIGNED, line.text()));
            }
        }
        return lines;
    }

    /** A mark of the file, unless it has a date or more than plain words in it, or an editor says that it is a date. */
    private FormulaLine mark(Passage text) {
        List<Inline> content = inlines.parse(text, List.of(), Zone.TEXT);
        if (content.stream().anyMatch(LetterReader::isDate)) {
            return new FormulaLine(FormulaKind.DATELINE, content, Props.NONE, text.range());
        }
        if (!content.stream().allMatch(Inline.Text.class::isInstance)) {
            return new FormulaLine(FormulaKind.SIGNED, content, Props.NONE, text.range());
        }
        Decision mark = Decision.of(DecisionRule.MARK3, "figures under the signature", "date", text.range());
        return context.judge()
                .judged(mark)
                .map(judged ->
                        new FormulaLine(FormulaKind.FILE_MARK, content, Props.NONE.decided(judged), text.range()))
                .orElseGet(() -> new FormulaLine(FormulaKind.DATELINE, content, Props.NONE, text.range()));
    }

    private static boolean isDate(Inline inline) {
        return inline instanceof Inline.Phrase phrase && phrase.kind() == PhraseKind.DATE;
    }

    private static Correspondence correspondence(List<FormulaLine> opener, List<FormulaLine> closer) {
        return new Correspondence(
                name(closer, FormulaKind.SIGNED, NameKind.PERSON),
                name(opener, FormulaKind.SALUTE, NameKind.PERSON),
                name(opener, FormulaKind.ADDRESS, NameKind.PLACE),
                opener.stream()
                        .filter(l -> l.kind() == FormulaKind.REFERENCE)
                        .map(l -> (Inline.Reference) l.content().get(0))
                        .findFirst()
                        .orElse(null));
    }

    private static Inline.@Nullable Named name(List<FormulaLine> lines, FormulaKind kind, NameKind of) {
        for (FormulaLine line : lines) {
            for (Inline inline : line.content()) {
                if (line.kind() == kind && inline instanceof Inline.Named named && named.kind() == of) {
                    return named;
                }
            }
        }
        return null;
    }

    private static Range span(List<TextBlock> blocks) {
        return span(blocks.get(0).range(), blocks.get(blocks.size() - 1).range());
    }

    private static Range span(Range first, Range last) {
        return first.union(last);
    }
}
