package org.malin.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The XML of Word files: its encoding, its trees, the names of its elements whatever prefixes a file has for them. */
final class WordXml {

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\b[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");
    private static final int HEAD = 200;
    private static final Pattern WORDLESS = Pattern.compile("instrText|delInstrText|posOffset|align|pct\\w+|f|off\\w*");

    /** The usual prefixes of namespaces, those of the strict variant of the standard too. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc",
            "http://schemas.openxmlformats.org/drawingml/2006/main", "a",
            "http://purl.oclc.org/ooxml/drawingml/main", "a");

    private WordXml() {}

    /** Decodes a file of a package: by its mark, by its declaration, else as UTF-8; wrong bytes are replaced. */
    static Decoded decode(byte[] bytes) {
        Decoded marked = Encodings.marked(bytes);
        if (marked != null) {
            return marked;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        Decoded named = declared.find() ? Encodings.asNamed(bytes, declared.group(1)) : null;
        return named != null
                ? named
                : new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
    }

    /** A tree whose nodes know their places. Reads no DTD and fetches nothing. */
    static Document parse(String xml) {
        return Parser.xmlParser().setTrackPosition(true).parseInput(xml, "");
    }

    /** The name of an element with the usual prefix of its namespace: {@code w:p}. */
    static String name(Element element) {
        String prefix = PREFIXES.get(element.tag().namespace());
        return prefix == null
                ? element.nodeName()
                : prefix + ":" + element.tag().localName();
    }

    /** The children of this name. */
    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> name(child).equals(name));
    }

    /** The first child of this name. */
    static Optional<Element> child(@Nullable Element parent, String name) {
        return parent == null ? Optional.empty() : children(parent, name).findFirst();
    }

    /** All elements of this name below another, in their order. */
    static Stream<Element> all(Element root, String name) {
        return root.stream().filter(element -> name(element).equals(name));
    }

    /** An attribute of the same namespace as its element, {@code w:val}; empty if it is not there. */
    static String attribute(Element element, String name) {
        String prefix = element.tag().prefix();
        return element.attr(prefix.isEmpty() ? name : prefix + ":" + name);
    }

    /** The attribute {@code w:val} of the first child of this name; empty if there is none. */
    static String value(@Nullable Element parent, String name) {
        return child(parent, name).map(child -> attribute(child, "val")).orElse("");
    }

    /** Whether a property is on, off or not there. */
    static @Nullable Boolean flag(@Nullable Element properties, String name) {
        return child(properties, name)
                .map(child -> !attribute(child, "val").matches("0|false|off|none"))
                .orElse(null);
    }

    /** Whether a text is a code, a place or a size, and not for readers. */
    static boolean isWordless(Node text) {
        for (Node at = text.parent(); at instanceof Element element; at = at.parent()) {
            if (WORDLESS.matcher(element.tag().localName()).matches()) {
                return true;
            }
        }
        return false;
    }
}
