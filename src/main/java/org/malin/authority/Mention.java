package org.malin.authority;

import java.util.List;
import java.util.Objects;
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

    // Written out: what a record has by itself is linked when it is first used, which makes starts slow.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mention mention
                && Objects.equals(surname, mention.surname)
                && given.equals(mention.given)
                && contextBefore.equals(mention.contextBefore);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(surname) * 31 + given.hashCode();
    }
}
