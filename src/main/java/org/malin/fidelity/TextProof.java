package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

/**
 * Within the body and within the notes the text of the source and that of the TEI are the same, sign by sign; each
 * stretch of the header stands in the TEI header.
 */
final class TextProof {
    private final Pieces pieces;
    private final TeiText tei;
    private final List<Finding> findings = new ArrayList<>();

    TextProof(Pieces pieces, TeiText tei) {
        this.pieces = pieces;
        this.tei = tei;
    }

    List<Finding> check() {
        SourceLetters.read(pieces, tei).forEach((stream, letters) -> compare(letters, tei.of(stream)));
        header();
        return findings;
    }

    private void compare(Letters ofSource, Letters ofTei) {
        List<Letters.Letter> b = ofTei.row();
        Letters read = ofSource;
        int i = Letters.mismatch(read.row(), b);
        if (i >= 0 && read.row().stream().anyMatch(letter -> letter.sign() == '&')) {
            read = new References(pieces.text(), read.row(), b).decoded();
            i = Letters.mismatch(read.row(), b);
        }
        if (i >= 0) {
            findings.add(pieces.finding(Rule.PROOF_TEXT, position(read.row(), i), difference(read, ofTei, i)));
        }
    }

    private static int position(List<Letters.Letter> row, int i) {
        return row.isEmpty() ? 0 : row.get(Math.min(i, row.size() - 1)).at();
    }

    private static String difference(Letters ofSource, Letters ofTei, int i) {
        List<Letters.Letter> row = ofTei.row();
        String place = row.isEmpty() ? "" : row.get(Math.min(i, row.size() - 1)).place();
        return "the source has \"" + ofSource.around(i) + "\", the TEI has \"" + ofTei.around(i) + "\""
                + (place.isEmpty() ? "" : " (" + place + ")");
    }

    /** A stretch of the header, signs between its parts left out, stands somewhere in the TEI header. */
    private void header() {
        String all = tei.of(Stream.HEADER).signs();
        HeaderRun.all(pieces).stream().filter(run -> !run.isIn(all)).forEach(run -> {
            String words = run.words().strip();
            findings.add(pieces.finding(Rule.PROOF_TEXT, run.at(), "the TEI header has not \"" + words + "\""));
        });
    }
}
