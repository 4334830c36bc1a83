package org.malin.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malin.review.TeiFile.Annotation;
import org.malin.review.TeiFile.Chars;
import org.malin.review.TeiFile.Element;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a TEI document and keeps its elements with identifiers, its decisions and its statements of responsibility. */
final class TeiFileReader extends DefaultHandler {
    private static final String ID = "xml:id";
    private static final Set<String> TELLING = Set.of("type", "subtype", "n", "who", "ref", "reason", "role", "when");
    private static final Pattern CHARS = Pattern.compile("#char=(\\d+),(\\d+)$");
    private static final String RULE = "ed:rule.";

    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, String> people = new LinkedHashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private @Nullable Locator locator;
    private String root = "";
    private @Nullable Annotation annotation;
    private @Nullable String statement;
    private final List<String> notes = new ArrayList<>();
    private @Nullable StringBuilder words;

    TeiFile file() {
        return new TeiFile(root, elements, annotations, people);
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    private int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String id = attributes.getValue(ID);
        if (id != null) {
            root = root.isEmpty() ? id : root;
            elements.put(id, new Element(id, label(name, attributes), line()));
        }
        if (name.equals("annotation")) {
            annotation = annotation(attributes, id == null ? "" : id);
            notes.clear();
        } else if (name.equals("respStmt")) {
            statement = id;
        } else if (isNamed(name)) {
            words = new StringBuilder();
        }
    }

    private boolean isNamed(String name) {
        return annotation != null && name.equals("note")
                || statement != null && (name.equals("persName") || name.equals("name"));
    }

    private static String label(String name, Attributes attributes) {
        StringBuilder label = new StringBuilder(name);
        for (int i = 0; i < attributes.getLength(); i++) {
            if (TELLING.contains(attributes.getQName(i))) {
                label.append("[@")
                        .append(attributes.getQName(i))
                        .append("='")
                        .append(attributes.getValue(i))
                        .append("']");
            }
        }
        return label.toString();
    }

    private Annotation annotation(Attributes attributes, String id) {
        List<Chars> ranges = new ArrayList<>();
        words(attributes, "source")
                .map(CHARS::matcher)
                .filter(Matcher::find)
                .forEach(m -> ranges.add(new Chars(number(m.group(1)), number(m.group(2)))));
        String rule = words(attributes, "ana")
                .filter(pointer -> pointer.startsWith(RULE))
                .map(pointer -> pointer.substring(RULE.length()))
                .findFirst()
                .orElse("");
        return new Annotation(
                id,
                words(attributes, "target").map(TeiFileReader::local).toList(),
                rule,
                words(attributes, "cert").findFirst().orElse(""),
                words(attributes, "motivation").anyMatch("questioning"::equals),
                words(attributes, "resp").map(TeiFileReader::local).toList(),
                ranges,
                List.of(),
                line());
    }

    /** Figures of a pointer; one that no source can reach is at its end. */
    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static String local(String pointer) {
        return pointer.startsWith("#") ? pointer.substring(1) : pointer;
    }

    private static Stream<String> words(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null || value.isBlank()
                ? Stream.of()
                : Stream.of(value.strip().split("\\s+"));
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (words != null && isNamed(name)) {
            String text = words.toString().replaceAll("\\s+", " ").strip();
            if (annotation != null) {
                notes.add(text);
            } else if (statement != null) {
                people.put(statement, text);
            }
            words = null;
        } else if (name.equals("annotation") && annotation != null) {
            annotations.add(with(annotation, notes));
            annotation = null;
        } else if (name.equals("respStmt")) {
            statement = null;
        }
    }

    private static Annotation with(Annotation a, List<String> notes) {
        return new Annotation(
                a.id(), a.targets(), a.rule(), a.certainty(), a.open(), a.responsible(), a.ranges(), notes, a.line());
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (words != null) {
            words.append(text, start, length);
        }
    }
}
