package org.malin.xml;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.pattern.NodeKindTest;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;

/** Finds the nodes that a report names by {@code generate-id()}: one walk over the document, however many they are. */
public final class NodeIds {
    private final Map<String, XdmNode> nodes = new HashMap<>();
    private final Set<String> wanted;
    private final StringBuilder id = new StringBuilder();

    /** The order in which nodes stand in their document. */
    public static final Comparator<XdmNode> ORDER =
            (one, other) -> one.getUnderlyingNode().compareOrder(other.getUnderlyingNode());

    private NodeIds(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** The nodes of these ids; an id that the document does not have is left out. */
    public static Map<String, XdmNode> nodes(XdmNode document, Set<String> ids) {
        NodeIds found = new NodeIds(ids);
        found.walk(document.getUnderlyingNode());
        return found.nodes;
    }

    /** Elements are looked at first, attributes last: few rules are about these. */
    private void walk(NodeInfo document) {
        add(document.iterateAxis(AxisInfo.DESCENDANT, NodeKindTest.ELEMENT));
        add(document.iterateAxis(AxisInfo.DESCENDANT_OR_SELF));
        AxisIterator elements = document.iterateAxis(AxisInfo.DESCENDANT_OR_SELF);
        for (NodeInfo n = elements.next(); n != null && isMissing(); n = elements.next()) {
            if (n.getNodeKind() == Type.ELEMENT) {
                add(n.iterateAxis(AxisInfo.ATTRIBUTE));
            }
        }
    }

    private void add(AxisIterator some) {
        for (NodeInfo n = isMissing() ? some.next() : null; n != null; n = isMissing() ? some.next() : null) {
            id.setLength(0);
            n.generateId(id);
            String name = id.toString();
            if (wanted.contains(name)) {
                nodes.put(name, (XdmNode) XdmNode.wrap(n));
            }
        }
    }

    private boolean isMissing() {
        return nodes.size() < wanted.size();
    }
}
