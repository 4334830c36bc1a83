package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a parse and keeps the document as a tree in which rules look for what they are about. */
public final class Tree extends DefaultHandler {
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Node document = Node.document();
    private final List<Node> elements = new ArrayList<>();
    private final Map<String, List<Node>> byName = new HashMap<>();
    private final Map<String, Node> ids = new HashMap<>();
    private final Map<Key, Map<String, List<Node>>> keys = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Node open = document;
    private @Nullable Locator locator;
    private @Nullable String address;
    private int count;
    private boolean odd;

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startDocument() {
        address = locator == null ? null : locator.getSystemId();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        endText();
        open = Node.element(open, uri, local, name, ++count);
        if (locator != null) {
            open.line = locator.getLineNumber();
            open.column = locator.getColumnNumber();
        }
        elements.add(open);
        byName.computeIfAbsent(local, n -> new ArrayList<>()).add(open);
        if (atts.getLength() > 0) {
            open.attributes = new Node[atts.getLength()];
            for (int i = 0; i < open.attributes.length; i++) {
                open.attributes[i] = attribute(atts, i);
            }
        }
    }

    private Node attribute(Attributes atts, int i) {
        Node attribute =
                Node.attribute(open, atts.getURI(i), atts.getLocalName(i), atts.getQName(i), atts.getValue(i), ++count);
        if (XML.equals(attribute.uri)) {
            if ("id".equals(attribute.local)) {
                odd |= !isPlain(attribute.value()) || ids.putIfAbsent(attribute.value(), open) != null;
            }
            odd |= "base".equals(attribute.local);
        }
        return attribute;
    }

    /** Identifiers of other forms, or of two elements, are left to those who know all about them. */
    private static boolean isPlain(String id) {
        boolean plain = !id.isEmpty() && isLetter(id.charAt(0));
        for (int i = 1; plain && i < id.length(); i++) {
            char c = id.charAt(i);
            plain = isLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_';
        }
        return plain;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    @Override
    public void endElement(String uri, String local, String name) {
        endText();
        open.last = count;
        open = open.parent == null ? document : open.parent;
    }

    @Override
    public void characters(char[] some, int start, int length) {
        text.append(some, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) {
        endText();
        odd |= open != document; // it would be a node, of which this tree has none
    }

    @Override
    public void endDocument() {
        document.last = count;
        locator = null;
    }

    private void endText() {
        if (text.length() > 0) {
            if (open != document) {
                Node.text(open, text.toString(), ++count);
            }
            text.setLength(0);
        }
    }

    Node document() {
        return document;
    }

    /** True if not all about the document is plain, so that all rules are in doubt. */
    boolean isOdd() {
        return odd || address == null;
    }

    /** The address of the file. */
    public String address() {
        return String.valueOf(address);
    }

    /** All elements, in order. */
    List<Node> elements() {
        return elements;
    }

    /** The elements of a local name, in order. */
    List<Node> elements(String local) {
        return byName.getOrDefault(local, List.of());
    }

    @Nullable
    Node byId(String id) {
        return ids.get(id);
    }

    /** The nodes that a key finds by each value, worked out at first use. */
    Map<String, List<Node>> index(Key key) {
        Map<String, List<Node>> known = keys.get(key);
        if (known == null) {
            known = key.index(this);
            keys.put(key, known);
        }
        return known;
    }
}
