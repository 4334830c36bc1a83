package org.malin.fidelity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.malin.spelling.StreamSafe;

/**
 * A text as a row of signs without white space; each knows whether white space stands before it. Two texts are the same
 * if their rows are.
 */
final class Letters {

    /** Whether white space stands before a sign. */
    enum Blank {
        NO,
        YES,
        /** At the edge of a block, where the one text may have it and the other not. */
        EITHER;

        boolean agrees(Blank other) {
            return this == other || this == EITHER || other == EITHER;
        }
    }

    /**
     * A sign.
     *
     * @param at where it stands, in the source
     * @param place the identifier of the element that holds it, in the TEI
     */
    record Letter(int sign, Blank before, int at, String place) {

        boolean agrees(Letter other) {
            return sign == other.sign && before.agrees(other.before);
        }
    }

    /** Signs before it have one form only. */
    private static final char FIRST_COMPOSED = '\u00C0';

    private final List<Letter> row = new ArrayList<>();
    private Blank pending = Blank.EITHER;
    private int marks;

    List<Letter> row() {
        endMarks();
        return row;
    }

    /** An edge of a block. */
    void edge() {
        pending = Blank.EITHER;
    }

    /** White space. */
    private void blank() {
        if (pending == Blank.NO) {
            pending = Blank.YES;
        }
    }

    /** The white space of a text parts words; other signs that are not seen, some of which XML forbids, may part them. */
    void unseen(String text) {
        boolean unseen = false;
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                blank();
                return;
            }
            unseen |= isBlank(text.charAt(i));
        }
        if (unseen) {
            edge();
        }
    }

    private void unseen(char c) {
        if (isSpace(c)) {
            blank();
        } else {
            edge();
        }
    }

    /** Adds text; composed and decomposed letters count as the same. */
    void add(String text, int at, String place) {
        int i = 0;
        while (i < text.length()) {
            int end = cluster(text, i);
            char first = text.charAt(i);
            if (isBlank(first)) {
                unseen(first);
            } else if (end == i + 1 && first < FIRST_COMPOSED) {
                sign(first, at + i, place);
            } else {
                addCluster(text.substring(i, end), at + i, place);
            }
            i = end;
        }
    }

    /** The end of a sign and the marks that are set on it; none is set on white space. */
    private static int cluster(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (!isBlank(text.charAt(start)) && end < text.length() && StreamSafe.isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void addCluster(String cluster, int at, String place) {
        StreamSafe.normalize(cluster, form(cluster.charAt(0))).codePoints().forEach(c -> sign(c, at, place));
    }

    /** Marks are signs of their own, for a tag may part them from their letter; syllables of Korean are not taken apart. */
    private static Normalizer.Form form(char first) {
        return first >= 0x1100 && Character.UnicodeScript.of(first) == Character.UnicodeScript.HANGUL
                ? Normalizer.Form.NFC
                : Normalizer.Form.NFD;
    }

    private void sign(int c, int at, String place) {
        boolean mark = StreamSafe.isMark(c);
        if (pending != Blank.NO || !mark) {
            endMarks();
        }
        marks += mark ? 1 : 0;
        row.add(new Letter(c, pending, at, place));
        pending = Blank.NO;
    }

    /**
     * Brings the marks at the end into one order, if they are more than are put in order together, so that their order says
     * nothing; the first of them keeps what stands before it.
     */
    private void endMarks() {
        if (marks > StreamSafe.MOST_MARKS) {
            List<Letter> last = row.subList(row.size() - marks, row.size());
            Letter first = last.get(0);
            (first.before() == Blank.NO ? last : last.subList(1, marks)).sort(Comparator.comparingInt(Letter::sign));
        }
        marks = 0;
    }

    /** White space that XML can hold, or that stands for such. */
    private static boolean isSpace(char c) {
        boolean control = Character.isISOControl(c) && (c < '\t' || c > '\r');
        return !control && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** White space, and signs that are not seen. */
    static boolean isBlank(char c) {
        return (c <= ' ' || c > '~') && isUnseen(c);
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Adds a sign as it is. */
    void add(Letter letter) {
        endMarks();
        row.add(letter);
    }

    /** The first place where two rows differ; -1 if they are the same. */
    static int mismatch(List<Letter> a, List<Letter> b) {
        int shorter = Math.min(a.size(), b.size());
        for (int i = 0; i < shorter; i++) {
            if (!a.get(i).agrees(b.get(i))) {
                return i;
            }
        }
        return a.size() == b.size() ? -1 : shorter;
    }

    /** The words around a sign. */
    String around(int index) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, index - 20); i < Math.min(row.size(), index + 20); i++) {
            Letter letter = row.get(i);
            text.append(letter.before() == Blank.NO ? "" : " ").appendCodePoint(letter.sign());
        }
        return text.toString().strip();
    }

    /** The signs without white space. */
    String signs() {
        StringBuilder text = new StringBuilder();
        row.forEach(letter -> text.appendCodePoint(letter.sign()));
        return text.toString();
    }
}
