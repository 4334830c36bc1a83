package org.malin.model;

import org.jspecify.annotations.Nullable;
import org.malin.source.Passage;

/**
 * What the header says of a session.
 *
 * @param body the body that met, as printed; null if unknown
 * @param bodyId its entry in the authority file; null if it has none
 * @param number the protocol's printed number; null if none
 * @param date the day in ISO form; null if none is known
 * @param datePrinted the day as printed for this session; null if the session prints none of its own
 * @param placeId entry of the place where the body sat, which the source does not state; null if unknown
 * @param placeName that place's name
 */
public record SessionFacts(
        @Nullable Passage body,
        @Nullable String bodyId,
        @Nullable String number,
        @Nullable String date,
        @Nullable Passage datePrinted,
        @Nullable String placeId,
        @Nullable String placeName) {

    /** Why the place is taken from the authority file; made once a document. */
    public static final Decision SEAT =
            Decision.of(DecisionRule.PLACE2, "seat of the body that met", "no place is stated");
}
