package org.malin.parse.inline;

import org.jspecify.annotations.Nullable;
import org.malin.parse.context.RawNote;

/**
 * A note marker in a passage.
 *
 * @param number without brackets
 * @param note the note, null if there is none
 */
record Marker(int start, int end, String number, @Nullable RawNote note) {}
