package org.malin.parse.inline;

import java.util.List;
import org.malin.model.Pointer;

/**
 * A person's name that stands in a label or list.
 *
 * @param pointer whom it names; null only outside of labels and lists
 * @param found the stretches of the name and its parts
 * @param printed the name as printed, without honorific
 */
public record KnownName(@org.jspecify.annotations.Nullable Pointer pointer, List<Found> found, String printed) {

    public KnownName {
        found = List.copyOf(found);
    }
}
