package org.malin.validate;

import java.util.HashMap;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Phase;
import org.malin.finding.Rule;
import org.malin.finding.Severity;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** The rules of a phase, as {@code schema/phases.xml} lists them. What lets a file not be read at all is of every phase. */
final class PhaseRules {
    private static final String PATH = "schema/phases.xml";

    /** The severity that the phase gives to a rule, by its id; empty where the rule keeps its own. */
    private final Map<String, String> severities = new HashMap<>();

    private PhaseRules() {}

    static PhaseRules of(Xml xml, Phase phase) throws BadXml {
        PhaseRules rules = new PhaseRules();
        rules.add(xml.readResource(PATH), phase.label());
        return rules;
    }

    /** True if this phase checks a rule. */
    boolean has(Rule rule) {
        return severities.containsKey(rule.id());
    }

    /** The finding as this phase sees it; null where its rule is not checked in this phase. */
    @Nullable
    Finding judged(Finding finding) {
        String severity = severities.get(finding.rule().id());
        boolean ofEvery = finding.rule() == Rule.NOT_WELL_FORMED
                || finding.rule() == Rule.EDITION_RULE
                || finding.rule().stopsDocument();
        if (severity == null) {
            return ofEvery ? finding : null;
        }
        return severity.isEmpty() ? finding : finding.withSeverity(Severity.of(severity));
    }

    /** What a phase says itself goes before what the phases say that it takes in. */
    private void add(XdmNode phases, String name) {
        for (XdmNode phase : phases.select(Steps.descendant("phase").where(Predicates.attributeEq("name", name)))
                .asListOfNodes()) {
            phase.select(Steps.child("rule"))
                    .forEach(rule -> severities.putIfAbsent(attribute(rule, "key"), attribute(rule, "severity")));
            phase.select(Steps.child("phase")).forEach(taken -> add(phases, attribute(taken, "key")));
        }
    }

    private static String attribute(XdmNode node, String name) {
        String value = node.getNodeKind() == XdmNodeKind.ELEMENT ? node.getAttributeValue(new QName(name)) : null;
        return value == null ? "" : value;
    }
}
