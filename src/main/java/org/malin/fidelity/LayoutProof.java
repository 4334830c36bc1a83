package org.malin.fidelity;

import java.util.List;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.CharacterReference;
import org.malin.source.Claim;

/** No letter or digit stands in what passes for layout or markup; tags and addresses of links apart. */
final class LayoutProof {

    private LayoutProof() {}

    static List<Finding> check(Pieces pieces) {
        return pieces.all().stream()
                .filter(piece -> hidesWords(piece, pieces))
                .map(piece -> pieces.finding(
                        Rule.PROOF_LAYOUT, piece.at(), "\"" + piece.text().strip() + "\" passes for layout"))
                .toList();
    }

    private static boolean hidesWords(Pieces.Piece piece, Pieces pieces) {
        boolean layout = piece.kind() == Claim.Kind.LAYOUT
                || piece.kind() == Claim.Kind.MARKUP && !isTag(piece, pieces.text()) && !isLink(piece);
        return layout && CharacterReference.decode(piece.text()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A tag, or the rest of one whose attribute holds words. */
    private static boolean isTag(Pieces.Piece piece, String text) {
        return piece.text().startsWith("<")
                || text.lastIndexOf('<', piece.at()) > text.lastIndexOf('>', piece.at() - 1);
    }

    private static boolean isLink(Pieces.Piece piece) {
        return piece.text().startsWith("](") || piece.text().startsWith("][");
    }
}
