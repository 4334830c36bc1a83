package org.malin.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Knows the open elements while a validator reads, so that its messages can name them. */
final class Context {
    private final Deque<String> open = new ArrayDeque<>();
    private Attributes attributes = new AttributesImpl();

    String element() {
        return open.isEmpty() ? "document" : open.element();
    }

    String parent() {
        Iterator<String> names = open.iterator();
        if (names.hasNext()) {
            names.next();
        }
        return names.hasNext() ? names.next() : "document";
    }

    Attributes attributes() {
        return attributes;
    }

    /** A handler that keeps this context and passes everything on. */
    ContentHandler before(ContentHandler validator) {
        XMLFilterImpl filter = new Filter();
        filter.setContentHandler(validator);
        return filter;
    }

    private final class Filter extends XMLFilterImpl {

        @Override
        public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
            open.push(name);
            attributes = atts;
            super.startElement(uri, local, name, atts);
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            super.endElement(uri, local, name);
            open.pop();
        }
    }
}
