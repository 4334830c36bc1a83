package org.malin.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Which tags are open at a place of a text, read leniently: what is no markup is passed over. */
final class OpenTags {
    private final String text;
    private final int end;
    private final Deque<Tag> open = new ArrayDeque<>();
    private @Nullable Tag suspect;
    private @Nullable Tag unfinished;

    private OpenTags(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Reads a text from its begin to an offset. */
    static OpenTags at(String text, int end) {
        OpenTags tags = new OpenTags(text, Math.min(end, text.length()));
        tags.read();
        return tags;
    }

    /** The open tags, the innermost first. */
    Deque<Tag> open() {
        return open;
    }

    /**
     * The first tag whose end tag stands further left or right than itself, both alone on their lines: likely its own end
     * tag is missing, and that of another was taken for it.
     */
    @Nullable
    Tag suspect() {
        return suspect;
    }

    /** A comment, tag or the like that has not ended. */
    @Nullable
    Tag unfinished() {
        return unfinished;
    }

    private void read() {
        int at = text.indexOf('<');
        while (at >= 0 && at < end) {
            at = text.indexOf('<', markup(at));
        }
    }

    /** The offset behind what begins with an angle bracket. */
    private int markup(int at) {
        if (text.startsWith("<!--", at)) {
            return behind(at, 4, "-->", "comment");
        }
        if (text.startsWith("<![CDATA[", at)) {
            return behind(at, 9, "]]>", "CDATA section");
        }
        if (text.startsWith("<?", at)) {
            return behind(at, 2, "?>", "processing instruction");
        }
        return isTag(at) ? tag(at) : at + 1;
    }

    private boolean isTag(int at) {
        int name = text.startsWith("</", at) ? at + 2 : at + 1;
        return name < text.length() && (Character.isLetter(text.charAt(name)) || text.charAt(name) == '_');
    }

    private int behind(int at, int head, String closing, String what) {
        int close = text.indexOf(closing, at + head);
        if (close < 0 || close >= end) {
            unfinished = new Tag(what, at, -1);
            return text.length();
        }
        return close + closing.length();
    }

    private int tag(int at) {
        boolean closes = text.charAt(at + 1) == '/';
        int nameAt = closes ? at + 2 : at + 1;
        String name = new FaultText("", text).name(nameAt);
        int close = closing(at);
        if (close < 0 || close >= end) {
            unfinished = new Tag(closes ? "end tag" : "tag", at, -1);
            return text.length();
        }
        if (closes) {
            close(new Tag(name, at, indent(at)));
        } else if (text.charAt(close - 1) != '/') {
            open.push(new Tag(name, at, indent(at)));
        }
        return close + 1;
    }

    private void close(Tag end) {
        Tag begin = open.peek();
        if (begin == null || !begin.name().equals(end.name())) {
            return;
        }
        open.pop();
        boolean apart = begin.indent() >= 0 && end.indent() >= 0 && begin.indent() != end.indent();
        if (apart
                && suspect == null
                && text.substring(begin.offset(), end.offset()).indexOf('\n') >= 0) {
            suspect = begin;
        }
    }

    /** The offset of the bracket that ends a tag, quotation marks minded; -1 where there is none. */
    private int closing(int at) {
        char quote = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** How far a tag is from the begin of its line, or -1 where something stands before it. */
    private int indent(int at) {
        int line = text.lastIndexOf('\n', at) + 1;
        return text.substring(line, at).isBlank() ? at - line : -1;
    }

    /** A tag, or what else begins at an offset. */
    record Tag(String name, int offset, int indent) {}
}
