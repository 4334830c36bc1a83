package org.malin.encode;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.malin.spelling.StreamSafe;

/**
 * Writes XML. An element opened as a block begins a line of its own, one space in for each level; an element opened
 * inline stands where it is, so that mixed content gets no white space that the source has not.
 */
final class XmlWriter {
    static final String ID = "xml:id";

    private static final class Element {
        private final String name;
        private boolean holdsBlocks;
        private @Nullable String id;

        private Element(String name) {
            this.name = name;
        }
    }

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<Element> open = new ArrayDeque<>();
    private boolean tagOpen;

    XmlWriter block(String name) {
        return lineBreak().begin(name);
    }

    /** A processing instruction on a line of its own. */
    XmlWriter instruction(String name, String data) {
        lineBreak();
        out.append("<?").append(name).append(' ').append(data).append("?>");
        return this;
    }

    XmlWriter start(String name, boolean block) {
        return block ? block(name) : inline(name);
    }

    /** A line of its own for an inline element that stands between blocks. */
    XmlWriter lineBreak() {
        closeTag();
        Element parent = open.peek();
        if (parent != null) {
            parent.holdsBlocks = true;
        }
        newLine();
        return this;
    }

    XmlWriter inline(String name) {
        closeTag();
        return begin(name);
    }

    /** Adds an attribute to the element just opened; none if the value is null. */
    XmlWriter attribute(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Element element = open.peek();
        if (!tagOpen || element == null) {
            throw new IllegalStateException("no start tag for attribute " + name);
        }
        if (name.equals(ID)) {
            element.id = value;
        }
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    XmlWriter text(String text) {
        if (!text.isEmpty()) {
            closeTag();
            escape(text, false);
        }
        return this;
    }

    /** Ends the element opened last. */
    XmlWriter end() {
        Element element = open.pop();
        if (tagOpen) {
            out.append("/>");
            tagOpen = false;
            return this;
        }
        if (element.holdsBlocks) {
            newLine();
        }
        out.append("</").append(element.name).append('>');
        return this;
    }

    /** A block that holds only text. */
    XmlWriter block(String name, String text) {
        return block(name).text(text).end();
    }

    /** An inline element that holds only text. */
    XmlWriter inline(String name, String text) {
        return inline(name).text(text).end();
    }

    /** The identifier of the innermost open element that has one; empty if none has. */
    String nearestId() {
        for (Element element : open) {
            if (element.id != null) {
                return element.id;
            }
        }
        return "";
    }

    /** The whole document, ending with a line end. */
    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open.peek().name);
        }
        return out.append('\n').toString();
    }

    private XmlWriter begin(String name) {
        open.push(new Element(name));
        out.append('<').append(name);
        tagOpen = true;
        return this;
    }

    private void closeTag() {
        if (tagOpen) {
            out.append('>');
            tagOpen = false;
        }
    }

    private void newLine() {
        out.append('\n').append(" ".repeat(open.size()));
    }

    private void escape(String text, boolean attribute) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        String composed = StreamSafe.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i = composed.offsetByCodePoints(i, 1)) {
            escape(composed.codePointAt(i), attribute);
        }
    }

    /** Whether it has nothing but signs of ASCII that stand for themselves. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        return true;
    }

    private void escape(int c, boolean attribute) {
        if (c == '&') {
            out.append("&amp;");
        } else if (c == '<') {
            out.append("&lt;");
        } else if (c == '>') {
            out.append("&gt;");
        } else if (c == '"' && attribute) {
            out.append("&quot;");
        } else if (c == '\r' || attribute && (c == '\n' || c == '\t')) {
            out.append("&#").append(c).append(';');
        } else {
            out.appendCodePoint(allowed(c));
        }
    }

    private static int allowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        if (control || surrogate || c == 0xFFFE || c == 0xFFFF) {
            throw new IllegalArgumentException(String.format("U+%04X cannot stand in XML", c));
        }
        return c;
    }
}
