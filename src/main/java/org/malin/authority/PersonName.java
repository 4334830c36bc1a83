package org.malin.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of a person.
 *
 * @param type {@code main}, {@code variant}, {@code transliteration} or {@code pseudonym}
 * @param full as it is read in running text
 * @param forenames one by one
 * @param surname null where the name has none
 */
public record PersonName(
        String type,
        String full,
        List<String> forenames,
        @Nullable String surname) {

    public PersonName {
        forenames = List.copyOf(forenames);
    }
}
