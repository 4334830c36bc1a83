package org.malin.fidelity;

import java.util.List;
import java.util.function.Predicate;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.Claim;

/** What passes for a label is a label of the conventions, and nothing more. */
final class LabelProof {

    private LabelProof() {}

    static List<Finding> check(Pieces pieces, Predicate<String> label) {
        return pieces.all().stream()
                .filter(piece -> piece.kind() == Claim.Kind.LABEL)
                .filter(piece -> !label.test(piece.printed().strip().replaceAll("\\s+", " ")))
                .map(piece -> pieces.finding(
                        Rule.PROOF_WORDS, piece.at(), "\"" + piece.text().strip() + "\" passes for a label"))
                .toList();
    }
}
