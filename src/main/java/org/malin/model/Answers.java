package org.malin.model;

import java.util.List;
import org.malin.finding.Finding;

/**
 * The answers of an edition's editors.
 *
 * @param all in the order of their file
 * @param faults what is wrong with the file
 */
public record Answers(List<Answer> all, List<Finding> faults) {

    /** Nobody has answered. */
    public static final Answers NONE = new Answers(List.of(), List.of());

    public Answers {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    /** Those for one document. */
    public List<Answer> of(String document) {
        return all.stream().filter(answer -> answer.document().equals(document)).toList();
    }
}
