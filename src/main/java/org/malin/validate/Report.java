package org.malin.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.xml.Names;
import org.malin.xml.NodeIds;

/** Reads a Schematron report (SVRL) about a document: each message gets its line, severity and rule. */
final class Report {
    private final List<Reported> messages = new ArrayList<>();
    private final Map<String, XdmNode> nodes;
    private final String file;

    /** What several reports say is told as if it stood in one. */
    Report(XdmNode document, List<XdmNode> reports) {
        this.file = Names.of(String.valueOf(document.getBaseURI()));
        reports.forEach(this::collect);
        this.nodes = NodeIds.nodes(
                document,
                messages.stream().map(m -> attribute(m.node, "location")).collect(Collectors.toSet()));
    }

    /** In the order of the document; what is said of one node, in the order of the rules. */
    void tell(Consumer<Finding> findings) {
        messages.sort(Comparator.comparing(
                message -> nodes.get(attribute(message.node, "location")), Comparator.nullsFirst(NodeIds.ORDER)));
        messages.forEach(message -> findings.accept(finding(message.node, message.firedRule)));
    }

    private void collect(XdmNode report) {
        XdmNode rule = null;
        for (XdmNode node : report.select(Steps.child("schematron-output").then(Steps.child()))
                .asListOfNodes()) {
            String name = node.getNodeKind() == XdmNodeKind.ELEMENT
                    ? node.getNodeName().getLocalName()
                    : "";
            if ("fired-rule".equals(name)) {
                rule = node;
            } else if ("failed-assert".equals(name) || "successful-report".equals(name)) {
                messages.add(new Reported(node, rule));
            }
        }
    }

    private Finding finding(XdmNode message, @Nullable XdmNode firedRule) {
        String ids = attribute(message, "id") + " " + (firedRule == null ? "" : attribute(firedRule, "id"));
        Place place = place(nodes.get(attribute(message, "location")));
        return Message.finding(
                ids, role(message, firedRule), text(message, "text"), text(message, "diagnostic-reference"), place);
    }

    /** The severity of the message itself, else that of its rule. */
    private static String role(XdmNode message, @Nullable XdmNode firedRule) {
        for (XdmNode node : new XdmNode[] {message, firedRule}) {
            for (String name : new String[] {"role", "severity"}) {
                String word = node == null ? "" : attribute(node, name);
                if (!word.isEmpty()) {
                    return word;
                }
            }
        }
        return "";
    }

    private Place place(@Nullable XdmNode node) {
        XdmNode element = node == null || node.getNodeKind() == XdmNodeKind.ELEMENT ? node : node.getParent();
        return element == null ? Place.of(file) : Place.of(file, element.getLineNumber(), element.getColumnNumber());
    }

    private static String text(XdmNode message, String child) {
        return message.select(Steps.child(child))
                .map(node -> Message.inLine(node.getStringValue()))
                .collect(Collectors.joining(" "));
    }

    private static String attribute(XdmNode node, String name) {
        String value = node.getAttributeValue(new QName(name));
        return value == null ? "" : value;
    }

    /** A message of the report, and the rule that it belongs to. */
    private record Reported(XdmNode node, @Nullable XdmNode firedRule) {}
}
