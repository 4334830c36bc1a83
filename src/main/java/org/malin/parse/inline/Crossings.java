package org.malin.parse.inline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malin.model.Candidate;
import org.malin.model.Contest;
import org.malin.model.DecisionRule;
import org.malin.parse.context.ContestLog;
import org.malin.source.Passage;

/** Says which stretches of a passage were given up for others that they cross, and by which recogniser each was found. */
final class Crossings {

    /** A recogniser, what it looks for, and by which rule. */
    record Named(String construct, DecisionRule rule, InlineRecogniser recogniser) {}

    /** More of one passage nobody reads, and they would take time. */
    private static final int MOST = 100;

    private final Map<Found, Named> finders = new IdentityHashMap<>();

    /** Lets a recogniser look through a passage, and remembers what it found. */
    void find(Named named, Scan scan) {
        int before = scan.found().size();
        named.recogniser().find(scan);
        for (int i = before; i < scan.found().size(); i++) {
            finders.put(scan.found().get(i), named);
        }
    }

    /** Records each stretch that was given up beside the one that was kept. */
    void record(SpanTree tree, Passage passage, ContestLog log) {
        List<Found> dropped = tree.dropped();
        for (Found lost : dropped.subList(0, Math.min(MOST, dropped.size()))) {
            Named loser = finders.get(lost);
            Found kept = kept(tree, lost);
            Named winner = kept == null ? null : finders.get(kept);
            if (loser != null && kept != null && winner != null && winner != loser) {
                log.add(new Contest(
                        Contest.Kind.WORDS,
                        passage.range(lost.start(), lost.end()),
                        List.of(candidate(winner, kept, passage), candidate(loser, lost, passage))));
            }
        }
    }

    private static @Nullable Found kept(SpanTree tree, Found lost) {
        return tree.kept().stream()
                .filter(found -> found.start() < lost.end() && lost.start() < found.end())
                .findFirst()
                .orElse(null);
    }

    private static Candidate candidate(Named named, Found found, Passage passage) {
        return new Candidate(
                named.construct(),
                named.rule(),
                found.priority(),
                named.rule().certainty(),
                passage.range(found.start(), found.end()),
                "\"" + passage.toString().substring(found.start(), found.end()) + "\"");
    }
}
