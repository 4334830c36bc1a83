package org.malin.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.WordList;
import org.malin.model.Contest;
import org.malin.model.DecisionRule;
import org.malin.parse.context.ContestLog;
import org.malin.parse.context.Ids;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.RaisedDigits;
import org.malin.parse.context.RawNote;
import org.malin.parse.context.TextBlock;
import org.malin.source.NoteLine;
import org.malin.source.Passage;
import org.malin.source.PassageBuilder;
import org.malin.source.Range;
import org.malin.source.Style;

/**
 * Takes the notes out of the text: blocks that begin with a number or sign and a note label, blocks that begin with a
 * bracketed number of which a marker stands before, everything under a heading of notes, and whatever the format itself
 * says is a note.
 */
final class NoteReader {

    private static final int LONGEST_MARK = 3;

    private static final Pattern BRACKETED =
            Pattern.compile("(?<mark>[\\[(](?<n>\\d{1," + LONGEST_MARK + "}|\\*{1,3})[\\])])\\s+(?=\\S)");
    private static final Pattern LISTED =
            Pattern.compile("(?<mark>(?<n>\\d{1," + LONGEST_MARK + "}|\\*{1,3})[.)]?)\\s+(?=\\S)");
    private static final Pattern RAISED =
            Pattern.compile("(?<mark>(?<n>" + RaisedDigits.ONE + "{1," + LONGEST_MARK + "}))[.)]?\\s*(?=\\S)");
    private final Pattern labelled;
    private final Pattern heading;
    private final Ids ids;
    private final ContestLog contests;

    private String documentTitle = "";
    private final List<RawNote> notes = new ArrayList<>();
    private final List<TextBlock> rest = new ArrayList<>();

    NoteReader(ParseContext context) {
        this.ids = context.ids();
        this.contests = context.contests();
        String words = context.conventions().alternation(WordList.NOTE_LABEL);
        this.labelled = context.conventions()
                .pattern("(?:[\\[(]?(?<n>\\d{1," + LONGEST_MARK + "}|\\*{1,3})[\\])]?[.)]?\\s+)?(?:" + words
                        + ")\\s*[:.]\\s*");
        this.heading = context.conventions()
                .pattern(
                        "(?:" + context.conventions().alternation(WordList.NOTES_LABEL) + ")\\s*:?",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** By marks, the first blocks that have them. */
    private final Map<String, Integer> marked = new HashMap<>();

    /** The notes, in the order of the source. */
    List<RawNote> notes() {
        return notes;
    }

    /** The other blocks. */
    List<TextBlock> rest() {
        return rest;
    }

    /** Reads all blocks; the heading of the notes, if there is one, stays with the first note's label. */
    NoteReader read(List<TextBlock> blocks, String title) {
        this.documentTitle = title;
        this.marked.clear();
        @Nullable Passage head = null;
        boolean inNotes = false;
        int list = TrailingNotes.start(blocks, title);
        int settled = -1;
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (heading.matcher(block.words()).matches() && noteFollows(blocks, i + 1)) {
                head = block.text();
                inNotes = true;
                continue;
            }
            NoteLine told = block.note();
            if (told != null) {
                told(block, told, head);
                head = null;
                continue;
            }
            inNotes |= i >= list || rest.size() == settled && isNext(block);
            Matcher m = match(block, inNotes, blocks, i);
            if (m == null) {
                inNotes = false;
                rest.add(block);
                continue;
            }
            add(block, m, head);
            settled = rest.size();
            head = null;
        }
        return this;
    }

    /** Whether a block counts on from the note directly before it, in the same form: "2." not from "[1]". */
    private boolean isNext(TextBlock block) {
        RawNote last = notes.get(notes.size() - 1);
        String number = last.number();
        Matcher m = LISTED.matcher(block.text().toString());
        return number != null
                && number.matches("\\d+")
                && m.lookingAt()
                && m.group("n").equals(String.valueOf(Integer.parseInt(number) + 1))
                && isIn(last.label(), m.group("mark").replace(m.group("n"), number));
    }

    private static boolean isIn(Passage label, String mark) {
        int at = label.toString().indexOf(mark);
        boolean opens = at == 0 || at > 0 && Character.isWhitespace(label.charAt(at - 1));
        int end = at + mark.length();
        return opens && (end == label.length() || Character.isWhitespace(label.charAt(end)));
    }

    private boolean noteFollows(List<TextBlock> blocks, int i) {
        return i < blocks.size() && (blocks.get(i).note() != null || match(blocks.get(i), true, blocks, i) != null);
    }

    private @Nullable Matcher match(TextBlock block, boolean inNotes, List<TextBlock> blocks, int i) {
        String text = block.text().toString();
        Matcher m = labelled.matcher(text);
        if (m.lookingAt()) {
            return m;
        }
        if (Character.isLetter(text.charAt(0))) {
            return null;
        }
        m = BRACKETED.matcher(text);
        if (m.lookingAt() && (inNotes || markedBefore(m.group("mark"), blocks, i) && isLast(m, blocks, i))) {
            return m;
        }
        m = RAISED.matcher(text);
        if (m.lookingAt() && (inNotes || markedBefore(m.group("mark"), blocks, i))) {
            return m;
        }
        m = LISTED.matcher(text);
        return inNotes && m.lookingAt() ? m : null;
    }

    /** A block of which the format says that it is a note, or one more paragraph of the last. */
    private void told(TextBlock block, NoteLine told, @Nullable Passage head) {
        Passage text = block.text().replace('\n', ' ');
        int last = notes.size() - 1;
        if (!told.opens() && last >= 0 && notes.get(last).key().equals(told.key())) {
            notes.set(last, notes.get(last).plus(text));
            return;
        }
        int end = labelEnd(text, told);
        Passage label = text.subSequence(0, end).strip();
        if (head != null) {
            label = head.plus(blank(head)).plus(label);
        }
        Range range = head == null ? text.range() : head.range().union(text.range());
        String number = told.mark().isEmpty() ? null : told.mark();
        notes.add(new RawNote(
                ids.next("n"), number, label, List.of(text.from(end)), range, told.key(), told.editorial()));
    }

    /** Where the words of a note begin, after its mark and what labels it. */
    private int labelEnd(Passage text, NoteLine told) {
        Matcher m = labelled.matcher(text.toString());
        if (m.lookingAt()) {
            return m.end();
        }
        int end = 0;
        while (end < text.length() && (text.has(end, Style.MARKER) || Character.isWhitespace(text.charAt(end)))) {
            end++;
        }
        for (Pattern numbered : List.of(BRACKETED, LISTED)) {
            m = numbered.matcher(text.toString());
            if (end == 0 && m.lookingAt() && told.mark().equals(m.group("n"))) {
                return m.end();
            }
        }
        return end;
    }

    private boolean markedBefore(String mark, List<TextBlock> blocks, int i) {
        return documentTitle.endsWith(mark) || marked.computeIfAbsent(mark, m -> firstMarked(m, blocks)) < i;
    }

    /** The first block that has the mark, not at its beginning. */
    private static int firstMarked(String mark, List<TextBlock> blocks) {
        int i = 0;
        while (i < blocks.size() && blocks.get(i).text().toString().indexOf(mark, 1) < 0) {
            i++;
        }
        return i;
    }

    /** Of two blocks that begin with the same mark and have no marker between them, the later is the note. */
    private boolean isLast(Matcher first, List<TextBlock> blocks, int i) {
        String mark = first.group("mark");
        for (TextBlock block : blocks.subList(i + 1, blocks.size())) {
            int at = block.text().toString().indexOf(mark);
            if (at > 0 || block.text().toString().indexOf(mark, 1) > 0) {
                return true;
            }
            if (at == 0 && BRACKETED.matcher(block.text().toString()).lookingAt()) {
                return false;
            }
        }
        return true;
    }

    /** The line end between the heading of the notes and the first of them. */
    private static Passage blank(Passage title) {
        int end = title.range().end();
        return new PassageBuilder().add(' ', end, end, 0).build();
    }

    private void add(TextBlock block, Matcher m, @Nullable Passage title) {
        Passage text = block.text().replace('\n', ' ');
        Passage label = text.subSequence(0, m.end()).strip();
        Range range = text.range();
        if (title != null) {
            label = title.plus(blank(title)).plus(label);
            range = title.range().union(range);
        }
        contests.alone(Contest.Kind.BLOCK, "note", DecisionRule.NOTE1, range, "it begins with \"" + label + "\"");
        String number = m.group("n") == null ? null : RaisedDigits.plain(m.group("n"));
        notes.add(new RawNote(ids.next("n"), number, label, List.of(text.from(m.end())), range));
    }
}
