package org.malin.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list of those present.
 *
 * @param pointer whom it names
 * @param printed the name as printed
 * @param role {@code present}, {@code chair}, {@code absent} or {@code guest}
 * @param remark what is said of the presence, such as "Items 2-3"; may be empty
 * @param group the printed heading of the group; null if there is none
 */
public record Attendee(
        Pointer pointer,
        String printed,
        String role,
        String remark,
        @Nullable String group) {}
