package org.malin.xml;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Lets others hear a parse: each event goes to the listeners first, then on its way. */
final class Listening extends XMLFilterImpl {
    private final ContentHandler[] listeners;

    Listening(XMLReader parent, ContentHandler... listeners) {
        super(parent);
        this.listeners = listeners;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        for (ContentHandler listener : listeners) {
            listener.setDocumentLocator(locator);
        }
        super.setDocumentLocator(locator);
    }

    @Override
    public void startDocument() throws SAXException {
        for (ContentHandler listener : listeners) {
            listener.startDocument();
        }
        super.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        for (ContentHandler listener : listeners) {
            listener.endDocument();
        }
        super.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        for (ContentHandler listener : listeners) {
            listener.startPrefixMapping(prefix, uri);
        }
        super.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        for (ContentHandler listener : listeners) {
            listener.endPrefixMapping(prefix);
        }
        super.endPrefixMapping(prefix);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
        for (ContentHandler listener : listeners) {
            listener.startElement(uri, local, name, atts);
        }
        super.startElement(uri, local, name, atts);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        for (ContentHandler listener : listeners) {
            listener.endElement(uri, local, name);
        }
        super.endElement(uri, local, name);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        for (ContentHandler listener : listeners) {
            listener.characters(text, start, length);
        }
        super.characters(text, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        for (ContentHandler listener : listeners) {
            listener.processingInstruction(target, data);
        }
        super.processingInstruction(target, data);
    }
}
