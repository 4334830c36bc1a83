package org.malin.validate.explain;

import org.jspecify.annotations.Nullable;
import org.malin.finding.Place;
import org.malin.validate.explain.Item.Element;
import org.malin.validate.explain.Item.Words;
import org.malin.xml.Names;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a parse and keeps the document with the places of tags and words. */
public final class TreeBuilder extends DefaultHandler {
    private final StringBuilder words = new StringBuilder();
    private @Nullable Locator locator;
    private @Nullable Element root;
    private @Nullable Element open;
    private Place wordsAt = Place.of("");
    private String systemId = "";
    private String file = "";

    @Nullable
    Element root() {
        return root;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        endWords();
        Element element = new Element(uri, local, name, atts, place(), open);
        if (open != null) {
            open.items().add(element);
        } else if (root == null) {
            root = element;
        }
        open = element;
    }

    @Override
    public void endElement(String uri, String local, String name) {
        endWords();
        open = open == null ? null : open.parent();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        String piece = new String(text, start, length);
        if (words.isEmpty() || words.toString().isBlank()) {
            wordsAt = firstWord(piece);
        }
        words.append(piece);
    }

    /** Words begin at their first sign that is not white space. */
    private Place firstWord(String piece) {
        Place begin = place();
        int line = begin.line();
        int column = begin.column();
        for (int i = 0; i < piece.length() && Character.isWhitespace(piece.charAt(i)); i++) {
            boolean ends = piece.charAt(i) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return Place.of(begin.file(), line, column);
    }

    private void endWords() {
        if (open != null && !words.isEmpty()) {
            open.items().add(new Words(words.toString(), wordsAt));
        }
        words.setLength(0);
    }

    private Place place() {
        if (locator == null) {
            return Place.of("");
        }
        String id = String.valueOf(locator.getSystemId());
        if (!id.equals(systemId)) {
            systemId = id;
            file = Names.of(id);
        }
        return Place.of(file, locator.getLineNumber(), locator.getColumnNumber());
    }
}
