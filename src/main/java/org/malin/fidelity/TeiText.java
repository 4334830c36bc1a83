package org.malin.fidelity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** The words of a TEI file that come from its source, in three streams; words of our own are left out. */
final class TeiText extends DefaultHandler {
    private static final Map<String, Stream> STREAMS =
            Map.of("teiHeader", Stream.HEADER, "text", Stream.BODY, "back", Stream.NOTES);

    /** Elements inside a line, which part no words. */
    private static final Set<String> INLINE = Set.of(
            "persName",
            "placeName",
            "orgName",
            "rs",
            "name",
            "roleName",
            "forename",
            "surname",
            "supplied",
            "del",
            "expan",
            "ex",
            "abbr",
            "surplus",
            "sic",
            "corr",
            "choice",
            "unclear",
            "hi",
            "num",
            "date",
            "term",
            "foreign",
            "seg",
            "said",
            "bibl",
            "title",
            "editor",
            "author",
            "pubPlace",
            "publisher",
            "citedRange",
            "idno",
            "ref",
            "gap",
            "anchor");

    /** Words of ours, for the reader. */
    private static final Set<String> OURS = Set.of("desc", "certainty", "standOff");

    private record Open(
            String name, boolean inline, @Nullable Stream stream, String id, boolean ours, boolean spaced) {}

    private final Map<Stream, Letters> letters = new EnumMap<>(Stream.class);
    private final Map<String, Stream> ids = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final TextLines lines = new TextLines();

    private TeiText() {
        for (Stream stream : Stream.values()) {
            letters.put(stream, new Letters());
        }
    }

    static TeiText read(String xml) throws BadXml {
        return read(xml.getBytes(StandardCharsets.UTF_8), "malin:proof");
    }

    /** Reads a file; the name is what findings call it. */
    static TeiText read(byte[] xml, String name) throws BadXml {
        TeiText text = new TeiText();
        Xml.scan(xml, name, text);
        return text;
    }

    Letters of(Stream stream) {
        return letters.computeIfAbsent(stream, s -> new Letters());
    }

    /** The line of the file on which a sign stands. */
    int lineOf(Letters.Letter letter) {
        return lines.lineOf(letter.at());
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        lines.follow(locator);
    }

    /** The stream in which the element with this identifier stands; the body for an unknown one. */
    Stream streamOf(String id) {
        return ids.getOrDefault(id, Stream.BODY);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        Open parent = open.peek();
        String within = parent == null ? "" : parent.name();
        Stream stream = STREAMS.getOrDefault(name, parent == null ? null : parent.stream());
        String id = attributes.getValue("xml:id");
        if (id != null && stream != null) {
            ids.put(id, stream);
        }
        boolean second = isSecondForm(name, parent);
        boolean printed = second && attributes.getValue("rend") != null;
        boolean ours = OURS.contains(name)
                || OurHeader.is(name, attributes, within)
                || second && !printed
                || parent != null && parent.ours();
        boolean spaced = "letterspaced".equals(attributes.getValue("rend")) || parent != null && parent.spaced();
        String place = id != null ? id : parent == null ? "" : parent.id();
        Open element = new Open(
                name, !printed && isInline(name, attributes) && !within.equals("setting"), stream, place, ours, spaced);
        edge(element);
        if (!ours && parent != null && parent.name().equals("choice")) {
            add(" ");
        }
        open.push(element);
        if (name.equals("gap")) {
            add(attributes.getValue("rend"));
        }
    }

    /** The correction or full form beside the printed words: ours, or in brackets that the source prints. */
    private static boolean isSecondForm(String name, @Nullable Open parent) {
        boolean form = name.equals("corr") || name.equals("expan");
        return form && parent != null && parent.name().equals("choice");
    }

    private static boolean isInline(String name, Attributes attributes) {
        return INLINE.contains(name) || name.equals("note") && "inline".equals(attributes.getValue("place"));
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        edge(open.pop());
    }

    private void edge(Open element) {
        Stream stream = element.stream();
        if (!element.inline() && stream != null) {
            of(stream).edge();
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        add(new String(text, start, length));
    }

    private void add(@Nullable String text) {
        Open element = open.peek();
        if (text == null || element == null || element.ours()) {
            return;
        }
        Stream stream = element.stream();
        if (stream != null) {
            add(of(stream), text, lines.add(text), element);
        }
    }

    /** Where letters were printed apart, white space between them says nothing. */
    private static void add(Letters letters, String text, int at, Open element) {
        if (element.spaced()) {
            text.codePoints().forEach(c -> {
                letters.edge();
                letters.add(Character.toString(c), at, element.id());
            });
            letters.edge();
        } else {
            letters.add(text, at, element.id());
        }
    }
}
