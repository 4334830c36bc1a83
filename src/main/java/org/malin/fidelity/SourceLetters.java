package org.malin.fidelity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.malin.source.Claim;

/** The text of a source, body and notes apart, as its map tells it. */
final class SourceLetters {
    private static final Set<Claim.Kind> TEXT = EnumSet.of(Claim.Kind.TEXT, Claim.Kind.MARKER, Claim.Kind.UNPLACED);

    /** What may stand between words of the source without parting them. */
    static final Set<Claim.Kind> SIGNS = EnumSet.of(Claim.Kind.LAYOUT, Claim.Kind.MARKUP, Claim.Kind.BRACKET);

    private final Pieces pieces;
    private final TeiText tei;
    private final Map<Stream, Letters> letters = new EnumMap<>(Stream.class);

    private SourceLetters(Pieces pieces, TeiText tei) {
        this.pieces = pieces;
        this.tei = tei;
        letters.put(Stream.BODY, new Letters());
        letters.put(Stream.NOTES, new Letters());
    }

    /** The text in streams; those are of the TEI that was made with the map. */
    static Map<Stream, Letters> read(Pieces pieces, TeiText tei) {
        SourceLetters source = new SourceLetters(pieces, tei);
        pieces.all().forEach(source::place);
        return source.letters;
    }

    private void place(Pieces.Piece piece) {
        if (TEXT.contains(piece.kind())) {
            if (!piece.reads().isEmpty() && Tags.part(piece.text())) {
                letters.values().forEach(Letters::edge);
            }
            add(piece, tei.streamOf(piece.target()));
        } else if (SIGNS.contains(piece.kind())) {
            blanks(piece);
        } else {
            letters.values().forEach(Letters::edge);
        }
    }

    private void add(Pieces.Piece piece, Stream stream) {
        letters.forEach((other, row) -> {
            if (other == stream) {
                row.add(piece.printed(), piece.at(), "");
            } else {
                row.edge();
            }
        });
    }

    /**
     * White space inside a tag parts no words; but what is read from an attribute is a word of its own, and blocks are
     * parted whether white space stands between them or not. The blank of "Frolov [?]," goes with the bracket.
     */
    private void blanks(Pieces.Piece piece) {
        String text = piece.text();
        boolean markup = piece.kind() == Claim.Kind.MARKUP;
        if (markup && Tags.part(text)) {
            letters.values().forEach(Letters::edge);
        } else if (piece.kind() == Claim.Kind.BRACKET && standsBeforeSign(piece)) {
            letters.values().forEach(Letters::edge);
        } else if (!markup) {
            letters.values().forEach(row -> row.unseen(text));
        }
    }

    private boolean standsBeforeSign(Pieces.Piece piece) {
        int end = piece.at() + piece.text().length();
        return Letters.isBlank(piece.text().charAt(0))
                && end < pieces.text().length()
                && !Character.isLetterOrDigit(pieces.text().codePointAt(end))
                && !Letters.isBlank(pieces.text().charAt(end));
    }
}
