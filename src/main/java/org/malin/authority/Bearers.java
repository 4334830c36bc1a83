package org.malin.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.malin.spelling.NameKey;

/** Finds the persons who bear a name. Pseudonyms are no names that one is known by: only a note can say who is meant. */
final class Bearers {

    private static final String PSEUDONYM = "pseudonym";
    private static final int SHORTEST_ABBREVIATION = 4;

    /**
     * Who bears a name.
     *
     * @param persons those whom the forename fits
     * @param excluded those of the same surname whom it does not fit
     * @param exact whether the name is spelled as in the authority file
     * @param confirmed whether a forename or initial was given and is known for all of the persons
     */
    record Found(List<Person> persons, List<Person> excluded, boolean exact, boolean confirmed) {}

    private final Map<String, Set<Person>> bySurname = new HashMap<>();
    private final Map<String, Set<Person>> byLooseSurname = new HashMap<>();
    private final Map<String, Set<Person>> byFullName = new HashMap<>();
    private final Map<String, Set<Person>> byPseudonym = new HashMap<>();

    Bearers(Authority authority) {
        for (Person person : authority.persons()) {
            person.names().forEach(name -> add(person, name));
        }
    }

    private void add(Person person, PersonName name) {
        if (name.type().equals(PSEUDONYM)) {
            put(byPseudonym, NameKey.exact(name.full()), person);
            return;
        }
        put(byFullName, NameKey.exact(name.full()), person);
        if (name.surname() != null) {
            put(bySurname, NameKey.exact(name.surname()), person);
            put(byLooseSurname, NameKey.loose(name.surname()), person);
        }
    }

    private static void put(Map<String, Set<Person>> map, String key, Person person) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
    }

    Found of(Mention mention) {
        String surname = mention.surname();
        if (surname == null) {
            return sorted(byFull(String.join(" ", mention.given())), new Mention("", List.of(), ""), true);
        }
        Set<Person> exact = mention.given().isEmpty() && !bySurname.containsKey(NameKey.exact(surname))
                ? byFull(surname)
                : get(bySurname, surname, NameKey::exact);
        if (!exact.isEmpty()) {
            return sorted(exact, mention, true);
        }
        Set<Person> other = surname.endsWith(".") ? abbreviated(surname) : get(byLooseSurname, surname, NameKey::loose);
        return sorted(other, mention, false);
    }

    /** Those of whom it is a pseudonym. */
    List<Person> underPseudonym(String name) {
        return List.copyOf(get(byPseudonym, name, NameKey::exact));
    }

    private Set<Person> byFull(String name) {
        return get(byFullName, name, NameKey::exact);
    }

    private static Set<Person> get(Map<String, Set<Person>> map, String name, UnaryOperator<String> key) {
        return map.getOrDefault(key.apply(name), Set.of());
    }

    /** {@code Petrovs.}: the beginning of a surname. */
    private Set<Person> abbreviated(String surname) {
        String start = NameKey.exact(surname.substring(0, surname.length() - 1));
        Set<Person> persons = new LinkedHashSet<>();
        if (start.length() >= SHORTEST_ABBREVIATION) {
            bySurname.forEach((key, bearers) -> {
                if (key.startsWith(start)) {
                    persons.addAll(bearers);
                }
            });
        }
        return persons;
    }

    private static Found sorted(Set<Person> bearers, Mention mention, boolean exact) {
        List<Person> fitting = new ArrayList<>();
        List<Person> excluded = new ArrayList<>();
        bearers.forEach(person -> (fits(person, mention.given()) ? fitting : excluded).add(person));
        boolean confirmed = !mention.given().isEmpty() && fitting.stream().allMatch(Bearers::hasForename);
        return new Found(fitting, excluded, exact, confirmed);
    }

    private static boolean hasForename(Person person) {
        return person.names().stream().anyMatch(name -> !name.forenames().isEmpty());
    }

    /** A person of whom no forename is known fits any. */
    private static boolean fits(Person person, List<String> given) {
        return given.isEmpty()
                || !hasForename(person)
                || person.names().stream().anyMatch(name -> fits(name.forenames(), given));
    }

    /** Each given name fits the name at its place, as far as the person's names are known. */
    private static boolean fits(List<String> forenames, List<String> given) {
        if (forenames.isEmpty()) {
            return false;
        }
        for (int i = 0; i < Math.min(given.size(), forenames.size()); i++) {
            if (!NameKey.agree(given.get(i), forenames.get(i))) {
                return false;
            }
        }
        return true;
    }
}
