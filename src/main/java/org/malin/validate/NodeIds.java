package org.malin.validate;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;

/** Finds the nodes that a report names by {@code generate-id()}: one walk over the document, however many they are. */
final class NodeIds {
    private static final QName WANTED = new QName("wanted");
    private static final String WALK =
            "for $n in descendant-or-self::node()/(. | @*) return if ($wanted(generate-id($n))) then ($n, generate-id($n)) else ()";

    private NodeIds() {}

    /** The nodes of these ids; an id that the document does not have is left out. */
    static Map<String, XdmNode> nodes(XdmNode document, Set<String> ids) {
        Map<String, XdmNode> nodes = new HashMap<>();
        if (ids.isEmpty()) {
            return nodes;
        }
        Iterator<XdmItem> found = walk(document, ids).iterator();
        while (found.hasNext()) {
            XdmNode node = (XdmNode) found.next();
            nodes.put(found.next().getStringValue(), node);
        }
        return nodes;
    }

    private static XPathSelector walk(XdmNode document, Set<String> ids) {
        Map<String, Boolean> wanted = new HashMap<>();
        ids.forEach(id -> wanted.put(id, true));
        try {
            XPathCompiler compiler = document.getProcessor().newXPathCompiler();
            compiler.declareVariable(WANTED);
            XPathSelector walk = compiler.compile(WALK).load();
            walk.setVariable(WANTED, XdmMap.makeMap(wanted));
            walk.setContextItem(document);
            return walk;
        } catch (SaxonApiException e) {
            throw new IllegalStateException("the walk is a valid path", e);
        }
    }
}
