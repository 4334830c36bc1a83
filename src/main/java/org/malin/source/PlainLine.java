package org.malin.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed line of plain text or Markdown, before its inline signs are read.
 *
 * @param start where it begins in the source
 * @param from where its words begin, after white space, bullet and heading signs
 * @param to where they end, before white space and closing heading signs
 * @param end where the next line begins
 * @param kind what it is
 * @param level of a heading, else 0
 * @param hardBreak whether the line is broken on purpose
 * @param indent columns of white space
 */
record PlainLine(int start, int from, int to, int end, Kind kind, int level, boolean hardBreak, int indent) {

    /** What stands at the beginning of a line. */
    enum Kind {
        BLANK,
        TEXT,
        BULLET,
        HEADING,
        /** A rule of stars, hyphens or low lines: kept as it is. */
        RULE,
        /** The line under a heading, or a fence: no text. */
        SIGNS
    }

    private static final Pattern RULE = Pattern.compile("([*_-])(?:[ \\t]*+\\1){2,}+");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \\t]+|$)");
    private static final Pattern HEADING_END =
            Pattern.compile("(?:(?:^|[ \\t]+)#+)?(?:[ \\t]+" + Attributes.FORM + ")$|(?:^|[ \\t]+)#+$");
    private static final Pattern BULLET =
            Pattern.compile("(?:[-*+\u2022\u2023\u25AA\u25E6\u00B7])[ \\t\u00A0]+(?=\\S)");
    private static final Pattern FENCE =
            Pattern.compile("`{3,}\\w*|~{3,}\\w*|:{3,}(?:\\s*(?:" + Attributes.FORM + "|[\\w-]+))?");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}");
    private static final Pattern QUOTE = Pattern.compile("(?:>[ \\t]?){1,100}(?![^\\s>])|(?:>[ \\t]){1,100}");
    private static final Pattern TABLE = Pattern.compile(
            "\\|?[ \\t]*:?-{2,}:?[ \\t]*(?:\\|[ \\t]*+:?-{2,}+:?[ \\t]*+)++\\|?|\\|[ \\t]*:?-{2,}:?[ \\t]*\\|");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\[([^\\]^][^\\]]*)]:[ \\t]+<?(?=\\S*[/.#:@])\\S+>?(?:[ \\t]+(?:\"[^\"]*\"|'[^']*'|\\([^)]*\\)))?");
    private static final int TAB = 4;
    private static final int LONGEST_HEADING = 80;

    /** Reads the signs at the ends of the line {@code start} to {@code end}. */
    static PlainLine of(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        PlainLine plain = new PlainLine(start, from, to, end, Kind.TEXT, 0, false, indent(text, start, from));
        return from == to ? plain.as(Kind.BLANK) : plain.read(text);
    }

    private PlainLine read(String text) {
        if (Character.isLetterOrDigit(text.charAt(from))) {
            return breaks(text);
        }
        String words = text.substring(from, to);
        Matcher quote = QUOTE.matcher(words);
        if (quote.lookingAt()) {
            int first = from + quote.end();
            PlainLine inner = new PlainLine(start, first, to, end, Kind.TEXT, 0, false, indent);
            return first >= to ? as(Kind.SIGNS) : inner.read(text);
        }
        if (TABLE.matcher(words).matches() || ADDRESS.matcher(words).matches()) {
            return as(Kind.SIGNS);
        }
        if (RULE.matcher(words).matches()) {
            return as(Kind.RULE);
        }
        if (FENCE.matcher(words).matches() || UNDERLINE.matcher(words).matches()) {
            return as(Kind.SIGNS);
        }
        Matcher heading = HEADING.matcher(words);
        if (heading.lookingAt()) {
            return heading(words, heading);
        }
        Matcher bullet = BULLET.matcher(words);
        PlainLine line = breaks(text);
        return bullet.lookingAt()
                ? new PlainLine(start, from + bullet.end(), line.to, end, Kind.BULLET, 0, line.hardBreak, indent)
                : line;
    }

    /** An ATX heading: one to six number signs, and perhaps some at the end. */
    private PlainLine heading(String words, Matcher opening) {
        Matcher closing = HEADING_END.matcher(words).region(opening.end(1), words.length());
        int last = closing.find() ? closing.start() : words.length();
        int first = Math.min(opening.end(), last);
        int level = opening.end(1);
        Kind kind = first == last ? Kind.SIGNS : Kind.HEADING;
        return new PlainLine(start, from + first, from + last, end, kind, level, false, indent);
    }

    /** Two blanks or a backslash before the line end break the line. */
    private PlainLine breaks(String text) {
        boolean backslash = text.charAt(to - 1) == '\\';
        boolean blanks = end - to >= 2 && text.startsWith("  ", to);
        int last = backslash ? to - 1 : to;
        return last == from
                ? as(Kind.SIGNS)
                : new PlainLine(start, from, last, end, Kind.TEXT, 0, backslash || blanks, indent);
    }

    private static int indent(String text, int start, int from) {
        int columns = 0;
        for (int i = start; i < from; i++) {
            columns += text.charAt(i) == '\t' ? TAB - columns % TAB : 1;
        }
        return columns;
    }

    private PlainLine as(Kind other) {
        return new PlainLine(start, from, to, end, other, level, hardBreak, indent);
    }

    /** Under a line of equals signs or hyphens, a line is a heading of the first or second level. */
    PlainLine asHeading(int ofLevel) {
        return new PlainLine(start, from, to, end, Kind.HEADING, ofLevel, false, indent);
    }

    /** The signs under a heading. */
    PlainLine asSigns() {
        return as(Kind.SIGNS);
    }

    /** The level of the heading that a line like this underlines; 0 if it is none. */
    int underlines(String text) {
        boolean equals = kind == Kind.SIGNS && from < to && text.charAt(from) == '=';
        boolean hyphens = kind == Kind.RULE && text.substring(from, to).matches("-{3,}");
        return equals ? 1 : hyphens ? 2 : 0;
    }

    /** Whether it can be a heading that a line of hyphens underlines: short, and no sentence. */
    boolean isShort(String text) {
        return kind == Kind.TEXT && to - from <= LONGEST_HEADING && ".;,:?!".indexOf(text.charAt(to - 1)) < 0;
    }

    /** Whether a line of a table is parted from its head by this one. */
    boolean isTable(String text) {
        return kind == Kind.SIGNS
                && from < to
                && TABLE.matcher(text.substring(from, to)).matches();
    }

    /** The name of an address that links can use; empty if the line defines none. */
    String address(String text) {
        Matcher address = ADDRESS.matcher(text).region(from, to);
        return kind == Kind.SIGNS && address.matches()
                ? address.group(1).strip().toLowerCase(Locale.ROOT)
                : "";
    }

    /** Whether a paragraph can go on from the line before into this one. */
    boolean continues(PlainLine before) {
        return kind == Kind.TEXT && (before.kind == Kind.TEXT || before.kind == Kind.BULLET);
    }

    /** What stands before and after the words: bullet, number signs, a backslash. */
    List<Claim> claims(String text) {
        if (kind == Kind.RULE || kind == Kind.BLANK) {
            return List.of();
        }
        if (kind == Kind.SIGNS) {
            return List.of(claim(text, start, end, Claim.Kind.MARKUP));
        }
        Claim.Kind before = kind == Kind.BULLET ? Claim.Kind.LAYOUT : Claim.Kind.MARKUP;
        return List.of(claim(text, start, from, before), claim(text, to, end, Claim.Kind.MARKUP));
    }

    private static Claim claim(String text, int start, int end, Claim.Kind kind) {
        int from = start;
        int to = end;
        while (from < to && Characters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Claim(new Range(from, to), kind, "");
    }
}
