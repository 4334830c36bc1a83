package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.Claim;

/** What passes for a label is a label of the conventions, and nothing more. */
final class LabelProof {

    /** No label has more characters. */
    private static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private LabelProof() {}

    static List<Finding> check(Pieces pieces, Predicate<String> label) {
        List<Finding> faults = new ArrayList<>();
        List<Pieces.Piece> all = pieces.all();
        for (int i = 0; i < all.size(); i++) {
            Pieces.Piece piece = all.get(i);
            int last = piece.kind() == Claim.Kind.LABEL ? last(all, i, label) : i;
            if (last < 0) {
                faults.add(pieces.finding(
                        Rule.PROOF_WORDS, piece.at(), "\"" + piece.printed().strip() + "\" passes for a label"));
            }
            i = Math.max(i, last);
        }
        return faults;
    }

    /** The last piece of the longest label that begins here; -1 if none does. */
    private static int last(List<Pieces.Piece> all, int first, Predicate<String> label) {
        int last = -1;
        StringBuilder words = new StringBuilder();
        for (int i = first; i < all.size() && words.length() <= LONGEST; i++) {
            Pieces.Piece piece = all.get(i);
            if (piece.kind() == Claim.Kind.LABEL) {
                words.append(piece.printed());
                last = label.test(BLANKS.matcher(words.toString().strip()).replaceAll(" ")) ? i : last;
            } else if (!isCut(piece)) {
                break;
            }
        }
        return last;
    }

    /** Control characters and tags cut no label. */
    private static boolean isCut(Pieces.Piece piece) {
        return piece.kind() == Claim.Kind.MARKUP
                || piece.kind() == Claim.Kind.LAYOUT
                        && piece.text()
                                .chars()
                                .allMatch(c -> c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0 || c >= 0xFFFE);
    }
}
