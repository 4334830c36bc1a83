package org.malin.finding;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads {@code rules.xml}, which is part of the tool: what is wrong in it is a fault of the tool. */
final class ExplanationReader {
    private final Map<Rule, Explanation> all = new EnumMap<>(Rule.class);
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> with = new HashMap<>();
    private final XMLStreamReader xml;
    private String id = "";
    private String see = "";
    private String in = "";

    private ExplanationReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Map<Rule, Explanation> read() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream stream = ExplanationReader.class.getResourceAsStream("/org/malin/rules.xml")) {
            if (stream == null) {
                throw new IllegalStateException("rules.xml is not on the class path");
            }
            return new ExplanationReader(factory.createXMLStreamReader(stream, "UTF-8")).rules();
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("rules.xml cannot be read", e);
        }
    }

    private Map<Rule, Explanation> rules() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("rule")) {
                end();
            }
        }
        return all;
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "rule" -> {
                id = attribute("id");
                see = attribute("see");
            }
            case "example" -> in = attribute("in");
            case "with" -> with.put(attribute("in"), xml.getElementText());
            case "why", "wrong", "right" ->
                words.put(element, xml.getElementText().strip());
            default -> {}
        }
    }

    private void end() {
        Rule rule = Rule.byId(id).orElseThrow(() -> new IllegalStateException("no rule is called " + id));
        all.put(rule, new Explanation(part("why"), in, part("wrong"), part("right"), Map.copyOf(with), references()));
        words.clear();
        with.clear();
    }

    private List<String> references() {
        return List.of(see.split(" "));
    }

    private String part(String name) {
        String part = words.get(name);
        if (part == null) {
            throw new IllegalStateException("rule " + id + " has no " + name);
        }
        return part;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new IllegalStateException("rule " + id + ": " + xml.getLocalName() + " has no " + name);
        }
        return value;
    }
}
