package org.malin.parse.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malin.model.Candidate;
import org.malin.model.Contest;
import org.malin.model.DecisionRule;
import org.malin.source.Range;

/** Keeps what competed for each stretch of a source; of what is asked twice of a stretch the last counts. */
public final class ContestLog {

    private final Map<Contest.Kind, Map<Range, Contest>> contests = new EnumMap<>(Contest.Kind.class);

    public void add(Contest contest) {
        contests.computeIfAbsent(contest.kind(), kind -> new HashMap<>()).put(contest.range(), contest);
    }

    /** Nothing else was thought of. */
    public void alone(Contest.Kind kind, String construct, DecisionRule rule, Range range, String why) {
        add(new Contest(kind, range, List.of(new Candidate(construct, rule, 100, rule.certainty(), range, why))));
    }

    /** In the order of the source; what covers more stands first. */
    public List<Contest> all() {
        List<Contest> all = new ArrayList<>();
        contests.values().forEach(ofKind -> all.addAll(ofKind.values()));
        all.sort(Comparator.comparingInt((Contest c) -> c.range().start())
                .thenComparing(c -> -c.range().end())
                .thenComparing(Contest::kind));
        return all;
    }
}
