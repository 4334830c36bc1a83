package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.model.Answer;
import org.malin.model.Block;
import org.malin.model.Decision;
import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;
import org.malin.model.SessionFacts;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.parse.inline.Found;
import org.malin.parse.inline.InlineParser;
import org.malin.parse.inline.Names;
import org.malin.parse.inline.Zone;
import org.malin.source.Passage;
import org.malin.source.Range;

/** Reads the text of a protocol: asks the recognisers about each block and takes the best reading. */
public final class BodyParser {

    private static final Opening ROMAN_ITEM =
            Opening.of(Pattern.compile("\\[?([IVXL]{1,6})[.)\\]]\\s+\\S.*", Pattern.DOTALL));
    private static final Pattern PROTOCOL_NUMBER =
            Pattern.compile("(?:No\\.|Nr\\.|№|#|\\b(?i:protocol|protokoll|протокол))\\s*(\\d+[a-z]?)(?![\\d.])");

    private static final Pattern COUNTED = Pattern.compile("\\d+(?:\\D+\\d+)?");
    private static final Pattern BEFORE_LAST = Pattern.compile(".*\\D");
    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[^.:;,]{2,40}:\\s");
    private static final int MOST_LABELLED = 40;
    private static final int SHORT_LINE = 8;
    private static final int MOST_LINES = 5;

    /** The score of a statement: anything else that fits is better, short of a low guess. */
    private static final int STATEMENT = 30;

    /** The score of what an editor has answered. */
    private static final int ANSWERED = 1000;

    private final ParseContext context;
    private final InlineParser inlines;
    private final Names names;
    private final SessionFactsReader facts;
    private final List<BlockRecogniser> recognisers;
    private final Assembler assembler;
    private final Composer composer;
    private final Closing closing;
    private final DocumentHeads heads;
    private final List<Range> unplaced = new ArrayList<>();

    private @Nullable Piece before;
    private @Nullable String openList;
    private int lastNumber;
    private @Nullable Passage sessionHead;
    private int evidence;
    private boolean listing;

    /** How many short lines were read so far, and nothing else; -1 after something else. */
    private int titlePage;

    public BodyParser(ParseContext context, InlineParser inlines, SessionFactsReader facts) {
        this.context = context;
        this.inlines = inlines;
        this.names = new Names(context);
        this.facts = facts;
        this.assembler = new Assembler(
                context.judge(),
                (continuation, head, children, range) ->
                        new Block.Session(continuation, head, sessionFacts(), children, range));
        this.composer = new Composer(context, inlines, names, assembler);
        this.heads = new DocumentHeads(context, inlines);
        this.closing = new Closing(context, inlines);
        this.recognisers = recognisers(context.conventions(), names);
    }

    private static List<BlockRecogniser> recognisers(Conventions conventions, Names names) {
        NameLists lists = new NameLists(conventions, names);
        return List.of(
                conventions.shared(SessionOpener.class, SessionOpener::new),
                new AttendanceOpener(conventions, lists),
                conventions.shared(AbbreviatedAttendance.class, AbbreviatedAttendance::new),
                conventions.shared(NumberedHeading.class, NumberedHeading::new),
                conventions.shared(UnnumberedHeading.class, UnnumberedHeading::new),
                new StyledHeading(),
                new SpeakerLine(lists),
                conventions.shared(OfficeSpeaker.class, OfficeSpeaker::new),
                new RunInSpeaker(conventions, lists),
                new ParenthesisedSpeakers(lists),
                conventions.shared(SmallConstructs.class, SmallConstructs::new),
                conventions.shared(ToldSpeech.class, ToldSpeech::new));
    }

    /** Heads and marks of secrecy that the document prints above its first session. */
    public List<Block> opening() {
        return heads.blocks();
    }

    /** How much speaks for a protocol: lists of those present, items, labels. 0 = it is none. */
    public int evidence() {
        return evidence;
    }

    /** Reads the blocks into sessions. */
    public List<Block> parse(List<TextBlock> blocks, @Nullable Passage title) {
        boolean roman = blocks.stream().anyMatch(b -> ROMAN_ITEM.matches(b.words()));
        int last = closing.start(blocks);
        RecurringLabels labels = RecurringLabels.find(blocks, context.conventions());
        boolean letters = NumberedHeading.areLettered(blocks);
        Set<TextBlock> agenda = AgendaList.entries(blocks, context.conventions());
        labels.names().forEach(context.localPeople()::expect);
        int first = heads.read(blocks.subList(0, last), title);
        for (int i = first; i < last; i++) {
            TextBlock next = i + 1 < last ? blocks.get(i + 1) : null;
            Position position = new Position(
                    before,
                    next,
                    assembler.inSpeech(),
                    assembler.inItem(),
                    roman,
                    openList,
                    lastNumber,
                    labels.capitalsSpeak(blocks.get(i)),
                    agenda.contains(blocks.get(i)),
                    letters);
            Reading best = taken(blocks.get(i), position);
            i += take(best, blocks.subList(i + 1, last));
            remember(best);
        }
        closing.read(blocks.subList(last, blocks.size())).ifPresent(assembler::closer);
        return assembler.finish();
    }

    private Reading best(TextBlock block, Position position) {
        return best(readings(block, position));
    }

    /** All readings of a block; that it is a statement is always one of them. */
    private List<Reading> readings(TextBlock block, Position position) {
        List<Reading> readings = new ArrayList<>();
        for (BlockRecogniser recogniser : recognisers) {
            recogniser.read(block, position).ifPresent(readings::add);
        }
        readings.add(Reading.sure(new Piece.Statement(block), STATEMENT));
        return readings;
    }

    /** The reading with the best score; of several the first. */
    private static Reading best(List<Reading> readings) {
        Reading best = readings.get(0);
        for (Reading reading : readings) {
            best = reading.score() > best.score() ? reading : best;
        }
        return best;
    }

    /** The best reading of a block, on record. */
    private Reading taken(TextBlock block, Position position) {
        List<Reading> readings = readings(block, position);
        Reading best = best(judged(readings));
        context.contests().add(Constructs.contest(best, readings));
        if (readings.size() == 1 && !assembler.inItem() && !assembler.inSpeech()) {
            unplaced.add(block.range());
        }
        return best;
    }

    /** Readings that an editor refused left out, one that was accepted before all others. */
    private List<Reading> judged(List<Reading> readings) {
        List<Reading> kept = new ArrayList<>();
        readings.forEach(reading -> judged(reading).ifPresent(kept::add));
        return kept;
    }

    private Optional<Reading> judged(Reading reading) {
        Decision decision = reading.decision();
        if (decision == null) {
            return Optional.of(reading);
        }
        Answer answer = context.judge().answer(decision.rule(), decision.key()).orElse(null);
        if (answer == null) {
            return Optional.of(reading);
        }
        boolean taken = answer.accepted() || answer.reading() != null;
        return taken
                ? Optional.of(new Reading(reading.piece(), ANSWERED, decision.answered(answer)))
                : context.judge().judged(decision).map(other -> reading);
    }

    /** Blocks that nothing recognised and that stand in no item and no speech. */
    public List<Range> unplaced() {
        return unplaced;
    }

    /** Takes a reading; returns how many of the following blocks it used up. */
    private int take(Reading reading, List<TextBlock> following) {
        Piece piece = reading.piece();
        if (piece instanceof Piece.SessionHead head) {
            if (titlePage > 0 && evidence == 0 && !head.continuation()) {
                composer.add(Reading.sure(new Piece.Statement(head.block()), STATEMENT));
            } else {
                session(head);
            }
            return 0;
        }
        if (piece instanceof Piece.AttendanceLine) {
            return attendance((Piece.AttendanceLine) piece, following);
        }
        composer.add(reading);
        boolean lines = piece instanceof Piece.Statement && piece.block().wordCount() <= SHORT_LINE;
        titlePage = lines && titlePage >= 0 && titlePage < MOST_LINES ? titlePage + 1 : -1;
        return 0;
    }

    private void remember(Reading reading) {
        before = reading.piece();
        listing = before instanceof Piece.AttendanceLine || listing && isLabelled(before);
        if (before instanceof Piece.Heading heading) {
            lastNumber = lastOf(heading.number());
        }
        if (before instanceof Piece.Speakers speakers) {
            openList = speakers.block().words();
        } else if (before instanceof Piece.Heading || before instanceof Piece.SessionHead) {
            openList = null;
        }
        if (!(before instanceof Piece.Statement
                || isOnlyStyled(before)
                || before instanceof Piece.Point
                || before instanceof Piece.Rule
                || before instanceof Piece.Told)) {
            evidence++;
        }
    }

    /** A short line after a label that nobody knows: "Candidates: A, B", "Begin: 10 a.m.". */
    private static boolean isLabelled(Piece piece) {
        return piece instanceof Piece.Statement
                && piece.block().wordCount() <= MOST_LABELLED
                && LABELLED.matcher(piece.block().words()).lookingAt();
    }

    /** A heading that only its type tells is one of any text. */
    private static boolean isOnlyStyled(Piece piece) {
        return piece instanceof Piece.Heading heading
                && heading.number() == null
                && (heading.block().heading() > 0 || heading.block().isBold());
    }

    /** The last Arabic figure of a printed number: 2 of "1 and 2"; 0 if it has none. */
    private static int lastOf(@Nullable String number) {
        return number != null && COUNTED.matcher(number).matches() && number.indexOf('/') < 0
                ? Integer.parseInt(BEFORE_LAST.matcher(number).replaceAll(""))
                : 0;
    }

    private void session(Piece.SessionHead piece) {
        Passage text = piece.block().text();
        List<Found> known = new ArrayList<>();
        java.util.regex.Matcher number = PROTOCOL_NUMBER.matcher(text.toString());
        if (Character.isLetter(text.charAt(0)) && number.find() && number.start() < 25) {
            Props value = Props.of("value", number.group(1).replaceAll("\\D", ""));
            known.add(Found.plain(
                    number.start(1),
                    number.end(1),
                    95,
                    (stretch, content) -> new Inline.Phrase(PhraseKind.NUMBER, content, value, stretch.range())));
        }
        Block.Head head = new Block.Head(
                Block.HeadKind.MAIN,
                inlines.parse(text, known, Zone.HEADING),
                Props.NONE,
                piece.block().range());
        assembler.session(piece.continuation(), head, piece.block().range());
        sessionHead = text;
    }

    private int attendance(Piece.AttendanceLine piece, List<TextBlock> following) {
        if (!listing && assembler.sessionIsAttended()) {
            assembler.session(false, null, piece.block().range());
            sessionHead = null;
        }
        AttendanceReader reader = new AttendanceReader(context, inlines, names);
        AttendanceSection section = new AttendanceSection(reader, this::best);
        if (section.isAnnouncement(piece)) {
            composer.add(Reading.sure(new Piece.Statement(piece.block()), STATEMENT));
        }
        int used = section.read(piece, following);
        if (reader.isEmpty()) {
            return 0;
        }
        Block.Attendance attendance = reader.finish();
        assembler.attendance(attendance);
        context.resolver(context.resolver().with(reader.present()));
        attendance.people().stream()
                .filter(person -> person.role().equals("chair"))
                .findFirst()
                .ifPresent(person -> composer.chair(person.pointer()));
        return used;
    }

    private SessionFacts sessionFacts() {
        SessionFacts made = facts.read(sessionHead);
        sessionHead = null;
        return made;
    }

    static Pattern labelPattern(Conventions conventions, WordList list) {
        return conventions.pattern("(?:" + conventions.alternation(list) + ")");
    }
}
