package org.malin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.source.Range;

/**
 * Why a node was read as it was.
 *
 * @param rule the rule that decided
 * @param judged how sure the rule is
 * @param evidence what spoke for it, a sentence for an editor
 * @param alternative the reading that was not taken; may be empty
 * @param ranges the places in the source that it rests on; the first tells it from others of the rule
 * @param answer what an editor answered; null if nobody did
 */
public record Decision(
        DecisionRule rule,
        Certainty judged,
        String evidence,
        String alternative,
        List<Range> ranges,
        @Nullable Answer answer) {

    public Decision {
        ranges = List.copyOf(ranges);
    }

    public Decision(DecisionRule rule, Certainty certainty, String evidence, String alternative, List<Range> ranges) {
        this(rule, certainty, evidence, alternative, ranges, null);
    }

    public static Decision of(DecisionRule rule, String evidence, String alternative, Range... ranges) {
        return new Decision(rule, rule.certainty(), evidence, alternative, List.of(ranges));
    }

    /** The same with an editor's answer. */
    public Decision answered(Answer by) {
        return new Decision(rule, judged, evidence, alternative, ranges, by);
    }

    /** How sure the reading is: what an editor has answered is. */
    public Certainty certainty() {
        return answer == null ? judged : Certainty.HIGH;
    }

    /** Whether the node carries its certainty, and an editor should look. */
    public boolean isOpen() {
        return certainty() != Certainty.HIGH;
    }

    /** Whether the decision is told in the file although it is certain. */
    public boolean isAnswered() {
        return answer != null;
    }

    /** The stretch of the source by which it is told from others of its rule. */
    public Range key() {
        return ranges.isEmpty() ? new Range(0, 0) : ranges.get(0);
    }
}
