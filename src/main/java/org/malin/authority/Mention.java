package org.malin.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in a text.
 *
 * @param surname null where none is printed
 * @param given forenames and initials, one by one: {@code Anna}, {@code P.}
 * @param contextBefore some words before the name, such as "Finance Minister"
 */
public record Mention(@Nullable String surname, List<String> given, String contextBefore) {

    public Mention {
        given = List.copyOf(given);
    }
}
