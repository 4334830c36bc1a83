package org.malin.model;

import java.util.List;
import org.malin.source.Range;

/**
 * Why a node was read as it was.
 *
 * @param rule the rule that decided
 * @param certainty how sure it is
 * @param evidence what spoke for it, a sentence for an editor
 * @param alternative the reading that was not taken; may be empty
 * @param ranges the places in the source that it rests on
 */
public record Decision(
        DecisionRule rule, Certainty certainty, String evidence, String alternative, List<Range> ranges) {

    public Decision {
        ranges = List.copyOf(ranges);
    }

    public static Decision of(DecisionRule rule, String evidence, String alternative, Range... ranges) {
        return new Decision(rule, rule.certainty(), evidence, alternative, List.of(ranges));
    }

    /** Whether the node carries its certainty, and an editor should look. */
    public boolean isOpen() {
        return certainty != Certainty.HIGH;
    }
}
