package org.malin.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation of the authority file; {@code placeId} is the entry of its seat. */
public record Org(String id, List<String> names, @Nullable String placeId) {

    public Org {
        names = List.copyOf(names);
    }
}
