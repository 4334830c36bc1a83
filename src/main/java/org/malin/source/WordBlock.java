package org.malin.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The paragraph of a Word file that is being read: its words so far, and what was set aside. */
final class WordBlock {

    /** What the paragraph is, apart from its words. */
    record Form(
            boolean bullet,
            int heading,
            boolean blankBefore,
            @Nullable NoteLine note) {
        Form continued() {
            NoteLine part = note == null ? null : new NoteLine(note.key(), note.mark(), false, note.editorial());
            return new Form(false, heading, blankBefore, part);
        }
    }

    private final SourceText source;
    private final TagGaps gaps;
    private final NavigableSet<Integer> read = new TreeSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Integer, String> markers = new HashMap<>();
    private PassageBuilder words = new PassageBuilder();
    private Form form = new Form(false, 0, true, null);
    private @Nullable Aside aside;
    private boolean duplicate;

    WordBlock(SourceText source) {
        this.source = source;
        this.gaps = new TagGaps(source.text());
    }

    List<Line> lines() {
        return lines;
    }

    Map<Integer, String> markers() {
        return markers;
    }

    /** What stands between the words, and tags that stand for words. */
    List<Claim> claims() {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(gaps.claims());
        return all;
    }

    /** Whether nobody has read the words that stand here. */
    boolean isUnread(Range range) {
        Integer next = read.ceiling(range.start());
        return next == null || next >= range.end();
    }

    Form form() {
        return form;
    }

    void form(Form next) {
        form = next;
    }

    boolean isEmpty() {
        return words.length() == 0;
    }

    /** Runs an action of which the words are set aside. */
    void aside(Aside of, Runnable action) {
        Aside outer = aside;
        aside = outer == null ? of : outer;
        action.run();
        if (outer == null) {
            claims.addAll(of.claims());
        }
        aside = outer;
    }

    /** Runs an action of which the words are those of another place. */
    void duplicate(Runnable action) {
        boolean outer = duplicate;
        duplicate = true;
        action.run();
        duplicate = outer;
    }

    /** Whether words are taken. */
    boolean takes() {
        return aside == null && !duplicate;
    }

    /** Adds words as they stand in the source. */
    void add(Passage text, int mask) {
        if (text.length() == 0) {
            return;
        }
        gaps.words(text.range());
        read.add(text.range().start());
        if (aside != null) {
            aside.add(text.range(), text.toString());
        } else if (duplicate) {
            claims.add(new Claim(text.range(), Claim.Kind.DUPLICATE, ""));
        } else {
            for (int i = 0; i < text.length(); i++) {
                Range range = text.rangeOf(i);
                words.add(blank(text.charAt(i)), range.start(), range.end(), mask);
            }
        }
    }

    private static char blank(char c) {
        return c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    }

    /** Adds the words for which a tag stands. */
    void add(Range tag, String reads, int mask) {
        if (takes() && !reads.isEmpty()) {
            gaps.words(tag);
            claims.add(Claim.reading(tag, reads));
            for (int i = 0; i < reads.length(); i++) {
                words.add(reads.charAt(i), tag.start(), tag.end(), mask);
            }
        }
    }

    /** Adds the marker of a note. */
    void marker(Range tag, String reads, int mask, String key) {
        if (takes() && !reads.isEmpty()) {
            markers.put(tag.start(), key);
            add(tag, reads, mask | Style.MARKER.bit());
        }
    }

    /** Ends the line. */
    void flush(boolean hardBreak) {
        Passage text = Nfc.of(words.build()).strip();
        words = new PassageBuilder();
        if (text.isBlank()) {
            return;
        }
        Passage line = markOfNote(text);
        lines.add(new Line(
                line, line.range(), form.bullet(), form.heading(), form.blankBefore(), hardBreak, 0, form.note()));
        Form next = form.continued();
        form = new Form(false, next.heading(), false, next.note());
    }

    /** A note may begin with a mark of its own choice. */
    private Passage markOfNote(Passage text) {
        NoteLine note = form.note();
        if (note == null
                || !note.opens()
                || note.mark().isEmpty()
                || text.has(0, Style.MARKER)
                || !text.toString().startsWith(note.mark())) {
            return text;
        }
        PassageBuilder marked = new PassageBuilder();
        int end = note.mark().length();
        for (int i = 0; i < end; i++) {
            Range range = text.rangeOf(i);
            marked.add(text.charAt(i), range.start(), range.end(), text.styleMask(i) | Style.MARKER.bit());
        }
        return marked.add(text.from(end)).build();
    }
}
