package org.malin.fidelity;

import java.util.List;
import java.util.function.Predicate;
import org.malin.finding.Finding;

/**
 * What the proofs are held against besides source and TEI.
 *
 * @param findings what an editor is told of the document
 * @param label whether words are a label of the conventions
 * @param furniture whether words are, or begin like, furniture of the conventions
 */
public record Told(List<Finding> findings, Predicate<String> label, Predicate<String> furniture) {
    public Told {
        findings = List.copyOf(findings);
    }
}
