package org.malin.parse.block;

import java.util.Optional;
import org.malin.parse.context.TextBlock;

/** Recognises one construct of a protocol. Keeps no state. */
interface BlockRecogniser {

    /** The reading of the block, if it can be this construct at all. */
    Optional<Reading> read(TextBlock block, Position position);
}
