package org.malin.publish;

import java.util.Set;

/**
 * Facts that a page of the whole edition reads.
 *
 * @param kind the name of the parameter that holds them
 * @param without what the page does not read of them: names of elements, and, with an {@code @} before, of attributes
 */
record Fact(String kind, Set<String> without) {
    static final String SESSIONS = "sessions";
    static final String MENTIONS = "mentions";

    /** The documents as lists have them. */
    static final Fact CARDS = of("cards");

    /** Who was present and who spoke, for pictures; and for indexes. */
    static final Fact DRAWN = of(SESSIONS, "@role", "@group", "@remark");

    static final Fact PRESENT = of(SESSIONS, "@words", "@item");

    /** Where somebody or something is named; and the notes. */
    static final Fact NAMED = of(MENTIONS, "note");

    static final Fact NOTED = of(MENTIONS, "mention", "opening");

    /** The open decisions, for editors, and the page of rules. */
    static final Fact QUESTIONS = of("questions");

    static final Fact RULES = of("rules");

    private static Fact of(String kind, String... without) {
        return new Fact(kind, Set.of(without));
    }
}
