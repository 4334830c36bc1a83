package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.List;
import org.malin.conventions.Conventions;
import org.malin.model.Contest;
import org.malin.model.DecisionRule;

/**
 * "What a bracket means, in this order": the first meaning that fits is taken. "Crossed out" is asked before the words
 * of the gap list, because what was crossed out may be illegible too.
 */
final class Brackets implements InlineRecogniser {

    private record Meaning(String construct, BracketMeaning reads) {}

    private final List<Meaning> meanings;

    Brackets(Conventions conventions) {
        GapBracket gaps = conventions.shared(GapBracket.class, GapBracket::new);
        meanings = List.of(
                new Meaning("deletion", new DeletionBracket(conventions, gaps)),
                new Meaning("gap", gaps),
                new Meaning("unclear words", new UnclearBracket()),
                new Meaning("sign of an error", new SicBracket()),
                new Meaning("correction", conventions.shared(CorrectionBracket.class, CorrectionBracket::new)),
                new Meaning("page", conventions.shared(PageBracket.class, PageBracket::new)),
                new Meaning("remark", conventions.shared(RemarkBracket.class, RemarkBracket::new)),
                new Meaning("gloss", conventions.shared(GlossBracket.class, GlossBracket::new)),
                new Meaning("expansion", new ExpansionBracket()),
                new Meaning("addition", new AdditionBracket()));
    }

    @Override
    public void find(Scan scan) {
        scan.brackets().forEach(bracket -> read(scan, bracket));
    }

    private void read(Scan scan, Bracket bracket) {
        List<String> refused = new ArrayList<>();
        for (Meaning meaning : meanings) {
            if (meaning.reads().read(scan, bracket)) {
                record(scan, bracket, meaning, refused);
                return;
            }
            refused.add(meaning.construct());
        }
    }

    private static void record(Scan scan, Bracket bracket, Meaning meaning, List<String> refused) {
        String why = refused.isEmpty()
                ? "the first meaning that is asked for"
                : "the first meaning that fits; asked before: " + String.join(", ", refused);
        scan.context()
                .contests()
                .alone(
                        Contest.Kind.BRACKET,
                        meaning.construct(),
                        DecisionRule.BR1,
                        scan.passage().range(bracket.start(), bracket.end()),
                        why);
    }
}
