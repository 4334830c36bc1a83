package org.malin.model;

import java.util.List;
import java.util.Optional;

/**
 * What became of the answers to a document's decisions.
 *
 * @param taken answers that fit a decision
 * @param overruled decisions whose other reading was taken and that no node carries
 */
public record Answered(List<Answer> taken, List<Decision> overruled) {

    /** Nobody has answered. */
    public static final Answered NONE = new Answered(List.of(), List.of());

    public Answered {
        taken = List.copyOf(taken);
        overruled = List.copyOf(overruled);
    }

    /** The answer to the decision of a rule that is made once a document. */
    public Optional<Answer> to(DecisionRule rule) {
        return taken.stream().filter(answer -> answer.rule() == rule).findFirst();
    }
}
