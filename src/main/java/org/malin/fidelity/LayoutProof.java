package org.malin.fidelity;

import java.util.List;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.Claim;

/** No letter or digit stands in what passes for layout or markup; tags and entities apart. */
final class LayoutProof {

    private LayoutProof() {}

    static List<Finding> check(Pieces pieces) {
        return pieces.all().stream()
                .filter(LayoutProof::hidesWords)
                .map(piece -> pieces.finding(
                        Rule.PROOF_LAYOUT, piece.at(), "\"" + piece.text().strip() + "\" passes for layout"))
                .toList();
    }

    private static boolean hidesWords(Pieces.Piece piece) {
        boolean layout = piece.kind() == Claim.Kind.LAYOUT
                || piece.kind() == Claim.Kind.MARKUP && !piece.text().startsWith("<");
        return layout && piece.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
