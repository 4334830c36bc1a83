package org.malin.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.authority.Authority;
import org.malin.authority.Mention;
import org.malin.authority.NameResolver;
import org.malin.authority.Resolution;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.model.Answer;
import org.malin.model.Block;
import org.malin.model.Contest;
import org.malin.model.DecisionRule;
import org.malin.model.Document;
import org.malin.model.Document.Kind;
import org.malin.model.Fingerprint;
import org.malin.model.Header.Correspondence;
import org.malin.model.Props;
import org.malin.model.Trace;
import org.malin.parse.block.BodyParser;
import org.malin.parse.block.LetterReader;
import org.malin.parse.block.LetterReader.Letter;
import org.malin.parse.context.NoteIndex;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.RawNote;
import org.malin.parse.context.TextBlock;
import org.malin.parse.header.HeaderReader;
import org.malin.parse.inline.InlineParser;
import org.malin.source.Line;
import org.malin.source.Lines;
import org.malin.source.Passage;
import org.malin.source.Range;
import org.malin.source.SourceText;

/** Reads a source as a document: header, notes, text; then the names and notes are tied together. */
public final class ProtocolParser {

    /** A document, what there is to tell an editor, and why each part was read as it was. */
    public record Parsed(Document document, List<Finding> findings, Trace trace) {
        public Parsed {
            findings = List.copyOf(findings);
        }
    }

    private final ParseContext context;
    private final InlineParser inlines;
    private final HeaderReader header;
    private List<Range> unplaced = List.of();

    private ProtocolParser(SourceText source, Conventions conventions, Authority authority, List<Answer> answers) {
        this.context = new ParseContext(source, conventions, authority, answers);
        this.inlines = new InlineParser(context);
        this.header = new HeaderReader(context, inlines);
    }

    /** Reads a source. The same source, conventions and authority give the same document. */
    public static Parsed parse(SourceText source, Conventions conventions, Authority authority) {
        return parse(source, conventions, authority, List.of());
    }

    /** Reads a source and follows what editors have answered to its decisions. */
    public static Parsed parse(SourceText source, Conventions conventions, Authority authority, List<Answer> answers) {
        return new ProtocolParser(source, conventions, authority, answers).read(Lines.of(source));
    }

    private Parsed read(Lines lines) {
        context.read(lines);
        List<Line> printed = OneLine.divide(
                lines.lines().stream().filter(line -> !line.text().isBlank()).toList(), context.conventions());
        List<TextBlock> blocks = Duplicates.drop(Paragraphs.of(printed, context.conventions()), context);
        header.read(blocks);
        List<TextBlock> body = notes(header.text(blocks), lines.markers());
        context.restoresDamage(Damage.isRestored(body));
        context.resolver(new NameResolver(context.authority(), header.date()).withPseudonyms(pseudonyms()));
        List<TextBlock> joined = PageJoiner.join(body, context.judge());
        Body text = text(joined);
        context.contests()
                .alone(Contest.Kind.DOCUMENT, text.kind().value(), DecisionRule.KIND1, whole(), reason(text.kind()));
        List<org.malin.model.Note> notes = new NoteWriter(context, inlines).write(text.blocks());
        Fingerprint layout = LayoutReader.read(
                lines.format() + ", " + Paragraphs.layoutName(lines.lines()),
                lines.lines(),
                context.contests().all(),
                unplaced);
        Document document = new Document(
                context.source(),
                text.kind(),
                Identifiers.of(text.kind(), header, context.source().name()),
                header.finish(text.correspondence(), text.kind() != Kind.PROTOCOL, layout.summary()),
                text.blocks(),
                notes,
                context.claims(),
                context.judge().answered());
        context.findings().addAll(context.judge().findings());
        return new Parsed(
                document,
                context.findings(),
                new Trace(layout, context.contests().all()));
    }

    private Range whole() {
        return new Range(0, context.source().text().length());
    }

    private static String reason(Kind kind) {
        return switch (kind) {
            case PROTOCOL -> "lists of those present, items or speakers were found";
            case LETTER -> "nobody is listed as present, and there are a salutation and a signature";
            case RESOLUTION -> "it is an excerpt that lists nobody as present";
            case TEXT -> "neither a list of those present, nor items, nor speakers were found";
        };
    }

    /** Takes the notes out; words after them belong to the page, if it sets its summaries without labels. */
    private List<TextBlock> notes(List<TextBlock> blocks, Map<Integer, String> markers) {
        Passage title = header.title();
        NoteReader reader = new NoteReader(context).read(blocks, title == null ? "" : title.toString());
        context.notes(new NoteIndex(reader.notes(), markers));
        header.titleMarks();
        List<TextBlock> rest = new ArrayList<>(reader.rest());
        if (!reader.notes().isEmpty() && header.isUnlabelled()) {
            int end = reader.notes().get(reader.notes().size() - 1).range().end();
            List<TextBlock> after =
                    rest.stream().filter(b -> b.range().start() >= end).toList();
            if (after.stream().allMatch(TextBlock::isProse)) {
                header.tailSummaries(after);
                rest.removeAll(after);
            }
        }
        return rest;
    }

    /** Names that a note explains as pseudonyms: "X" is the pseudonym used for … Y. */
    private Map<String, String> pseudonyms() {
        Map<String, String> found = new HashMap<>();
        Pattern cue = context.conventions()
                .pattern(
                        "[\"“]([^\"”]{2,40})[\"”],? (?:" + context.conventions().alternation(WordList.PSEUDONYM_CUE)
                                + ")\\s+((?:(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)\\s?){1,4})");
        for (RawNote note : context.notes().all()) {
            Matcher m = cue.matcher(note.words());
            while (m.find()) {
                bearer(m.group(2)).ifPresent(id -> found.put(m.group(1), id));
            }
        }
        return found;
    }

    private Optional<String> bearer(String words) {
        String[] parts = words.strip().split("\\s+");
        String surname = parts[parts.length - 1].replaceAll("[.,;]$", "");
        Resolution resolution = new NameResolver(context.authority(), header.date())
                .resolve(new Mention(
                        surname, List.of(), String.join(" ", List.of(parts).subList(0, parts.length - 1))));
        return Optional.ofNullable(resolution.pointer()).map(p -> p.id());
    }

    private record Body(
            Kind kind, List<Block> blocks, @Nullable Correspondence correspondence) {}

    private Body text(List<TextBlock> blocks) {
        Opening label = context.conventions()
                .opening("(?:" + context.conventions().alternation(WordList.ATTENDANCE_LABEL) + ")\\s*(?::|$)");
        boolean attended = blocks.stream().anyMatch(b -> b.text().length() > 0 && label.begins(b.words()));
        Optional<Letter> letter = attended ? Optional.empty() : new LetterReader(context, inlines).read(blocks);
        if (letter.isPresent()) {
            return new Body(Kind.LETTER, letter.get().parts(), letter.get().correspondence());
        }
        if (!attended && header.isExcerpt() && !blocks.isEmpty()) {
            return new Body(
                    Kind.RESOLUTION,
                    new LetterReader(context, inlines).resolutionOnly(blocks).parts(),
                    null);
        }
        return protocol(blocks);
    }

    private Body protocol(List<TextBlock> blocks) {
        BodyParser parser = new BodyParser(context, inlines, header::session);
        List<Block> sessions = parser.parse(blocks, header.title());
        List<Block> all = new ArrayList<>(parser.opening());
        unplaced = parser.unplaced();
        if (parser.evidence() == 0 && header.protocolNumber().isPresent()) {
            context.report(
                    Rule.NO_PROTOCOL,
                    new Range(0, 0),
                    "the title has a protocol number, but no list of those present, items or speakers were found");
        } else if (parser.evidence() == 0) {
            context.report(
                    Rule.NO_PROTOCOL,
                    new Range(0, 0),
                    "neither a list of those present, nor items, nor speakers were found");
            all.addAll(plain(sessions));
            return new Body(Kind.TEXT, all, null);
        }
        all.addAll(sessions);
        return new Body(Kind.PROTOCOL, all, null);
    }

    /** What stands in a division; its headings are paragraphs of the plain text. */
    private static List<Block> plain(Block division) {
        if (division instanceof Block.Part part) {
            return part.children();
        }
        if (division instanceof Block.Item item) {
            List<Block> blocks = new ArrayList<>();
            item.heads()
                    .forEach(head -> blocks.add(
                            new Block.Paragraph(head.content(), null, item.bulleted(), Props.NONE, head.range())));
            blocks.addAll(item.children());
            return blocks;
        }
        return List.of(division);
    }

    /** The text of a document that is no protocol, in one division. */
    private static List<Block> plain(List<Block> sessions) {
        List<Block> blocks = new ArrayList<>();
        for (Block session : sessions) {
            for (Block child : ((Block.Session) session).children()) {
                blocks.addAll(plain(child));
            }
        }
        if (blocks.isEmpty()) {
            return blocks;
        }
        Range range = blocks.get(0).range().union(blocks.get(blocks.size() - 1).range());
        return List.of(new Block.Part(Block.PartKind.TEXT, List.of(), blocks, range));
    }
}
