package org.malin.finding.report;

import java.util.Optional;

/**
 * A line of a file around a place, short enough to be shown, and a line of carets under what is meant.
 *
 * @param line tabs are blanks, control signs are replaced
 * @param marks blanks and carets, as wide as the line is on a terminal
 */
record Excerpt(String line, String marks) {
    private static final int TAB = 4;
    private static final int BEFORE = 50;
    private static final int LONGEST = 100;
    private static final String CUT = "…";

    /** Nothing where the line does not reach to the column. Columns count UTF-16 units from 1. */
    static Optional<Excerpt> of(String line, int column) {
        int at = Math.min(column - 1, line.length());
        if (column < 1 || line.isBlank()) {
            return Optional.empty();
        }
        int end = end(line, at);
        int from = start(line, at);
        int to = stop(line, Math.max(end, from + LONGEST));
        StringBuilder shown = new StringBuilder(from > 0 ? CUT : "");
        StringBuilder marks = new StringBuilder(from > 0 ? " " : "");
        for (int i = from; i < to; ) {
            int c = line.codePointAt(i);
            boolean inside = i >= at && i < Math.max(end, at + 1);
            String sign = sign(c);
            shown.append(sign);
            marks.append((inside ? "^" : " ").repeat(c == '\t' ? TAB : Width.of(c)));
            i += Character.charCount(c);
        }
        if (at >= to) {
            marks.append('^');
        }
        return Optional.of(new Excerpt(
                shown + (to < line.length() ? CUT : ""), marks.toString().stripTrailing()));
    }

    private static String sign(int c) {
        if (c == '\t') {
            return " ".repeat(TAB);
        }
        boolean bare = c >= 0xD800 && c <= 0xDFFF;
        return Character.isISOControl(c) || bare || isDirection(c) ? "\uFFFD" : Character.toString(c);
    }

    /** Marks of direction would turn the line around. */
    private static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static int start(String line, int at) {
        int from = line.length() <= LONGEST ? 0 : Math.max(0, Math.min(at - BEFORE, line.length() - LONGEST));
        return from > 0 && Character.isLowSurrogate(line.charAt(from)) ? from - 1 : from;
    }

    private static int stop(String line, int wanted) {
        int to = Math.min(wanted, line.length());
        return to < line.length() && Character.isLowSurrogate(line.charAt(to)) ? to + 1 : to;
    }

    /** The end of the tag name, attribute or word that begins at a place. */
    static int end(String line, int at) {
        int i = at;
        if (i < line.length() && line.charAt(i) == '<') {
            i++;
            i += i < line.length() && line.charAt(i) == '/' ? 1 : 0;
        }
        while (i < line.length() && isName(line.charAt(i))) {
            i++;
        }
        if (i + 1 < line.length()
                && line.charAt(i) == '='
                && (line.charAt(i + 1) == '"' || line.charAt(i + 1) == '\'')) {
            int close = line.indexOf(line.charAt(i + 1), i + 2);
            return close < 0 ? i : close + 1;
        }
        return Math.max(i, Math.min(at + 1, line.length()));
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }
}
