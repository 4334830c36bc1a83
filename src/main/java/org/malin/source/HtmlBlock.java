package org.malin.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The block of HTML that is being read: its words so far, with the styles of the elements around them. */
final class HtmlBlock {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "plaintext");
    /** A link back from a note. */
    private static final Pattern BACK = Pattern.compile("[\\s\u21A9\u21A5\u2191\u2196\u23CE\u25B2^\uFE0E]+");
    /** Links back to several markers are letters. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*\\p{Ll}{1,2}\\s*");

    /** What the elements that are open give their words. */
    private record Open(int mask, String note, boolean back) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Integer, String> markers = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private PassageBuilder words = new PassageBuilder();
    private boolean space;
    private boolean blankBefore = true;
    private boolean bullet;
    private int heading;
    private int preformatted;
    private String pending = "";
    private @Nullable NoteLine note;

    List<Line> lines() {
        return lines;
    }

    List<Claim> claims() {
        return claims;
    }

    Map<Integer, String> markers() {
        return markers;
    }

    /** A block element begins. */
    void begin(Element element) {
        blankBefore = true;
        String name = element.normalName();
        if (name.equals("li")) {
            Element list = element.parent();
            bullet = list != null && list.normalName().equals("ul");
        }
        if (HEADING.matcher(name).matches()) {
            heading = name.charAt(1) - '0';
        }
        preformatted += PREFORMATTED.contains(name) ? 1 : 0;
    }

    /** A block element ends. */
    void end(Element element) {
        String name = element.normalName();
        if (HEADING.matcher(name).matches()) {
            heading = 0;
        }
        bullet &= !name.equals("li");
        preformatted -= PREFORMATTED.contains(name) ? 1 : 0;
        blankBefore = true;
    }

    /** A note begins, and ends with {@link #endNote()}. */
    void note(NoteLine begun) {
        note = begun;
    }

    void endNote() {
        note = null;
    }

    boolean isInNote() {
        return note != null;
    }

    boolean isBegun() {
        return words.length() > 0;
    }

    /**
     * The styles of an element begin.
     *
     * @param key of the note to which the element is the marker, or empty
     * @param back whether it leads from a note back to the text
     */
    void push(Element element, String key, boolean back) {
        Open outer = open.peek();
        int mask = (outer == null ? 0 : outer.mask()) | ownMask(element) | (key.isEmpty() ? 0 : Style.MARKER.bit());
        mask |= back && isMark(element.text()) ? Style.MARKER.bit() : 0;
        open.push(new Open(mask, key, back || outer != null && outer.back()));
        pending = key.isEmpty() ? pending : key;
    }

    void pop(Element element) {
        open.pop();
    }

    /** Whether a link that leads back is the printed mark with which a note begins. */
    private boolean isMark(String text) {
        return note != null
                && note.opens()
                && !isBegun()
                && text.replaceAll("[\\[\\]()\\s]", "").equals(note.mark());
    }

    private int mask() {
        Open now = open.peek();
        return now == null ? 0 : now.mask();
    }

    /** Whether words are no more than a sign that leads back from a note. */
    boolean isBack(String text) {
        Open now = open.peek();
        return now != null
                && (now.mask() & Style.MARKER.bit()) == 0
                && ((now.mask() & Style.LINK.bit()) != 0 && BACK.matcher(text).matches()
                        || now.back() && SEVERAL.matcher(text).matches());
    }

    private static int ownMask(Element element) {
        Style named = Style.ofElement(element.normalName());
        String css = element.attr("style").replace(" ", "");
        int mask = named == null ? 0 : named.bit();
        mask |= css.contains("line-through") ? Style.STRUCK.bit() : 0;
        mask |= css.contains("letter-spacing:0") || !css.contains("letter-spacing") ? 0 : Style.LETTERSPACED.bit();
        mask |= css.contains("vertical-align:super") ? Style.SUPERSCRIPT.bit() : 0;
        mask |= css.contains("font-style:italic") ? Style.ITALIC.bit() : 0;
        return mask | (css.contains("font-weight:bold") || css.contains("font-weight:7") ? Style.BOLD.bit() : 0);
    }

    /** Adds words with the styles of the elements that are open. */
    void add(Passage text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), text.rangeOf(i));
        }
    }

    /** Adds the words for which a tag stands. */
    void add(Range tag, String reads, int mask) {
        for (int i = 0; i < reads.length(); i++) {
            words.add(reads.charAt(i), tag.start(), tag.end(), mask | mask());
        }
        space = reads.endsWith(" ");
    }

    private void add(char c, Range range) {
        if (preformatted > 0 && c == '\n') {
            boolean empty = words.length() == 0;
            flush(true);
            blankBefore |= empty;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || Characters.isFeed(c)) {
            space(range);
        } else if (Characters.isForbidden(c)) {
            claims.add(new Claim(range, Claim.Kind.LAYOUT, ""));
        } else {
            if (!pending.isEmpty()) {
                markers.put(range.start(), pending);
                pending = "";
            }
            words.add(c, range.start(), range.end(), mask());
            space = false;
        }
    }

    private void space(Range range) {
        if (!space && words.length() > 0) {
            words.add(' ', range.start(), range.end(), mask());
        }
        space = true;
    }

    /** Ends the line. */
    void flush(boolean hardBreak) {
        Passage text = Nfc.of(words.build()).strip();
        words = new PassageBuilder();
        space = false;
        if (!text.isBlank()) {
            lines.add(new Line(text, text.range(), bullet, heading, blankBefore, hardBreak, 0, note));
            bullet = false;
            blankBefore = false;
            note = note == null ? null : new NoteLine(note.key(), note.mark(), false, note.editorial());
        }
    }
}
