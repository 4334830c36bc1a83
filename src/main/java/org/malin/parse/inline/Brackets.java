package org.malin.parse.inline;

import java.util.List;
import org.malin.conventions.Conventions;

/**
 * "What a bracket means, in this order": the first meaning that fits is taken. "Crossed out" is asked before the words
 * of the gap list, because what was crossed out may be illegible too.
 */
final class Brackets implements InlineRecogniser {

    private final List<BracketMeaning> meanings;

    Brackets(Conventions conventions) {
        GapBracket gaps = new GapBracket(conventions);
        meanings = List.of(
                new DeletionBracket(conventions, gaps),
                gaps,
                new UnclearBracket(),
                new SicBracket(),
                new CorrectionBracket(conventions),
                new PageBracket(conventions),
                new RemarkBracket(conventions),
                new GlossBracket(conventions),
                new ExpansionBracket(),
                new AdditionBracket());
    }

    @Override
    public void find(Scan scan) {
        scan.brackets().forEach(bracket -> read(scan, bracket));
    }

    private void read(Scan scan, Bracket bracket) {
        for (BracketMeaning meaning : meanings) {
            if (meaning.read(scan, bracket)) {
                return;
            }
        }
    }
}
