package org.malin.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The block of HTML that is being read: its words so far, with the styles of the elements around them. */
final class HtmlBlock {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    /** A link back from a note. */
    private static final Pattern BACK = Pattern.compile("[\\s\u21A9\u21A5\u2191\u2196\u23CE\u25B2^\uFE0E]+");

    private final List<Line> lines = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Deque<Integer> masks = new ArrayDeque<>();
    private PassageBuilder words = new PassageBuilder();
    private boolean space;
    private boolean blankBefore = true;
    private boolean bullet;
    private int heading;
    private int preformatted;

    List<Line> lines() {
        return lines;
    }

    List<Claim> claims() {
        return claims;
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
        preformatted += name.equals("pre") ? 1 : 0;
    }

    /** A block element ends. */
    void end(Element element) {
        String name = element.normalName();
        if (HEADING.matcher(name).matches()) {
            heading = 0;
        }
        bullet &= !name.equals("li");
        preformatted -= name.equals("pre") ? 1 : 0;
        blankBefore = true;
    }

    /** The styles of an element begin. */
    void push(Element element) {
        masks.push(mask() | ownMask(element));
    }

    void pop(Element element) {
        masks.pop();
    }

    private int mask() {
        return masks.isEmpty() ? 0 : masks.peek();
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
        if ((mask() & Style.LINK.bit()) != 0 && BACK.matcher(text).matches()) {
            claims.add(new Claim(text.range(), Claim.Kind.LAYOUT, ""));
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), text.rangeOf(i));
        }
    }

    private void add(char c, Range range) {
        if (preformatted > 0 && c == '\n') {
            boolean empty = words.length() == 0;
            flush(true);
            blankBefore |= empty;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            space(range);
        } else if (Characters.isForbidden(c)) {
            claims.add(new Claim(range, Claim.Kind.LAYOUT, ""));
        } else {
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
            lines.add(new Line(text, text.range(), bullet, heading, blankBefore, hardBreak, 0));
            bullet = false;
            blankBefore = false;
        }
    }
}
