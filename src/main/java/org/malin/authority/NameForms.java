package org.malin.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of names that a text can be searched for. */
public final class NameForms {

    private final Authority authority;

    public NameForms(Authority authority) {
        this.authority = authority;
    }

    /** All surnames, pseudonyms too. */
    public Set<String> surnames() {
        return authority.persons().stream()
                .flatMap(person -> person.names().stream())
                .map(PersonName::surname)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Forms of places, each with the id of its entry; forms of two places are left out. */
    public Map<String, String> places() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        authority.places().forEach(place -> add(forms, place.names(), place.id()));
        return single(forms);
    }

    /** Forms of organisations, each with the id of its entry; forms of two organisations are left out. */
    public Map<String, String> organisations() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        authority.organisations().forEach(org -> add(forms, org.names(), org.id()));
        return single(forms);
    }

    /** Names of persons as a whole, each with the ids of those who bear it. */
    public Map<String, List<String>> personsByFullForm() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        authority.persons().forEach(person -> add(forms, fullForms(person), person.id()));
        return forms;
    }

    private static List<String> fullForms(Person person) {
        return person.names().stream().map(PersonName::full).toList();
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
