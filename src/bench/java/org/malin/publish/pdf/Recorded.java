package org.malin.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** XSL-FO as events, kept to be played again. */
final class Recorded extends DefaultHandler {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String MALIN = "urn:malin:xslt";

    /** Something that happened. */
    private interface Event {
        void play(ContentHandler to) throws SAXException;
    }

    private final List<Event> events = new ArrayList<>();

    void replay(ContentHandler to) throws SAXException {
        to.startDocument();
        for (Event event : events) {
            event.play(to);
        }
        to.endDocument();
    }

    /** The same words as paragraphs without notes, links, numbers and ids. */
    Recorded plain() throws SAXException {
        Recorded plain = new Recorded();
        Plain filter = new Plain(plain);
        filter.open();
        replay(filter);
        filter.close();
        return plain;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        events.add(to -> to.startPrefixMapping(prefix, uri));
    }

    @Override
    public void endPrefixMapping(String prefix) {
        events.add(to -> to.endPrefixMapping(prefix));
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        AttributesImpl kept = new AttributesImpl(attributes);
        if (!uri.equals(MALIN)) {
            events.add(to -> to.startElement(uri, local, name, kept));
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (!uri.equals(MALIN)) {
            events.add(to -> to.endElement(uri, local, name));
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        char[] kept = new String(text, start, length).toCharArray();
        events.add(to -> to.characters(kept, 0, kept.length));
    }

    /** Writes every block as a plain one. */
    private static final class Plain extends DefaultHandler {
        private final Recorded out;
        private final StringBuilder words = new StringBuilder();
        private boolean inFlow;
        private int inDeclarations;

        Plain(Recorded out) {
            this.out = out;
        }

        void open() {
            start("root", "font-family", "Text", "xml:lang", "en");
            start("layout-master-set");
            start("simple-page-master", "master-name", "p", "page-width", "155mm", "page-height", "235mm", "margin", "25mm");
            start("region-body");
            end("region-body");
            end("simple-page-master");
            end("layout-master-set");
        }

        void close() {
            end("root");
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            if (inDeclarations > 0 || local.equals("declarations")) {
                inDeclarations++;
                out.startElement(uri, local, name, attributes);
            }
            if (local.equals("flow") && !inFlow) {
                start("page-sequence", "master-reference", "p");
                start("flow", "flow-name", "xsl-region-body");
            }
            inFlow |= local.equals("flow");
            flush(local);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            flush(local);
            if (inDeclarations > 0) {
                inDeclarations--;
                out.endElement(uri, local, name);
            }
            if (local.equals("flow")) {
                inFlow = false;
                end("flow");
                end("page-sequence");
            }
        }

        private void flush(String local) {
            if (local.equals("block") && !words.toString().isBlank()) {
                start("block", "font-size", "10pt", "line-height", "13pt", "text-align", "justify");
                out.characters(words.toString().toCharArray(), 0, words.length());
                end("block");
                words.setLength(0);
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (inDeclarations > 0) {
                out.characters(text, start, length);
            } else if (inFlow) {
                words.append(text, start, length);
            }
        }

        private void start(String local, String... pairs) {
            AttributesImpl attributes = new AttributesImpl();
            for (int i = 0; i < pairs.length; i += 2) {
                boolean xml = pairs[i].startsWith("xml:");
                attributes.addAttribute(
                        xml ? "http://www.w3.org/XML/1998/namespace" : "",
                        pairs[i].replace("xml:", ""),
                        pairs[i],
                        "CDATA",
                        pairs[i + 1]);
            }
            out.startElement(FO, local, "fo:" + local, attributes);
        }

        private void end(String local) {
            out.endElement(FO, local, "fo:" + local);
        }
    }
}
