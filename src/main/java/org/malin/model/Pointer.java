package org.malin.model;

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
}
