package org.malin.schema;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Documents made at random from our grammar; the same seed makes the same document. */
final class RandomDocuments {
    private static final int DEEP = 7;

    /** A value or two of each data type that has a name, then of each pattern that has none. */
    private static final Map<String, List<String>> SAMPLES = new HashMap<>();

    static {
        sample("malin.data.text", "Items 2-3", "7");
        sample("malin.data.word", "$_$", "46ob");
        sample("malin.data.local", "#d.s1");
        sample("malin.data.agent", "per:mikoyan-ai", "org:presidium", "#d.person1");
        sample("malin.data.person", "per:mikoyan-ai", "#d.person1");
        sample("malin.data.organization", "org:presidium");
        sample("malin.data.placed", "pla:cuba");
        sample("malin.data.entity", "per:mikoyan-ai", "pla:cuba");
        sample("malin.data.responsible", "ed:conv", "#d.resp.kramer");
        sample("malin.data.rule", "ed:rule.HEAD2");
        sample("malin.data.reason.speech", "ed:att.label", "ed:rule.LIST2");
        sample("malin.data.reason.statement", "ed:att.none", "ed:rule.PAR2");
        sample("malin.data.reason.names", "ed:att.paren", "ed:rule.PAR3");
        sample("malin.data.about", "#d.s1", "protocol-063.xml");
        sample("malin.data.evidence", "#d.n1", "src:a%20b.txt#char=1,22");
        sample("malin.data.target", "prot:066", "https://example.org/", "#d.n1");
        sample("malin.data.address", "https://example.org/");
        sample("malin.data.date", "1962", "1962-10", "1962-10-28", "--11-11");
        sample("malin.data.language", "en", "ru-Latn");
        sample("malin.data.count", "3");
        sample("malin.data.version", "0.1.0");
        sample("malin.data.pattern", "(.+)");
        sample("[0-9]+", "7");
        sample("[a-z][a-z0-9\\-]*", "malin");
    }

    private final Map<String, Element> definitions = new HashMap<>();
    private Random random = new Random(0);
    private int ids;

    RandomDocuments(String grammar) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(grammar)));
        NodeList defines = document.getElementsByTagNameNS("*", "define");
        IntStream.range(0, defines.getLength())
                .mapToObj(i -> (Element) defines.item(i))
                .forEach(define -> definitions.put(define.getAttribute("name"), define));
    }

    String document(long seed) {
        random = new Random(seed);
        ids = 0;
        return content(children(definitions.get("TEI")), 0)
                .replaceFirst("<TEI", "<TEI xmlns=\"" + SchemaSource.TEI + "\"");
    }

    private static void sample(String type, String... values) {
        SAMPLES.put(type, List.of(values));
    }

    private static List<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private String content(List<Element> particles, int depth) {
        StringBuilder out = new StringBuilder();
        particles.forEach(particle -> out.append(particle(particle, depth)));
        return out.toString();
    }

    private String particle(Element particle, int depth) {
        List<Element> parts = children(particle);
        return switch (particle.getLocalName()) {
            case "element" -> element(particle, depth + 1);
            case "ref" -> content(children(definitions.get(particle.getAttribute("name"))), depth);
            case "group" -> content(parts, depth);
            case "choice" -> particle(choose(parts, depth), depth);
            case "optional" -> isAttribute(parts.get(0)) ? "" : repeat(parts, random.nextInt(2), depth);
            case "zeroOrMore" -> repeat(parts, depth < DEEP ? random.nextInt(3) : 0, depth);
            case "oneOrMore" -> repeat(parts, depth < DEEP ? 1 + random.nextInt(2) : 1, depth);
            case "text" -> "Return it. ";
            case "empty", "attribute" -> "";
            default -> throw new IllegalStateException(particle.getLocalName());
        };
    }

    private String repeat(List<Element> parts, int times, int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < times; i++) {
            out.append(content(parts, depth));
        }
        return out.toString();
    }

    /** Deep down the last choice that does not lead further down, so that documents end. */
    private Element choose(List<Element> choices, int depth) {
        List<Element> ending = choices.stream()
                .filter(choice -> choice.getLocalName().equals("text")
                        || List.of("p", "lb", "persName", "item").contains(choice.getAttribute("name")))
                .toList();
        List<Element> from = depth > DEEP && !ending.isEmpty() ? ending : choices;
        return from.get(random.nextInt(from.size()));
    }

    private String element(Element element, int depth) {
        String name = element.getAttribute("name");
        if (name.equals("include")) {
            return "";
        }
        StringBuilder out = new StringBuilder("<").append(name);
        for (Element child : children(element)) {
            boolean optional = child.getLocalName().equals("optional")
                    && isAttribute(children(child).get(0));
            if (isAttribute(child) || (optional && random.nextInt(5) < 2)) {
                Element attribute = optional ? children(child).get(0) : child;
                out.append(' ').append(attribute.getAttribute("name")).append("=\"");
                out.append(value(children(attribute).get(0))).append('"');
            }
        }
        return out.append('>')
                .append(content(children(element), depth))
                .append("</" + name + ">")
                .toString();
    }

    private static boolean isAttribute(Element element) {
        return element.getLocalName().equals("attribute");
    }

    private String value(Element type) {
        List<Element> parts = children(type);
        return switch (type.getLocalName()) {
            case "ref" ->
                type.getAttribute("name").equals("malin.data.id") ? "d.x" + ++ids : sampleOf(type.getAttribute("name"));
            case "choice" -> value(parts.get(random.nextInt(parts.size())));
            case "list" -> value(children(parts.get(0)).get(0));
            case "value" -> type.getTextContent();
            case "data" -> sampleOf(parts.get(0).getTextContent());
            default -> throw new IllegalStateException(type.getLocalName());
        };
    }

    private String sampleOf(String type) {
        List<String> values = SAMPLES.get(type);
        if (values == null) {
            throw new IllegalStateException("no sample of " + type);
        }
        return values.get(random.nextInt(values.size()));
    }
}
