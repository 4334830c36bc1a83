package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.Claim;

/** What passes for printed twice stands once more in the source, letter for letter: a word may be divided at a line end there. */
final class DuplicateProof {

    private DuplicateProof() {}

    static List<Finding> check(Pieces pieces) {
        if (pieces.all().stream().noneMatch(piece -> piece.kind() == Claim.Kind.DUPLICATE)) {
            return List.of();
        }
        StringBuilder kept = new StringBuilder();
        List<Finding> findings = new ArrayList<>();
        pieces.all().stream()
                .filter(piece -> isWords(piece.kind()))
                .forEach(piece -> kept.append(letters(piece.printed())));
        pieces.all().stream()
                .filter(piece -> piece.kind() == Claim.Kind.DUPLICATE)
                .filter(piece -> kept.indexOf(letters(piece.printed())) < 0)
                .forEach(piece -> findings.add(pieces.finding(
                        Rule.PROOF_TWICE,
                        piece.at(),
                        "\"" + piece.text().strip() + "\" passes for printed twice and stands in no other place")));
        return findings;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        HeaderRun.signs(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Brackets, and the furniture of a page, stand for themselves where they are printed twice. */
    private static boolean isWords(Claim.Kind kind) {
        return switch (kind) {
            case TEXT, MARKER, HEADER, BRACKET, LABEL, BOILERPLATE -> true;
            default -> false;
        };
    }
}
