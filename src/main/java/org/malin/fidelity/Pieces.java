package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.source.Claim;
import org.malin.source.SourceText;

/** The stretches of a source map with their words. */
final class Pieces {

    /** A stretch of the source; {@code at} counts UTF-16 code units. */
    record Piece(String text, int at, Claim.Kind kind, String target, String reads) {

        /** The words that it prints: its own, or those that it stands for. */
        String printed() {
            return reads.isEmpty() ? text : reads;
        }
    }

    private final SourceText source;
    private final List<Piece> all = new ArrayList<>();

    /** The map must cover the source. */
    Pieces(SourceText source, SourceMap map) {
        this.source = source;
        String text = source.text();
        int at = 0;
        for (SourceMap.Entry entry : map.entries()) {
            int end = text.offsetByCodePoints(at, entry.end() - entry.start());
            all.add(new Piece(text.substring(at, end), at, entry.kind(), entry.target(), entry.reads()));
            at = end;
        }
    }

    /** The whole source. */
    String text() {
        return source.text();
    }

    List<Piece> all() {
        return all;
    }

    Finding finding(Rule rule, int at, String found) {
        return Finding.of(rule, place(source, at), found);
    }

    static Place place(SourceText source, int at) {
        int inside = Math.min(at, source.text().length());
        return new Place(source.name(), source.lineOf(inside), source.columnOf(inside));
    }
}
