package org.malin.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.malin.authority.EntryReader.Node;
import org.malin.xml.BadXml;
import org.malin.xml.XmlEvents;

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
    public static Authority load(Path authorityDir) throws BadXml {
        return new Authority(
                entries(authorityDir, AuthorityFile.PERSONS, Entries::person),
                entries(authorityDir, AuthorityFile.ORGANISATIONS, Entries::organisation),
                entries(authorityDir, AuthorityFile.PLACES, Entries::place));
    }

    private static <T> List<T> entries(Path dir, AuthorityFile file, Function<Node, T> reading) throws BadXml {
        List<T> entries = new ArrayList<>();
        Path path = dir.resolve(file.fileName());
        if (Files.exists(path)) {
            EntryReader.read(XmlEvents.of(path), file.entry(), node -> entries.add(reading.apply(node)));
        }
        return entries;
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
