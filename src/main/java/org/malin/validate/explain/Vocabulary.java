package org.malin.validate.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;

/**
 * What a grammar speaks of: its elements, what each may hold, its attributes and their values. Read from RELAX NG in XML
 * syntax; of a grammar in several files only the one that is given is known.
 */
final class Vocabulary {
    private static final String XML_PREFIX = "xml:";

    private final Map<String, XdmNode> definitions = new HashMap<>();
    private final Map<String, Entry> entries = new TreeMap<>();

    private Vocabulary() {}

    static Vocabulary of(XdmNode grammar) {
        Vocabulary vocabulary = new Vocabulary();
        grammar.select(Steps.descendant("define")).forEach(define -> {
            vocabulary.definitions.putIfAbsent(attribute(define, "name"), define);
        });
        grammar.select(Steps.descendant("element")).forEach(vocabulary::add);
        return vocabulary;
    }

    boolean knows(String element) {
        return entries.containsKey(element);
    }

    /** The elements that may hold this one. */
    Set<String> parents(String element) {
        return entries.entrySet().stream()
                .filter(e -> e.getValue().children.contains(element))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The elements that take an attribute. */
    Set<String> takers(String attribute) {
        return entries.entrySet().stream()
                .filter(e -> e.getValue().attributes.containsKey(attribute))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What may be the value of an attribute; nothing where the grammar does not say. */
    Value value(String element, String attribute) {
        Entry entry = entries.get(element);
        Value value = entry == null ? null : entry.attributes.get(attribute);
        return value == null ? new Value(List.of(), List.of(), false) : value;
    }

    /** What may be the content of an element that holds a value. */
    Value content(String element) {
        Entry entry = entries.get(element);
        return entry == null ? new Value(List.of(), List.of(), false) : entry.content();
    }

    private void add(XdmNode element) {
        for (String name : names(element)) {
            Entry entry = entries.computeIfAbsent(name, n -> new Entry());
            collect(element, entry, new HashSet<>());
        }
    }

    private void collect(XdmNode pattern, Entry entry, Set<String> followed) {
        for (XdmNode child : children(pattern)) {
            switch (kind(child)) {
                case "element" -> entry.children.addAll(names(child));
                case "attribute" -> names(child).forEach(n -> entry.attributes.putIfAbsent(n, value(child)));
                case "data", "value" -> addValue(child, entry.values, entry.types);
                case "ref", "parentRef" -> follow(attribute(child, "name"), entry, followed);
                case "name", "anyName", "nsName", "param", "except" -> {}
                default -> collect(child, entry, followed);
            }
        }
    }

    private void follow(String name, Entry entry, Set<String> followed) {
        XdmNode definition = definitions.get(name);
        if (definition != null && followed.add(name)) {
            int before = entry.types.size();
            collect(definition, entry, followed);
            if (entry.types.size() > before) {
                entry.types.set(entry.types.size() - 1, named(name, entry.types.get(entry.types.size() - 1)));
            }
        }
    }

    private static Type named(String name, Type type) {
        return type.name().isEmpty() ? new Type(name, type.pattern()) : type;
    }

    private Value value(XdmNode attribute) {
        List<String> values = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        boolean list = false;
        Deque<XdmNode> open = new ArrayDeque<>(List.of(attribute));
        Deque<String> names = new ArrayDeque<>(List.of(""));
        while (!open.isEmpty()) {
            XdmNode pattern = open.pop();
            String name = names.pop();
            String kind = kind(pattern);
            list |= "list".equals(kind);
            if ("data".equals(kind) || "value".equals(kind)) {
                int before = types.size();
                addValue(pattern, values, types);
                if (types.size() > before) {
                    types.set(before, named(name, types.get(before)));
                }
                continue;
            }
            XdmNode definition = "ref".equals(kind) ? definitions.get(attribute(pattern, "name")) : null;
            String next = definition == null ? name : attribute(pattern, "name");
            for (XdmNode child : children(definition == null ? pattern : definition)) {
                open.addLast(child);
                names.addLast(next);
            }
        }
        return new Value(List.copyOf(values), List.copyOf(types), list);
    }

    private static void addValue(XdmNode pattern, Collection<String> values, Collection<Type> types) {
        if ("value".equals(kind(pattern))) {
            values.add(pattern.getStringValue().strip());
            return;
        }
        String type = attribute(pattern, "type");
        String regex = children(pattern).stream()
                .filter(p -> "pattern".equals(attribute(p, "name")))
                .map(XdmNode::getStringValue)
                .findFirst()
                .orElse("");
        types.add(regex.isEmpty() ? new Type(type, "") : new Type("", regex));
    }

    private static Set<String> names(XdmNode pattern) {
        String name = attribute(pattern, "name");
        if (!name.isEmpty()) {
            return Set.of(local(name));
        }
        Set<String> names = new LinkedHashSet<>();
        for (XdmNode child : children(pattern)) {
            if ("name".equals(kind(child))) {
                names.add(local(child.getStringValue().strip()));
            } else if ("choice".equals(kind(child))) {
                child.select(Steps.child("name"))
                        .forEach(n -> names.add(local(n.getStringValue().strip())));
            }
        }
        return names;
    }

    private static String local(String name) {
        return name.startsWith(XML_PREFIX) ? name : name.substring(name.indexOf(':') + 1);
    }

    private static List<XdmNode> children(XdmNode node) {
        return node.select(Steps.child())
                .filter(n -> n.getNodeKind() == XdmNodeKind.ELEMENT)
                .asListOfNodes();
    }

    private static String kind(XdmNode node) {
        return node.getNodeName().getLocalName();
    }

    private static String attribute(XdmNode node, String name) {
        String value = node.getAttributeValue(new QName(name));
        return value == null ? "" : value;
    }

    /** A data type: the name of its definition or of the type itself, and its pattern, if it has one. */
    record Type(String name, String pattern) {}

    /** The values of a closed list, the types of an open one, and whether several may stand there. */
    record Value(List<String> closed, List<Type> types, boolean isList) {}

    private static final class Entry {
        private final Set<String> children = new LinkedHashSet<>();
        private final Map<String, Value> attributes = new LinkedHashMap<>();
        private final List<String> values = new ArrayList<>();
        private final List<Type> types = new ArrayList<>();

        Value content() {
            return new Value(List.copyOf(values), List.copyOf(types), false);
        }
    }
}
