package org.malin.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the authority file.
 *
 * @param id the {@code xml:id}
 * @param names the main name first
 * @param born year or date
 * @param died year or date
 * @param offices in the order of the file
 */
public record Person(
        String id,
        List<PersonName> names,
        @Nullable String born,
        @Nullable String died,
        List<Office> offices) {

    public Person {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }
}
