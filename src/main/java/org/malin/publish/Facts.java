package org.malin.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/**
 * What pages of the whole edition need of each document: small trees, made of one reading of its file and held for the
 * whole run.
 */
final class Facts {
    /** The passes that make them, each by the name of the parameter that holds its trees. */
    private static final Map<String, String> PASSES =
            new TreeMap<>(Map.of("cards", "xslt/passes/30-card.xsl", "sessions", "xslt/passes/60-sessions.xsl"));

    private final Xml xml;
    private final Consumer<Finding> findings;
    private final Set<String> documents = new LinkedHashSet<>();
    private final Map<String, List<XdmNode>> trees = new TreeMap<>();

    private Facts(Xml xml, Consumer<Finding> findings) {
        this.xml = xml;
        this.findings = findings;
    }

    /** The facts of each document that can be read, by id. What cannot be read is told once and left out. */
    static Facts of(Xml xml, Map<String, Path> documents, Consumer<Finding> findings) {
        Facts facts = new Facts(xml, findings);
        documents.forEach(facts::add);
        return facts;
    }

    private void add(String id, Path file) {
        try {
            XdmNode document = xml.read(file);
            Map<String, XdmNode> made = new TreeMap<>();
            for (Map.Entry<String, String> pass : PASSES.entrySet()) {
                made.put(pass.getKey(), xml.stylesheet(pass.getValue()).tree(document, Map.of(), findings));
            }
            documents.add(id);
            made.forEach((name, tree) ->
                    trees.computeIfAbsent(name, n -> new ArrayList<>()).add(tree));
        } catch (BadXml e) {
            e.findings().forEach(findings);
        }
    }

    /** The documents that could be read. */
    Set<String> documents() {
        return documents;
    }

    /** The trees by the names of their parameters. */
    Map<String, XdmValue> parameters() {
        return trees.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new XdmValue(entry.getValue())));
    }
}
