package org.malin.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.malin.finding.Finding;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/**
 * The pages of pictures: one of the whole edition, and of a large one some for each year, which are given the facts of
 * their own documents only.
 */
final class Figures {
    static final String PAGE = "figures.html";
    static final String STYLESHEET = "xslt/figures.xsl";
    private static final String PARTS = "xslt/passes/65-parts.xsl";

    private final Map<String, XdmValue> parameters;
    private final XdmNode parts;
    private final Map<String, XdmNode> facts = new HashMap<>();

    Figures(Xml xml, Map<String, XdmValue> parameters, Consumer<Finding> findings) throws BadXml {
        this.parts = xml.stylesheet(PARTS).startTree("parts", parameters, findings);
        this.parameters = new HashMap<>(parameters);
        this.parameters.put("parts", parts);
        for (XdmItem tree : parameters.getOrDefault(Fact.SESSIONS, XdmValue.makeSequence(List.of()))) {
            ((XdmNode) tree)
                    .select(Steps.child(Predicates.isElement()))
                    .forEach(own -> facts.put(attribute(own, "document"), own));
        }
    }

    /** The pages by path, each with what it is given. */
    Map<String, Map<String, XdmValue>> pages() {
        Map<String, Map<String, XdmValue>> pages = new LinkedHashMap<>();
        pages.put(PAGE, parameters);
        for (XdmNode part : named(parts, "part")) {
            String path = attribute(part, "path");
            pages.computeIfAbsent(path, p -> of(p, part));
        }
        return pages;
    }

    private Map<String, XdmValue> of(String path, XdmNode part) {
        List<XdmNode> own = named(part, "event").stream()
                .map(event -> attribute(event, "document"))
                .distinct()
                .map(facts::get)
                .toList();
        Map<String, XdmValue> all = new HashMap<>(parameters);
        all.put("part", new XdmAtomicValue(path));
        all.put(Fact.SESSIONS, new XdmValue(own));
        return all;
    }

    private static List<XdmNode> named(XdmNode tree, String name) {
        return new ArrayList<>(
                tree.select(Steps.descendant("urn:malin:xslt", name)).asList());
    }

    private static String attribute(XdmNode element, String name) {
        String value = element.getAttributeValue(new QName(name));
        return value == null ? "" : value;
    }
}
