package org.malin.authority;

import org.jspecify.annotations.Nullable;

/** ISO dates of unequal length; two of them may agree without being equal: a year and a day in it. */
final class Dates {

    private Dates() {}

    /** Whether the first lies before the second for sure. */
    static boolean before(String first, String second) {
        int length = Math.min(first.length(), second.length());
        return first.substring(0, length).compareTo(second.substring(0, length)) < 0;
    }

    /** Whether the day can lie between the two ends; an end that is missing is open. */
    static boolean between(String day, @Nullable String from, @Nullable String to) {
        return (from == null || !before(day, from)) && (to == null || !before(to, day));
    }
}
