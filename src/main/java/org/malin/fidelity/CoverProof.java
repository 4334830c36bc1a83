package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.Claim;
import org.malin.source.SourceText;

/** The stretches of the map cover the source from its first character to its last, without hole or overlap. */
final class CoverProof {

    private CoverProof() {}

    static List<Finding> check(SourceText source, SourceMap map) {
        List<Finding> findings = new ArrayList<>();
        int length = source.codePoints(source.text().length());
        int expected = 0;
        for (SourceMap.Entry entry : map.entries()) {
            if (entry.start() != expected || entry.end() <= entry.start() || entry.end() > length) {
                findings.add(broken(
                        source,
                        expected,
                        "the source map goes on at character " + entry.start() + " to " + entry.end() + " instead of "
                                + expected));
                return findings;
            }
            if (entry.kind() == Claim.Kind.UNPLACED) {
                findings.add(unplaced(source, entry));
            }
            expected = entry.end();
        }
        if (expected != length) {
            findings.add(broken(source, expected, "the source map ends at character " + expected + " of " + length));
        }
        return findings;
    }

    private static Finding broken(SourceText source, int codePoint, String found) {
        return finding(source, codePoint, found);
    }

    private static Finding unplaced(SourceText source, SourceMap.Entry entry) {
        String text = source.text();
        int start = text.offsetByCodePoints(0, entry.start());
        int end = text.offsetByCodePoints(start, entry.end() - entry.start());
        return finding(source, entry.start(), "nothing holds \"" + text.substring(start, end) + "\"");
    }

    private static Finding finding(SourceText source, int codePoint, String found) {
        int at = source.text().offsetByCodePoints(0, codePoint);
        return Finding.of(Rule.PROOF_COVER, Pieces.place(source, at), found);
    }
}
