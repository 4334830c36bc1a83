package org.malin.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.malin.authority.EntryReader.Node;
import org.malin.xml.BadXml;
import org.malin.xml.XmlEvents;

/** The persons, organisations and places that an edition knows. Immutable. */
public final class Authority {

    /** Knows nobody. */
    public static final Authority EMPTY = new Authority(List.of(), List.of(), List.of());

    private final List<Person> persons;
    private final List<Org> organisations;
    private final List<Place> places;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    public Authority(List<Person> persons, List<Org> organisations, List<Place> places) {
        this.persons = List.copyOf(persons);
        this.organisations = List.copyOf(organisations);
        this.places = List.copyOf(places);
    }

    public List<Person> persons() {
        return persons;
    }

    public List<Org> organisations() {
        return organisations;
    }

    public List<Place> places() {
        return places;
    }

    /** What is made of these entries once and serves all documents, for example an index. It must be immutable. */
    public <T> T shared(Class<T> kind, Function<Authority, T> making) {
        return kind.cast(made.computeIfAbsent(kind, key -> making.apply(this)));
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
