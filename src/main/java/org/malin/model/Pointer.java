package org.malin.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom a name means.
 *
 * @param id the entry's identifier in the authority file, or the part of the identifier of a local person ({@code
 *     person1})
 * @param local whether the person is one of this document only
 */
public record Pointer(String id, boolean local) {

    public static Pointer entry(String id) {
        return new Pointer(id, false);
    }

    public static Pointer local(String id) {
        return new Pointer(id, true);
    }

    // Written out: what a record has by itself is linked when it is first used, which makes starts slow.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer pointer && local == pointer.local && id.equals(pointer.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
