package org.malin.publish;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.malin.finding.Finding;
import org.malin.ledger.Hash;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** How the pictures of an edition are divided into pages: one of all, and of a large edition some for each year. */
final class FigureParts {
    /** The page of the whole edition. */
    static final String ALL = "figures.html";

    private static final String STYLESHEET = "xslt/passes/65-parts.xsl";

    private final XdmNode tree;
    private final List<XdmNode> parts;

    FigureParts(XdmNode tree) {
        this.tree = tree;
        this.parts = tree.select(Steps.descendant("urn:malin:xslt", "part")).asList();
    }

    /** Of the facts that parameters hold. */
    static FigureParts of(Xml xml, Map<String, XdmValue> parameters, Consumer<Finding> findings) throws BadXml {
        return new FigureParts(xml.stylesheet(STYLESHEET).startTree("parts", parameters, findings));
    }

    XdmNode tree() {
        return tree;
    }

    /** The paths of the pages, that of the whole edition first. */
    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>(Set.of(ALL));
        parts.forEach(part -> paths.add(attribute(part, "path")));
        return paths;
    }

    /**
     * The documents of which a page tells.
     *
     * @param ids the documents by the names of their files, each with the id that it has there
     * @return some of these names, in their order
     */
    List<String> documents(String path, Map<String, String> ids) {
        List<String> all = List.copyOf(ids.keySet());
        if (ALL.equals(path)) {
            return all;
        }
        Set<String> own = parts.stream()
                .filter(part -> path.equals(attribute(part, "path")))
                .flatMap(part -> part.select(Steps.child("urn:malin:xslt", "event")))
                .map(event -> attribute(event, "document"))
                .collect(Collectors.toSet());
        return ids.values().containsAll(own)
                ? all.stream().filter(name -> own.contains(ids.get(name))).toList()
                : all;
    }

    /** The hash of what a page reads of the division: that of one year reads of other parts the attributes only. */
    String hash(String path) {
        return Hash.of(parts.stream()
                .map(part -> ALL.equals(path) || path.equals(attribute(part, "path"))
                        ? part.toString()
                        : part.select(Steps.attribute()).map(XdmNode::toString).toList())
                .toList());
    }

    /** What the page is given besides the facts of its documents. */
    Map<String, XdmValue> given(String path, Map<String, XdmValue> facts) {
        Map<String, XdmValue> given = new HashMap<>(facts);
        given.put("parts", tree);
        given.put("part", new XdmAtomicValue(path));
        return given;
    }

    private static String attribute(XdmNode element, String name) {
        String value = element.getAttributeValue(new QName(name));
        return value == null ? "" : value;
    }
}
