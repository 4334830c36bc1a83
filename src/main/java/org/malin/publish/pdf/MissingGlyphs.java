package org.malin.publish.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Notices, while XSL-FO goes by, each character that no font has, and the passage in which it stands. */
final class MissingGlyphs extends XMLFilterImpl {
    /** In ids that the stylesheet gives by itself; those of TEI have none. */
    private static final String MADE_HERE = "~";

    private final Glyphs glyphs;
    private final Deque<String> passages = new ArrayDeque<>();
    private final Set<Missing> missing = new LinkedHashSet<>();

    MissingGlyphs(Glyphs glyphs, ContentHandler next) {
        this.glyphs = glyphs;
        setContentHandler(next);
    }

    /**
     * A character that cannot be printed.
     *
     * @param passage the id of the nearest element around it that has one; empty if none has
     */
    record Missing(int codePoint, String passage) {
        @Override
        public String toString() {
            String name = Character.getName(codePoint);
            return String.format("U+%04X", codePoint)
                    + (name == null ? "" : " " + name)
                    + (passage.isEmpty() ? "" : " in " + passage);
        }
    }

    /** Each character once a passage, in the order of the text. */
    Set<Missing> found() {
        return missing;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        String id = attributes.getValue("id");
        passages.push(id != null && !id.contains(MADE_HERE) ? id : passages.isEmpty() ? "" : passages.peek());
        super.startElement(uri, local, name, attributes);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        passages.pop();
        super.endElement(uri, local, name);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        for (int i = start; i < start + length; i++) {
            if (text[i] > '~') {
                int codePoint = Character.codePointAt(text, i, start + length);
                note(codePoint);
                i += Character.charCount(codePoint) - 1;
            }
        }
        super.characters(text, start, length);
    }

    private void note(int codePoint) {
        if (!glyphs.has(codePoint)) {
            missing.add(new Missing(codePoint, passages.isEmpty() ? "" : passages.peek()));
        }
    }
}
