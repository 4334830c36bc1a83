package org.malin.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.model.Certainty;
import org.malin.model.Pointer;

/**
 * Whom a name means.
 *
 * @param pointer null if nobody, or more than one, can be meant
 * @param evidence a sentence that says why
 * @param candidates ids of those who can be meant
 * @param pseudonym whether the name is a pseudonym of the person
 */
public record Resolution(
        @Nullable Pointer pointer, Certainty certainty, String evidence, List<String> candidates, boolean pseudonym) {

    public Resolution {
        candidates = List.copyOf(candidates);
    }

    public boolean isAmbiguous() {
        return pointer == null && candidates.size() > 1;
    }
}
