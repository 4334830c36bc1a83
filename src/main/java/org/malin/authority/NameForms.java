package org.malin.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of names that a text can be searched for. They serve all documents, see {@link Authority#shared}. */
public final class NameForms {

    private final Set<String> surnames;
    private final Map<String, String> places;
    private final Map<String, String> organisations;

    public NameForms(Authority authority) {
        this.surnames = authority.persons().stream()
                .flatMap(person -> person.names().stream())
                .map(PersonName::surname)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, List<String>> ofPlaces = new LinkedHashMap<>();
        authority.places().forEach(place -> add(ofPlaces, place.names(), place.id()));
        this.places = single(ofPlaces);
        Map<String, List<String>> ofOrganisations = new LinkedHashMap<>();
        authority.organisations().forEach(org -> add(ofOrganisations, org.names(), org.id()));
        this.organisations = single(ofOrganisations);
    }

    /** All surnames, pseudonyms too. */
    public Set<String> surnames() {
        return surnames;
    }

    /** Forms of places, each with the id of its entry; forms of two places are left out. */
    public Map<String, String> places() {
        return places;
    }

    /** Forms of organisations, each with the id of its entry; forms of two organisations are left out. */
    public Map<String, String> organisations() {
        return organisations;
    }

    private static void add(Map<String, List<String>> forms, List<String> names, String id) {
        for (String name : names) {
            List<String> ids = forms.computeIfAbsent(name, key -> new ArrayList<>());
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
    }

    private static Map<String, String> single(Map<String, List<String>> forms) {
        Map<String, String> single = new LinkedHashMap<>();
        forms.forEach((form, ids) -> {
            if (ids.size() == 1) {
                single.put(form, ids.get(0));
            }
        });
        return single;
    }
}
