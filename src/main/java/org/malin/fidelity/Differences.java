package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.malin.finding.Place;
import org.malin.source.CharacterReference;
import org.malin.source.SourceText;

/** Collects where a source and a TEI file differ. */
final class Differences {
    private final SourceText source;
    private final TeiText tei;
    private final List<Difference> all = new ArrayList<>();

    Differences(SourceText source, TeiText tei) {
        this.source = source;
        this.tei = tei;
    }

    List<Difference> all() {
        return all;
    }

    /** Adds a stretch, unless the signs in it are the same. */
    void add(Side printed, Side encoded, WordDiff.Hunk hunk) {
        if (same(printed, encoded, hunk)) {
            return;
        }
        Place place = printed.row().isEmpty()
                ? Place.of(source.name())
                : Pieces.place(
                        source, printed.letter(hunk.startA(), hunk.endA()).at());
        all.add(new Difference(
                place,
                encoded.row().isEmpty() ? 0 : tei.lineOf(encoded.letter(hunk.startB(), hunk.endB())),
                printed.shown(hunk.startA(), hunk.endA()),
                encoded.shown(hunk.startB(), hunk.endB())));
    }

    private static boolean same(Side printed, Side encoded, WordDiff.Hunk hunk) {
        List<Letters.Letter> a = printed.letters(hunk.startA(), hunk.endA());
        List<Letters.Letter> b = encoded.letters(hunk.startB(), hunk.endB());
        if (Letters.mismatch(a, b) < 0) {
            return true;
        }
        String signs = printed.signs(hunk.startA(), hunk.endA());
        return signs.indexOf('&') >= 0
                && HeaderRun.signs(CharacterReference.decode(signs)).equals(encoded.signs(hunk.startB(), hunk.endB()));
    }

    /** Adds words of the source that the TEI has nowhere. */
    void lost(String words, int at) {
        all.add(new Difference(Pieces.place(source, at), 0, words.strip(), ""));
    }

    /** Adds words of the TEI that the source has nowhere. */
    void invented(Side encoded, int start, int end) {
        int line = tei.lineOf(encoded.letter(start, end));
        all.add(new Difference(Place.of(source.name()), line, "", encoded.shown(start, end)));
    }
}
