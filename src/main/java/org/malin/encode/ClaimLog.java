package org.malin.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.malin.source.Claim;
import org.malin.source.Passage;
import org.malin.source.Range;

/** Notes what becomes of the source while it is written. */
final class ClaimLog {
    private final List<Claim> text = new ArrayList<>();
    private final List<Claim> header = new ArrayList<>();
    private String section = "";
    private Claim.Kind kind = Claim.Kind.TEXT;

    /** What follows stands in this part of the header. */
    void inHeader(String name) {
        section = name;
    }

    /** What follows is text. */
    void inText() {
        section = "";
    }

    /** What the action writes as text is of this class. */
    void kind(Claim.Kind of, Runnable action) {
        kind = of;
        action.run();
        kind = Claim.Kind.TEXT;
    }

    /** Claims the passage as text that the element with this identifier holds, or as this part of the header. */
    void text(Passage passage, String target) {
        add(passage, kind, target);
    }

    void marker(Passage passage, String target) {
        add(passage, Claim.Kind.MARKER, target);
    }

    void label(Passage passage, String target) {
        runs(passage, range -> header.add(new Claim(range, Claim.Kind.LABEL, target)));
    }

    void layout(Range range) {
        text.add(new Claim(range, Claim.Kind.LAYOUT, ""));
    }

    /** Signs that an element stands for, such as the hyphen of a divided word. */
    void layout(Passage passage) {
        runs(passage, this::layout);
    }

    /** All claims; text before header, so that words which stand in both count as text. */
    List<Claim> all() {
        List<Claim> all = new ArrayList<>(text);
        all.addAll(header);
        return all;
    }

    private void add(Passage passage, Claim.Kind of, String target) {
        if (section.isEmpty()) {
            runs(passage, range -> text.add(new Claim(range, of, target)));
        } else {
            words(passage, range -> header.add(new Claim(range, Claim.Kind.HEADER, section)));
        }
    }

    /** Runs without the blanks that they begin with: such a blank may stand for the end of a tag that breaks the line. */
    private static void words(Passage passage, Consumer<Range> claim) {
        int start = 0;
        for (int i = 1; i <= passage.length(); i++) {
            if (i == passage.length()
                    || passage.rangeOf(i).start() > passage.rangeOf(i - 1).end()) {
                runs(passage.subSequence(start, i).strip(), claim);
                start = i;
            }
        }
    }

    /** A passage may leave out signs of the source between its characters; each run without gap is a claim. */
    private static void runs(Passage passage, Consumer<Range> claim) {
        int start = -1;
        int end = -1;
        for (int i = 0; i < passage.length(); i++) {
            Range range = passage.rangeOf(i);
            if (start >= 0 && range.start() >= start && range.start() <= end) {
                end = Math.max(end, range.end());
                continue;
            }
            emit(start, end, claim);
            start = range.start();
            end = range.end();
        }
        emit(start, end, claim);
    }

    private static void emit(int start, int end, Consumer<Range> claim) {
        if (start >= 0 && end > start) {
            claim.accept(new Range(start, end));
        }
    }
}
