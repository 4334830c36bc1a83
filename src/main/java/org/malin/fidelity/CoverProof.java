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
                return List.of(finding(
                        source,
                        expected,
                        "the source map goes on at character " + entry.start() + " to " + entry.end() + " instead of "
                                + expected));
            }
            expected = entry.end();
        }
        if (expected != length) {
            findings.add(finding(source, expected, "the source map ends at character " + expected + " of " + length));
        }
        findings.addAll(unplaced(source, map.entries()));
        return findings;
    }

    /** One finding for each run of unplaced words; white space between them is part of the run. */
    private static List<Finding> unplaced(SourceText source, List<SourceMap.Entry> entries) {
        List<Finding> findings = new ArrayList<>();
        int i = 0;
        while (i < entries.size()) {
            int end = runEnd(entries, i);
            if (end > i) {
                findings.add(unplaced(
                        source, entries.get(i).start(), entries.get(end - 1).end()));
            }
            i = Math.max(i + 1, end);
        }
        return findings;
    }

    /** Where a run of unplaced words that begins here ends; here, if none begins. */
    private static int runEnd(List<SourceMap.Entry> entries, int start) {
        int end = start;
        if (entries.get(start).kind() == Claim.Kind.UNPLACED) {
            for (int k = start; k < entries.size() && isOpen(entries.get(k).kind()); k++) {
                end = entries.get(k).kind() == Claim.Kind.UNPLACED ? k + 1 : end;
            }
        }
        return end;
    }

    private static boolean isOpen(Claim.Kind kind) {
        return kind == Claim.Kind.UNPLACED || kind == Claim.Kind.LAYOUT;
    }

    private static Finding unplaced(SourceText source, int start, int end) {
        String text = source.text();
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        return finding(source, start, "nothing holds \"" + text.substring(from, to) + "\"");
    }

    private static Finding finding(SourceText source, int codePoint, String found) {
        int at = source.text().offsetByCodePoints(0, codePoint);
        return Finding.of(Rule.PROOF_COVER, Pieces.place(source, at), found);
    }
}
