package org.malin.fidelity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.CharacterReference;
import org.malin.source.Claim;

/**
 * Within the body and within the notes the text of the source and that of the TEI are the same, sign by sign; each
 * stretch of the header stands in the TEI header.
 */
final class TextProof {
    private static final Set<Claim.Kind> TEXT = EnumSet.of(Claim.Kind.TEXT, Claim.Kind.MARKER);

    /** What may stand between words of the source without parting them. */
    private static final Set<Claim.Kind> SIGNS = EnumSet.of(Claim.Kind.LAYOUT, Claim.Kind.MARKUP, Claim.Kind.BRACKET);

    private final Pieces pieces;
    private final TeiText tei;
    private final Map<Stream, Letters> source = new EnumMap<>(Stream.class);
    private final List<Finding> findings = new ArrayList<>();

    TextProof(Pieces pieces, TeiText tei) {
        this.pieces = pieces;
        this.tei = tei;
        source.put(Stream.BODY, new Letters());
        source.put(Stream.NOTES, new Letters());
    }

    List<Finding> check() {
        pieces.all().forEach(this::place);
        source.forEach((stream, letters) -> compare(letters, tei.of(stream)));
        header();
        return findings;
    }

    private void place(Pieces.Piece piece) {
        if (TEXT.contains(piece.kind())) {
            Stream stream = tei.streamOf(piece.target());
            source.forEach((other, letters) -> {
                if (other == stream) {
                    letters.add(piece.text(), piece.at(), "");
                } else {
                    letters.edge();
                }
            });
        } else if (SIGNS.contains(piece.kind())) {
            blanks(piece);
        } else {
            source.values().forEach(Letters::edge);
        }
    }

    /** White space inside a tag parts no words; but what is read from an attribute is a word of its own. */
    private void blanks(Pieces.Piece piece) {
        String text = piece.text();
        boolean markup = piece.kind() == Claim.Kind.MARKUP;
        if (markup && !text.startsWith("<") && text.indexOf('>') >= 0) {
            source.values().forEach(Letters::edge);
        } else if (!markup && text.chars().anyMatch(c -> Letters.isBlank((char) c))) {
            source.values().forEach(Letters::blank);
        }
    }

    private void compare(Letters ofSource, Letters ofTei) {
        List<Letters.Letter> a = ofSource.row();
        List<Letters.Letter> b = ofTei.row();
        int i = Letters.mismatch(a, b);
        if (i >= 0 && a.stream().anyMatch(letter -> letter.sign() == '&')) {
            Letters decoded = new References(pieces.text(), a, b).decoded();
            i = Letters.mismatch(decoded.row(), b);
            a = decoded.row();
        }
        if (i >= 0) {
            findings.add(pieces.finding(Rule.PROOF_TEXT, position(a, i), difference(ofSource, ofTei, i)));
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
        StringBuilder run = new StringBuilder();
        String target = "";
        int start = 0;
        for (Pieces.Piece piece : pieces.all()) {
            boolean header = piece.kind() == Claim.Kind.HEADER;
            if (run.length() > 0 && (header ? !piece.target().equals(target) : !SIGNS.contains(piece.kind()))) {
                headerRun(run, all, start);
            }
            if (header) {
                start = run.length() == 0 ? piece.at() : start;
                target = piece.target();
                run.append(piece.text());
            }
        }
        headerRun(run, all, start);
    }

    private void headerRun(StringBuilder run, String all, int start) {
        String words = run.toString();
        if (!all.contains(signs(words)) && !all.contains(signs(CharacterReference.decode(words)))) {
            findings.add(pieces.finding(Rule.PROOF_TEXT, start, "the TEI header has not \"" + words.strip() + "\""));
        }
        run.setLength(0);
    }

    private static String signs(String text) {
        Letters letters = new Letters();
        letters.add(text, 0, "");
        return letters.signs();
    }
}
