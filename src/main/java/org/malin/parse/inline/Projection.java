package org.malin.parse.inline;

import java.util.Map;
import java.util.NavigableMap;

/**
 * The words of a passage as they are meant to be read: without the brackets of additions ({@code C[hinese]} is
 * "Chinese"), with slips put right, a {@link #BARRIER} for what no word goes across.
 */
final class Projection {

    /** Stands for a note marker or a deletion. */
    static final String BARRIER = "\uFFFC";

    private final String words;
    private final int[] from;
    private final int[] to;

    /** The words as they are printed. */
    private Projection(String text) {
        words = text;
        from = new int[0];
        to = from;
    }

    static Projection of(String text, NavigableMap<Integer, Scan.Edit> edits) {
        return edits.isEmpty() ? new Projection(text) : new Projection(text, edits);
    }

    private Projection(String text, NavigableMap<Integer, Scan.Edit> edits) {
        int longest = text.length()
                + edits.values().stream()
                        .mapToInt(edit -> edit.instead().length())
                        .sum();
        StringBuilder written = new StringBuilder(longest);
        from = new int[longest];
        to = new int[longest];
        int done = 0;
        for (Map.Entry<Integer, Scan.Edit> entry : edits.entrySet()) {
            if (entry.getKey() >= done) {
                copy(text, done, entry.getKey(), written);
                replace(entry.getKey(), entry.getValue(), written);
                done = entry.getValue().end();
            }
        }
        copy(text, done, text.length(), written);
        words = written.toString();
    }

    private void copy(String text, int start, int end, StringBuilder written) {
        for (int i = start; i < end; i++) {
            add(text.charAt(i), i, i + 1, written);
        }
    }

    private void replace(int start, Scan.Edit edit, StringBuilder written) {
        for (int i = 0; i < edit.instead().length(); i++) {
            add(edit.instead().charAt(i), start, edit.end(), written);
        }
    }

    private void add(char c, int start, int end, StringBuilder written) {
        from[written.length()] = start;
        to[written.length()] = end;
        written.append(c);
    }

    /** Where the character begins in the passage. */
    int from(int index) {
        return isPrinted() ? index : from[index];
    }

    /** Where the stretch that ends before this index ends in the passage. */
    int to(int index) {
        return isPrinted() ? index : to[index - 1];
    }

    private boolean isPrinted() {
        return from.length == 0;
    }

    /** Whether a stretch begins or ends in the middle of something that was replaced as a whole. */
    boolean splits(int start, int end) {
        return !isPrinted()
                && (start > 0 && from[start] == from[start - 1] || end < length() && from[end] == from[end - 1]);
    }

    public int length() {
        return words.length();
    }

    public char charAt(int index) {
        return words.charAt(index);
    }

    public String subSequence(int start, int end) {
        return words.substring(start, end);
    }

    @Override
    public String toString() {
        return words;
    }
}
