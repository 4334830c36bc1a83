package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.Claim;

/** What passes for a label is a label of the conventions, and nothing more. */
final class LabelProof {

    private LabelProof() {}

    static List<Finding> check(Pieces pieces, Predicate<String> label) {
        List<Finding> faults = new ArrayList<>();
        List<Pieces.Piece> all = pieces.all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == Claim.Kind.LABEL) {
                int first = i;
                StringBuilder words = new StringBuilder(all.get(i).printed());
                while (i + 2 < all.size()
                        && isCut(all.get(i + 1))
                        && all.get(i + 2).kind() == Claim.Kind.LABEL) {
                    i += 2;
                    words.append(all.get(i).printed());
                }
                if (!label.test(words.toString().strip().replaceAll("\\s+", " "))) {
                    faults.add(pieces.finding(
                            Rule.PROOF_WORDS,
                            all.get(first).at(),
                            "\"" + words.toString().strip() + "\" passes for a label"));
                }
            }
        }
        return faults;
    }

    /** Control characters cut no label. */
    private static boolean isCut(Pieces.Piece piece) {
        return piece.kind() == Claim.Kind.LAYOUT
                && piece.text().chars().allMatch(c -> c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0 || c >= 0xFFFE);
    }
}
