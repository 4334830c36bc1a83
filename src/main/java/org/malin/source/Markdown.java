package org.malin.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the inline signs of Markdown in the text of one paragraph: escapes, tags, addresses, entities, footnotes, links,
 * emphasis, in this order.
 */
final class Markdown {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(s|del|strike|sup|sub|em|i|b|strong|a|u|br|span|ins|mark|small|font|center|p|div)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTOLINK =
            Pattern.compile("<((?:https?|ftp|mailto):[^\\s<>]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)>");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"\u201C\u201D\\[\\]]*[^\\s<>\"\u201C\u201D\\[\\].,;:!?'*_~)]");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^(\\w{1,12})](:?)");

    private record OpenTag(String name, int start) {}

    private final Cells cells;
    private final String text;
    private final Deque<OpenTag> open = new ArrayDeque<>();
    private boolean comments = true;

    private Markdown(Cells cells) {
        this.cells = cells;
        this.text = cells.text();
    }

    /** Reads a paragraph; links can name one of these addresses. */
    static void read(Cells cells, Set<String> addresses) {
        Markdown markdown = new Markdown(cells);
        int i = 0;
        while (i < cells.length()) {
            i = markdown.atom(i);
        }
        Links.read(cells, addresses);
        Emphasis.read(cells);
    }

    /** Reads what begins at a character; returns where to go on. */
    private int atom(int i) {
        switch (text.charAt(i)) {
            case '\\':
                return escape(i);
            case '<':
                return angle(i);
            case '&':
                return entity(i);
            case '[':
                return footnote(i);
            case 'h':
            case 'w':
                return address(i);
            default:
                return i + 1;
        }
    }

    /** A backslash takes the meaning from the ASCII sign after it. */
    private int escape(int i) {
        if (i + 1 == text.length() || !Characters.isAsciiSign(text.charAt(i + 1))) {
            return i + 1;
        }
        cells.sign(i, i + 1);
        cells.literal(i + 1, i + 2);
        return i + 2;
    }

    private int angle(int i) {
        Matcher link = at(AUTOLINK, i);
        if (link.lookingAt()) {
            cells.sign(i, i + 1);
            link(i + 1, link.end() - 1);
            cells.sign(link.end() - 1, link.end());
            return link.end();
        }
        Matcher tag = at(TAG, i);
        if (tag.lookingAt()) {
            tag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), i, tag.end());
            return tag.end();
        }
        return comment(i);
    }

    private void tag(String name, boolean closing, int start, int end) {
        cells.sign(start, end);
        Style style = Style.ofElement(name);
        if (style == null) {
            return;
        }
        if (!closing) {
            open.push(new OpenTag(name, end));
        } else if (open.stream().anyMatch(tag -> tag.name().equals(name))) {
            while (!open.peek().name().equals(name)) {
                open.pop();
            }
            cells.style(open.pop().start(), start, style);
        }
    }

    private int comment(int i) {
        int end = comments && text.startsWith("<!--", i) ? text.indexOf("-->", i + 4) : -1;
        if (end < 0) {
            comments &= !text.startsWith("<!--", i);
            return i + 1;
        }
        cells.sign(i, end + 3);
        return end + 3;
    }

    private int entity(int i) {
        Matcher entity = at(ENTITY, i);
        if (!entity.lookingAt()) {
            return i + 1;
        }
        String other = CharacterReference.decode(entity.group());
        if (!other.equals(entity.group())) {
            cells.replace(i, entity.end(), other);
        }
        return entity.end();
    }

    /** {@code [^1]} is a marker that reads {@code [1]}; before a note it has a colon too. */
    private int footnote(int i) {
        Matcher note = at(FOOTNOTE, i);
        if (!note.lookingAt()) {
            return i + 1;
        }
        cells.sign(i + 1, i + 2);
        cells.sign(note.start(2), note.end());
        cells.literal(i, note.end(1) + 1);
        if (note.group(2).isEmpty()) {
            cells.marker(i, note.end(1) + 1, MarkdownNotes.key(note.group(1)));
        } else {
            cells.style(i, note.end(1) + 1, Style.MARKER);
        }
        return note.end();
    }

    /** An address that stands bare in the text. */
    private int address(int i) {
        boolean inWord = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean opens = text.startsWith("http", i) || text.startsWith("www.", i);
        Matcher address = at(ADDRESS, i);
        if (inWord || !opens || !address.lookingAt()) {
            return i + 1;
        }
        link(i, address.end());
        return address.end();
    }

    private void link(int from, int to) {
        cells.style(from, to, Style.LINK);
        cells.literal(from, to);
    }

    private Matcher at(Pattern pattern, int i) {
        return pattern.matcher(text).region(i, text.length());
    }
}
