package org.malin.authority;

import java.util.List;

/** A place of the authority file. */
public record Place(String id, List<String> names) {

    public Place {
        names = List.copyOf(names);
    }
}
