package org.malin.xml;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Parsers say where an event ends; editors want to know where it begins. An event begins where the one before ended, so
 * that is the place this filter tells.
 */
final class StartPlaces extends XMLFilterImpl implements Locator, LexicalHandler {
    static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

    private @Nullable Locator end;
    private @Nullable LexicalHandler lexical;
    private int line = 1;
    private int column = 1;
    private int nextLine = 1;
    private int nextColumn = 1;
    private int depth;
    private boolean afterText;

    StartPlaces(XMLReader parent) {
        super(parent);
        try {
            parent.setProperty(LEXICAL, this);
        } catch (SAXException e) {
            throw new IllegalStateException("the JDK's XML parser takes no lexical handler", e);
        }
    }

    private void step(boolean text) {
        line = nextLine;
        column = nextColumn;
        if (afterText && !text && column > 1) {
            column--; // the parser has read the "<" that ends the text
        }
        afterText = text;
        if (end != null) {
            nextLine = end.getLineNumber();
            nextColumn = end.getColumnNumber();
        }
    }

    /** White space before the root element is no event; its line is the one where its tag ends. */
    private void stepToRoot() {
        step(false);
        line = nextLine;
        column = 1;
    }

    @Override
    public void setProperty(String name, Object value) throws SAXNotRecognizedException, SAXNotSupportedException {
        if (LEXICAL.equals(name)) {
            lexical = (LexicalHandler) value;
        } else {
            super.setProperty(name, value);
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        end = locator;
        super.setDocumentLocator(this);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
        if (depth++ == 0) {
            stepToRoot();
        } else {
            step(false);
        }
        super.startElement(uri, local, name, atts);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        depth--;
        step(false);
        super.endElement(uri, local, name);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        step(true);
        super.characters(text, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        step(false);
        super.processingInstruction(target, data);
    }

    @Override
    public void comment(char[] text, int start, int length) throws SAXException {
        step(false);
        if (lexical != null) {
            lexical.comment(text, start, length);
        }
    }

    @Override
    public void startCDATA() throws SAXException {
        if (lexical != null) {
            lexical.startCDATA();
        }
    }

    @Override
    public void endCDATA() throws SAXException {
        step(false);
        if (lexical != null) {
            lexical.endCDATA();
        }
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {}

    @Override
    public void endDTD() {}

    @Override
    public void startEntity(String name) {}

    @Override
    public void endEntity(String name) {}

    @Override
    public int getLineNumber() {
        return line;
    }

    @Override
    public int getColumnNumber() {
        return column;
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getSystemId() {
        return end == null ? null : end.getSystemId();
    }
}
