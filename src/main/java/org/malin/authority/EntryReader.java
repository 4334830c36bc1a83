package org.malin.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** Reads the entries of an authority file into small trees. */
final class EntryReader {

    private static final QName ID = new QName("http://www.w3.org/XML/1998/namespace", "id");

    /** An element with its attributes, children and text. */
    static final class Node {
        final String name;
        final Map<String, String> attributes = new HashMap<>();
        final List<Node> children = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        Node(String name) {
            this.name = name;
        }

        @Nullable
        String attribute(String key) {
            return attributes.get(key);
        }

        String attribute(String key, String otherwise) {
            return attributes.getOrDefault(key, otherwise);
        }

        /** The text with white space laid together. */
        String words() {
            return text.toString().strip().replaceAll("\\s+", " ");
        }

        List<Node> all(String child) {
            return children.stream().filter(node -> node.name.equals(child)).toList();
        }

        @Nullable
        Node first(String child) {
            List<Node> all = all(child);
            return all.isEmpty() ? null : all.get(0);
        }
    }

    private final String entryName;
    private final Consumer<Node> consumer;
    private final Deque<Node> open = new ArrayDeque<>();

    private EntryReader(String entryName, Consumer<Node> consumer) {
        this.entryName = entryName;
        this.consumer = consumer;
    }

    /** Hands over each element of a name that has an {@code xml:id}. */
    static void read(List<XMLEvent> events, String entryName, Consumer<Node> consumer) {
        EntryReader reader = new EntryReader(entryName, consumer);
        events.forEach(reader::event);
    }

    private void event(XMLEvent event) {
        if (event.isStartElement()) {
            start(event.asStartElement());
        } else if (event.isCharacters()) {
            open.forEach(node -> node.text.append(event.asCharacters().getData()));
        } else if (event.isEndElement() && !open.isEmpty()) {
            Node node = open.pop();
            if (open.isEmpty()) {
                consumer.accept(node);
            }
        }
    }

    private void start(StartElement element) {
        String name = element.getName().getLocalPart();
        boolean entry = name.equals(entryName) && element.getAttributeByName(ID) != null;
        if (open.isEmpty() && !entry) {
            return;
        }
        Node node = new Node(name);
        element.getAttributes().forEachRemaining(a -> put(node, a));
        if (!open.isEmpty()) {
            open.peek().children.add(node);
        }
        open.push(node);
    }

    private static void put(Node node, Attribute attribute) {
        String key =
                attribute.getName().equals(ID) ? "xml:id" : attribute.getName().getLocalPart();
        node.attributes.put(key, attribute.getValue());
    }
}
