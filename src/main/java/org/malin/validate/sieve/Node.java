package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a document: the document itself, an element, an attribute or a text. */
final class Node {
    private static final Node[] NONE = {};

    /** What a node can be. */
    enum Kind {
        DOCUMENT,
        ELEMENT,
        ATTRIBUTE,
        TEXT
    }

    final Kind kind;
    final @Nullable Node parent;
    final String uri;
    final String local;
    final String name;

    /** Numbers that rise in the order of the document: of this node, and of the last one within it. */
    final int order;

    int last;

    /** Where its tag begins, of an element. */
    int line;

    int column;

    /** Where it stands among the children of its parent. */
    int place;

    List<Node> children = List.of();
    Node[] attributes = NONE;
    private @Nullable String value;

    private Node(Kind kind, @Nullable Node parent, String uri, String local, String name, int order) {
        this.kind = kind;
        this.parent = parent;
        this.uri = uri;
        this.local = local;
        this.name = name;
        this.order = order;
        this.last = order;
    }

    static Node document() {
        return new Node(Kind.DOCUMENT, null, "", "", "", 0);
    }

    static Node element(Node parent, String uri, String local, String name, int order) {
        return child(new Node(Kind.ELEMENT, parent, uri, local, name, order));
    }

    static Node text(Node parent, String value, int order) {
        Node text = child(new Node(Kind.TEXT, parent, "", "", "", order));
        text.value = value;
        return text;
    }

    static Node attribute(Node parent, String uri, String local, String name, String value, int order) {
        Node attribute = new Node(Kind.ATTRIBUTE, parent, uri, local, name, order);
        attribute.value = value;
        return attribute;
    }

    private static Node child(Node node) {
        if (node.parent != null) {
            node.place = node.parent.children.size();
            node.parent.add(node);
        }
        return node;
    }

    /** Most nodes have no children, and no list of them. */
    private void add(Node child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    /** Its text, or that of all that is in it. */
    String value() {
        String known = value;
        if (known == null) {
            known = worked();
            value = known;
        }
        return known;
    }

    private String worked() {
        if (children.isEmpty()) {
            return "";
        }
        if (children.size() == 1) {
            return children.get(0).value();
        }
        StringBuilder words = new StringBuilder();
        addTo(words);
        return words.toString();
    }

    private void addTo(StringBuilder words) {
        if (kind == Kind.TEXT) {
            words.append(value);
        }
        for (Node child : children) {
            child.addTo(words);
        }
    }
}
