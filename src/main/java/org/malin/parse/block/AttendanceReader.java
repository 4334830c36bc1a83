package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.Conventions;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.model.Block;
import org.malin.model.PhraseKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.parse.context.LocalPeople;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.parse.header.BodyOpeners;
import org.malin.parse.inline.Found;
import org.malin.parse.inline.InlineParser;
import org.malin.parse.inline.Names;
import org.malin.parse.inline.Shapes;
import org.malin.parse.inline.Zone;
import org.malin.source.Passage;

/**
 * Reads a list of those present, in any printed form: after a label in one line, one name a line, under headings of
 * groups, or in sentences.
 */
final class AttendanceReader {

    private static final Pattern GROUP = Pattern.compile(
            "(?<group>\\p{Lu}[^,;:]{1,60}?)(?:(?<!\\s)\\s++[-–—]\\s++|:\\s++)(?=\\p{Lu}|\\p{Ll}{1,4}\\.\\s\\p{Lu})");
    private static final Pattern GROUP_LINE = Pattern.compile(
            "(?<label>\\p{Lu}[^,;:.]{2,60}):\\s+(?:\\p{Ll}{1,4}\\.\\s)?\\p{Lu}[\\p{L}.'’-]*(?:[ ,;].{0,300})?");
    private static final Pattern ABSENT = Pattern.compile(
            "\\p{Lu}[\\p{L}.,'’ -]{1,40}\\s[\\[(](?:[Nn]ot present|[Aa]bsent|[Aa]bwesend)[^\\])]*[\\])]\\.?");
    private static final Pattern END = Pattern.compile("[.?!:]$");
    private static final Pattern LEADING_REMARK = Pattern.compile("\\s*\\([^()]*\\),?");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.)]\\s+");
    private static final Pattern AFTER_NAME = Pattern.compile("[,;(\\[].*", Pattern.DOTALL);
    private static final Pattern LAST_STOP = Pattern.compile("[.\\s]+$");
    private static final int LONGEST_GROUP = 8;
    private static final int LONGEST_NAME_LINE = 25;

    private final InlineParser inlines;
    private final Names known;
    private final Conventions conventions;
    private final LocalPeople localPeople;
    private final AttendeeNames names;
    private final AttendanceProse prose;
    private final List<Block> lines = new ArrayList<>();
    private final Patterns patterns;

    /** The patterns of the words, the same for all documents. */
    private static final class Patterns {
        final Pattern abbreviatedLabel;
        final Pattern innerLabel;
        final Pattern verb;
        final Pattern chairAfter;

        Patterns(Conventions conventions) {
            this.abbreviatedLabel =
                    conventions.pattern("(?:^|;\\s*)(" + BodyOpeners.abbreviations(conventions) + ")(?=[\\s(])");
            this.innerLabel = conventions.pattern(
                    "(?<=\\s)(" + conventions.alternation(WordList.ATTENDANCE_LABEL)
                            + ")(?:\\s*:\\s*|(?<=[.;]\\s.{4,30})\\s(?:were|was|waren|war|sind)\\s+(?=\\p{Lu}))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            this.chairAfter =
                    conventions.pattern(",?\\s(?:" + conventions.alternation(WordList.CHAIR_AFTER) + ")\\.?$");
            this.verb = conventions.pattern("(?<!\\p{L})(?:"
                    + conventions.alternation(WordList.VERB_CUE, WordList.SPEECH_VERB) + ")(?!\\p{L})");
        }
    }

    AttendanceReader(ParseContext context, InlineParser inlines, Names known) {
        this.inlines = inlines;
        this.known = known;
        this.localPeople = context.localPeople();
        this.conventions = context.conventions();
        this.names = new AttendeeNames(context, known);
        this.prose = new AttendanceProse(names);
        this.patterns = context.conventions().shared(Patterns.class, Patterns::new);
    }

    /** Whether a block after the label belongs to the list: a short line without the end of a sentence. */
    private boolean continues(TextBlock block) {
        boolean item = block.isBulleted() || block.lines().get(0).indent() > 0;
        Matcher grouped = GROUP_LINE.matcher(block.words());
        if (grouped.matches() && RecurringLabels.isLabelWord(grouped.group("label"), conventions)) {
            return false;
        }
        return block.heading() == 0 && grouped.matches()
                || block.heading() == 0
                        && block.wordCount() <= (item ? 40 : 14)
                        && (item || !END.matcher(block.words()).find());
    }

    /** Whether a line under the label belongs to the list, {@code next} being the one after it. */
    boolean belongs(TextBlock block, @Nullable TextBlock next, TextBlock first) {
        if (isOther(block, first) || isMemoLabel(block)) {
            return false;
        }
        return continues(block) && !RecurringLabels.isLabelWord(block.words(), conventions)
                || isNameLine(block)
                || next != null
                        && block.words().endsWith(":")
                        && block.wordCount() <= LONGEST_GROUP
                        && isNameLine(next);
    }

    /** "COPIES TO: …" under the names. */
    private boolean isMemoLabel(TextBlock block) {
        int colon = block.words().indexOf(':');
        return colon > 0
                && conventions
                        .find(WordList.MEMO_LABEL, block.words().substring(0, colon))
                        .isPresent();
    }

    /** In a list whose first line has a form of address, a bare line without one that is nobody's name is something else. */
    private boolean isOther(TextBlock block, TextBlock first) {
        String words = block.words();
        return names.isAddressed(first.words())
                && !block.isBulleted()
                && block.lines().get(0).indent() == 0
                && !words.endsWith(":")
                && words.indexOf(',') < 0
                && words.indexOf('(') < 0
                && !GROUP_LINE.matcher(words).matches()
                && !names.isAddressed(words)
                && !known.looksLikeName(words);
    }

    /** A line that begins with a name and has no verb, though it ends in a stop. */
    boolean isNameLine(TextBlock block) {
        Matcher grouped = GROUP_LINE.matcher(block.words());
        if (grouped.matches() && RecurringLabels.isLabelWord(grouped.group("label"), conventions)) {
            return false;
        }
        String words = grouped.matches()
                ? block.words().substring(grouped.end("label") + 1).strip()
                : NUMBER.matcher(block.words()).replaceFirst("");
        String first =
                LAST_STOP.matcher(AFTER_NAME.matcher(words).replaceFirst("")).replaceFirst("");
        return block.heading() == 0
                && !RecurringLabels.isLabelWord(words, conventions)
                && block.wordCount() <= LONGEST_NAME_LINE
                && names.isName(first)
                && !patterns.verb.matcher(words).find();
    }

    /** A line of a name, or several, with a form of address. */
    boolean isAddressedLine(TextBlock block) {
        return names.isAddressed(block.words())
                && !END.matcher(block.words()).find()
                && !patterns.verb.matcher(block.words()).find();
    }

    /** Whether a line names somebody and says that he was not there. */
    static boolean isAbsence(TextBlock block) {
        return ABSENT.matcher(block.words()).matches();
    }

    void label(Piece.AttendanceLine piece) {
        names.role(piece.role());
        Passage text = piece.block().text();
        List<Found> found = new ArrayList<>();
        if (piece.labelEnd() == Piece.AttendanceLine.NO_LABEL) {
            Matcher m = patterns.chairAfter.matcher(text.toString());
            people(text, 0, m.find() ? m.start() : text.length(), found);
        } else if (piece.labelEnd() == 0) {
            abbreviated(text, found);
        } else if (AttendanceProse.isProse(text, piece.labelEnd())) {
            prose.read(text, piece.labelEnd(), found);
        } else {
            found.add(Found.plain(0, stripEnd(text, piece.labelEnd()), 50, Shapes.phrase(PhraseKind.LABEL)));
            labelled(text, piece.labelEnd(), found);
        }
        lines.add(new Block.Paragraph(
                inlines.parse(text, found, Zone.ATTENDANCE), null, false, Props.NONE, text.range()));
    }

    /** The names after the label; further labels may stand in the line: "Present: A, B. Absent: C." */
    private void labelled(Passage text, int from, List<Found> found) {
        Matcher inner = patterns.innerLabel.matcher(text.toString()).region(from, text.length());
        int start = from;
        while (inner.find()) {
            people(text, start, inner.start(), found);
            names.role(role(inner.group(1)));
            found.add(Found.plain(inner.start(), stripEnd(text, inner.end()), 50, Shapes.phrase(PhraseKind.LABEL)));
            start = inner.end();
        }
        people(text, start, text.length(), found);
    }

    private String role(String label) {
        return conventions
                .find(WordList.ATTENDANCE_LABEL, label)
                .map(Word::value)
                .filter(value -> !value.isEmpty())
                .orElse("present");
    }

    /** Labels of the line's own, each before its names: "P. A; VS. B; anw. C, D." */
    private void abbreviated(Passage text, List<Found> found) {
        Matcher m = patterns.abbreviatedLabel.matcher(text.toString());
        List<int[]> labels = new ArrayList<>();
        while (m.find()) {
            labels.add(new int[] {m.start(1), m.end(1)});
        }
        for (int i = 0; i < labels.size(); i++) {
            int[] label = labels.get(i);
            names.role(role(text.subSequence(label[0], label[1]).toString()));
            found.add(Found.plain(label[0], label[1], 50, Shapes.phrase(PhraseKind.LABEL)));
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : text.length();
            Matcher remark = LEADING_REMARK.matcher(text.toString()).region(label[1], end);
            names.read(text, remark.lookingAt() ? remark.end() : label[1], end, found);
        }
    }

    private static int stripEnd(Passage text, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Lines under a label that stands alone. */
    void list(List<TextBlock> blocks) {
        List<Block.Point> points = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Passage text = blocks.get(i).text();
            List<Found> found = new ArrayList<>();
            if (text.toString().endsWith(":")) {
                names.group(text.subSequence(0, text.length() - 1).toString());
            } else if (headsDeeper(blocks, i)) {
                names.group(text.toString());
            } else {
                line(text, found);
            }
            points.add(new Block.Point(List.of(), inlines.parse(text, found, Zone.ATTENDANCE), text.range()));
        }
        if (!points.isEmpty()) {
            lines.add(new Block.NumberedList(
                    false,
                    points,
                    points.get(0).range().union(points.get(points.size() - 1).range())));
        }
    }

    /** A line above lines that are set further in. */
    private static boolean headsDeeper(List<TextBlock> blocks, int i) {
        return i + 1 < blocks.size()
                && blocks.get(i).text().toString().indexOf(',') < 0
                && !blocks.get(i).isBulleted()
                && blocks.get(i + 1).lines().get(0).indent()
                        > blocks.get(i).lines().get(0).indent();
    }

    private void line(Passage text, List<Found> found) {
        Matcher grouped = GROUP.matcher(text.toString());
        if (grouped.lookingAt() && isGroup(grouped)) {
            people(text, 0, text.length(), found);
        } else {
            names.line(text, 0, text.length(), found);
        }
    }

    /** The names of a line; a group may stand before them: "Office - A and B", "Members: A, B". */
    private void people(Passage text, int from, int to, List<Found> found) {
        Matcher grouped = GROUP.matcher(text.toString()).region(from, to);
        int start = from;
        if (from == 0 && grouped.lookingAt() && isGroup(grouped)) {
            names.group(grouped.group("group"));
            start = grouped.end();
        }
        names.read(text, start, to, found);
    }

    /** What stands before a colon, or an abbreviation before a dash, is a group unless it is somebody's name. */
    private boolean isGroup(Matcher grouped) {
        String words = grouped.group("group");
        boolean colon = grouped.group().stripTrailing().endsWith(":");
        return colon ? !known.looksLikeName(words) : !names.isName(words) || words.indexOf('/') > 0;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Block.Attendance finish() {
        Presence presence = new Presence(names.people(), localPeople);
        List<Block> settled = presence.settled(lines);
        return new Block.Attendance(
                settled,
                presence.people(),
                lines.get(0).range().union(lines.get(lines.size() - 1).range()));
    }

    /** Whom the names of the list mean, by surname and by full form. */
    Map<String, Pointer> present() {
        return names.present();
    }
}
