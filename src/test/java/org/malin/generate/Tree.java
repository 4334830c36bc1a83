package org.malin.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Short ways through a TEI tree. */
final class Tree {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final Set<String> SKIPPED = Set.of("note", "desc", "fw");
    private static final Set<String> SKIPPED_IN_NOTE = Set.of("desc");
    private static final Set<String> BREAKS = Set.of("lb", "pb");
    private static final List<String> PRINTED = List.of("sic", "abbr", "orig");

    private Tree() {}

    /** The element's descendants of a name, in document order; {@code *} = any. */
    static List<Element> all(Element e, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = e.getElementsByTagNameNS(TEI, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static List<Element> children(Element e, String name) {
        List<Element> found = new ArrayList<>();
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element && ("*".equals(name) || is((Element) n, name))) {
                found.add((Element) n);
            }
        }
        return found;
    }

    static boolean is(Element e, String name) {
        return name.equals(e.getLocalName()) && TEI.equals(e.getNamespaceURI());
    }

    static boolean isMarker(Element e) {
        return is(e, "ref") && "noteref".equals(e.getAttribute("type"));
    }

    /** The words as printed, without notes and markers. */
    static String text(Element e) {
        return text(e, SKIPPED);
    }

    static String textOfNote(Element e) {
        return text(e, SKIPPED_IN_NOTE);
    }

    private static String text(Element e, Set<String> skipped) {
        StringBuilder out = new StringBuilder();
        walk(e, skipped, out);
        return Wording.squeeze(out.toString());
    }

    private static void walk(Element e, Set<String> skipped, StringBuilder out) {
        if (skipped.contains(e.getLocalName()) || isMarker(e)) {
            return;
        }
        if (is(e, "choice")) {
            PRINTED.stream()
                    .flatMap(name -> children(e, name).stream())
                    .findFirst()
                    .ifPresent(printed -> walk(printed, skipped, out));
            return;
        }
        out.append(BREAKS.contains(e.getLocalName()) ? " " : "");
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element) {
                walk((Element) n, skipped, out);
            } else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
                out.append(n.getNodeValue());
            }
        }
    }

    /** Names, attributes and words, to compare two trees. */
    static void write(Element e, StringBuilder out) {
        out.append('<').append(e.getLocalName());
        for (int i = 0; i < e.getAttributes().getLength(); i++) {
            Node attribute = e.getAttributes().item(i);
            out.append(' ').append(attribute.getNodeName()).append('=').append(attribute.getNodeValue());
        }
        out.append('>');
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element) {
                write((Element) n, out);
            } else {
                out.append(n.getNodeValue());
            }
        }
        out.append("</").append(e.getLocalName()).append('>');
    }
}
