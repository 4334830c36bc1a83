package org.malin.parse.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.Conventions;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.model.Attendee;
import org.malin.model.Block;
import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.parse.context.LocalPeople;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.parse.header.BodyOpeners;
import org.malin.parse.inline.Found;
import org.malin.parse.inline.InlineParser;
import org.malin.parse.inline.KnownName;
import org.malin.parse.inline.Names;
import org.malin.parse.inline.Shapes;
import org.malin.parse.inline.Zone;
import org.malin.source.Passage;

/**
 * Reads a list of those present, in any printed form: names between commas or semicolons, one a line, under headings of
 * groups, initials before or after the surname, with offices and remarks.
 */
final class AttendanceReader {

    private static final Pattern INVERTED = Pattern.compile("\\p{Lu}[\\p{L}'’-]+,\\s(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3}");
    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*$");
    private static final Pattern GROUP =
            Pattern.compile("(?<group>\\p{Lu}[^,;:]{1,60}?)(?:\\s+[-–—]\\s+|:\\s+)(?=\\p{Lu})");
    private static final Pattern GROUP_LINE =
            Pattern.compile("\\p{Lu}[^,;:.]{2,60}:\\s+\\p{Lu}[\\p{L}.'’-]*(?:[ ,;].{0,300})?");
    private static final Pattern ABSENT = Pattern.compile(
            "\\p{Lu}[\\p{L}.,'’ -]{1,40}\\s[\\[(](?:[Nn]ot present|[Aa]bsent|[Aa]bwesend)[^\\])]*[\\])]\\.?");
    private static final Pattern END = Pattern.compile("[.?!:]$");
    private static final Pattern LEADING_REMARK = Pattern.compile("\\s*\\([^()]*\\),?");
    private static final Pattern SEMICOLONS = Pattern.compile("\\s*;\\s*|\\n");
    private static final Pattern COMMAS =
            Pattern.compile("\\s*[,;]\\s*(?:and |und |и )?|\\s(?:and|und|и|&)\\s|\\n|;\\s*$");
    private static final Pattern AFTER_NAME = Pattern.compile("\\s+[-–—]\\s+|,\\s");
    private static final Pattern FINAL_STOP = Pattern.compile("(?<!(?:^|[\\s.])\\p{Lu})\\.$");

    private final InlineParser inlines;
    private final Names names;
    private final Conventions conventions;
    private final Pattern abbreviatedLabel;
    private final LocalPeople localPeople;
    private final Pattern shaped;
    private final Pattern singular;
    private final Pattern pluralHonorific;
    private final Pattern chair;
    private final Pattern honorific;

    private final List<Block> lines = new ArrayList<>();
    private final List<Attendee> people = new ArrayList<>();
    private String role = "present";
    private @Nullable String group;

    AttendanceReader(ParseContext context, InlineParser inlines, Names names) {
        this.inlines = inlines;
        this.names = names;
        this.localPeople = context.localPeople();
        this.conventions = context.conventions();
        this.abbreviatedLabel =
                Pattern.compile("(?:^|;\\s*)(" + BodyOpeners.abbreviations(conventions) + ")(?=[\\s(])");
        String titles = conventions.alternation(WordList.HONORIFIC);
        this.pluralHonorific = NameLists.plural(conventions);
        this.singular = Pattern.compile("(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sen|Gen|Amb)\\.\\s");
        this.honorific = Pattern.compile("(?:" + titles + ")\\s.*");
        this.shaped = Pattern.compile(
                "(?:(?:" + titles
                        + ")\\s+)*(?:\\p{Lu}\\p{Ll}+ (?:of|for) \\p{Lu}\\p{Ll}+ )?(?:\\p{Lu}\\p{Ll}?\\.\\s?){0,3}\\p{Lu}[\\p{L}'’-]+(?:\\s(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){0,3}(?:,?\\sJr\\.)?");
        this.chair = Pattern.compile(
                "(?:" + conventions.alternation(WordList.OFFICE) + "|chair|presiding|Vorsitz\\w*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a block after the label belongs to the list: a short line without the end of a sentence. */
    static boolean continues(TextBlock block, boolean labelAlone) {
        boolean item = block.isBulleted() || block.lines().get(0).indent() > 0;
        return block.heading() == 0 && GROUP_LINE.matcher(block.words()).matches()
                || block.heading() == 0
                        && block.wordCount() <= (item ? 40 : 14)
                        && (item || labelAlone && !END.matcher(block.words()).find());
    }

    /** Whether a line names somebody and says that he was not there. */
    static boolean isAbsence(TextBlock block) {
        return ABSENT.matcher(block.words()).matches();
    }

    void label(Piece.AttendanceLine piece) {
        role = piece.role();
        group = null;
        Passage text = piece.block().text();
        List<Found> found = new ArrayList<>();
        if (piece.labelEnd() == 0) {
            abbreviated(text, found);
        } else {
            found.add(Found.plain(0, stripEnd(text, piece.labelEnd()), 50, Shapes.phrase(PhraseKind.LABEL)));
            people(text, piece.labelEnd(), found);
        }
        lines.add(new Block.Paragraph(
                inlines.parse(text, found, Zone.ATTENDANCE), null, false, Props.NONE, text.range()));
    }

    /** Labels of the line's own, each before its names: "P. A; VS. B; anw. C, D." */
    private void abbreviated(Passage text, List<Found> found) {
        Matcher m = abbreviatedLabel.matcher(text);
        List<int[]> labels = new ArrayList<>();
        while (m.find()) {
            labels.add(new int[] {m.start(1), m.end(1)});
        }
        for (int i = 0; i < labels.size(); i++) {
            int[] label = labels.get(i);
            role = conventions
                    .find(
                            WordList.ATTENDANCE_LABEL,
                            text.subSequence(label[0], label[1]).toString())
                    .map(Word::value)
                    .orElse("present");
            found.add(Found.plain(label[0], label[1], 50, Shapes.phrase(PhraseKind.LABEL)));
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : text.length();
            Matcher remark = LEADING_REMARK.matcher(text).region(label[1], end);
            names(text, remark.lookingAt() ? remark.end() : label[1], end, found);
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
        for (TextBlock block : blocks) {
            Passage text = block.text();
            List<Found> found = new ArrayList<>();
            if (text.toString().endsWith(":")) {
                group = text.subSequence(0, text.length() - 1).toString();
            } else {
                people(text, 0, found);
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

    /** The names of a line; a group may stand before them: "Office - A and B", "Members: A, B". */
    private void people(Passage text, int from, List<Found> found) {
        Matcher grouped = GROUP.matcher(text).region(from, text.length());
        int start = from;
        if (from == 0 && grouped.lookingAt() && isGroup(grouped)) {
            group = grouped.group("group");
            start = grouped.end();
        }
        names(text, start, text.length(), found);
    }

    /** What stands before a colon, or an abbreviation before a dash, is a group unless it is somebody's name. */
    private boolean isGroup(Matcher grouped) {
        String words = grouped.group("group");
        boolean colon = grouped.group().stripTrailing().endsWith(":");
        return colon ? !names.looksLikeName(words) : !isName(words) || words.indexOf('/') > 0;
    }

    /** Semicolons part names that have commas in them; where longer lists stand between them, commas part the names. */
    private static boolean areSeparators(String words) {
        String bare = words.stripTrailing().replaceAll(";$", "");
        return bare.indexOf(';') >= 0
                && Pattern.compile(";")
                        .splitAsStream(bare)
                        .allMatch(p -> p.chars().filter(c -> c == ',').count() < 2);
    }

    private void names(Passage text, int from, int to, List<Found> found) {
        boolean semicolons = areSeparators(text.toString().substring(from, to));
        Matcher m = (semicolons ? SEMICOLONS : COMMAS).matcher(text).region(from, to);
        int start = from;
        int first = -1;
        while (m.find()) {
            first = first < 0 ? m.start() : first;
            partLike(text, from, first, start, m.start(), found);
            start = m.end();
        }
        partLike(text, from, first < 0 ? to : first, start, to, found);
    }

    /** In a line that begins with a form of address, parts without one describe the person. */
    private void partLike(Passage text, int from, int first, int start, int end, List<Found> found) {
        String model = text.subSequence(from, Math.max(from, first)).toString().strip();
        String words = text.subSequence(start, Math.max(start, end)).toString().strip();
        boolean described = singular.matcher(model).lookingAt()
                && start > from
                && !singular.matcher(words).lookingAt()
                && !names.looksLikeName(words);
        if (!described) {
            part(text, start, end, found);
        }
    }

    /** One name with what is said of it. */
    private void part(Passage text, int from, int to, List<Found> found) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Matcher plural = pluralHonorific.matcher(text).region(start, Math.max(start, to));
        if (plural.lookingAt()) {
            start = plural.end();
        }
        String words = text.subSequence(start, Math.max(start, to)).toString().stripTrailing();
        String remark = "";
        Matcher remarked = REMARK.matcher(words);
        if (remarked.find() && remarked.start() > 0) {
            remark = remarked.group(1);
            bracketed(start, remarked, found);
            words = words.substring(0, remarked.start());
        }
        words = FINAL_STOP.matcher(words).replaceFirst("").replaceFirst("\\s+teil$", "");
        String office = "";
        if (!INVERTED.matcher(words).matches() && !names.looksLikeName(words)) {
            Matcher split = AFTER_NAME.matcher(words);
            if (split.find()) {
                office = words.substring(split.end());
                words = words.substring(0, split.start());
            }
        }
        if (isName(words)) {
            add(text, start, start + words.length(), office + " " + remark, remark, found);
        }
    }

    /** A remark in square brackets is the editor's. */
    private static void bracketed(int start, Matcher remarked, List<Found> found) {
        if (remarked.group().strip().startsWith("[")) {
            found.add(new Found(
                    start + remarked.start(1) - 1,
                    start + remarked.end(1) + 1,
                    start + remarked.start(1),
                    start + remarked.end(1),
                    95,
                    (stretch, content) -> new Inline.Phrase(
                            PhraseKind.DESCRIPTION, content, Props.of("rend", "brackets"), stretch.range())));
        }
    }

    private boolean isName(String words) {
        return !words.isBlank()
                && (names.looksLikeName(words)
                        || INVERTED.matcher(words).matches()
                        || shaped.matcher(words).matches())
                && !(honorific.matcher(words).matches() && words.indexOf(' ') < 0);
    }

    private void add(Passage text, int start, int end, String said, String remark, List<Found> found) {
        KnownName name = names.person(text, start, end, true);
        found.addAll(name.found());
        Pointer pointer = name.pointer();
        if (pointer != null) {
            String own = !said.isBlank()
                            && chair.matcher(said).find()
                            && !said.toLowerCase().contains("vice")
                    ? "chair"
                    : role;
            String role = said.matches("(?i).*\\b(not present|absent|abwesend)\\b.*") ? "absent" : own;
            people.add(new Attendee(pointer, name.printed(), role, remark, group));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Block.Attendance finish() {
        Presence presence = new Presence(people, localPeople);
        List<Block> settled = presence.settled(lines);
        return new Block.Attendance(
                settled,
                presence.people(),
                lines.get(0).range().union(lines.get(lines.size() - 1).range()));
    }

    /** Whom the names of the list mean, by surname and by full form. */
    Map<String, Pointer> present() {
        Map<String, Pointer> present = new HashMap<>();
        for (Attendee person : people) {
            present.putIfAbsent(person.printed(), person.pointer());
            String[] words = person.printed().replaceAll(",.*", "").split("\\s+");
            present.putIfAbsent(words[words.length - 1], person.pointer());
        }
        return present;
    }
}
