package org.malin.parse.block;

import org.jspecify.annotations.Nullable;
import org.malin.model.Decision;

/**
 * What a recogniser takes a block for.
 *
 * @param score how well it fits, 0 to 100; of several readings the best wins
 * @param decision why, where it is not certain
 */
public record Reading(Piece piece, int score, @Nullable Decision decision) {

    static Reading sure(Piece piece, int score) {
        return new Reading(piece, score, null);
    }
}
