package org.malin.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malin.authority.EntryReader.Node;

/** Makes records of entries. */
final class Entries {

    /** Between the parts of a name: blanks, and the stop of an initial that stands close. */
    private static final Pattern PARTS = Pattern.compile("\\s+|(?<=\\p{L}\\.)(?=\\p{L})");

    private Entries() {}

    static Person person(Node node) {
        List<PersonName> names = new ArrayList<>();
        for (Node name : node.all("persName")) {
            names.add(name(name, names));
        }
        return new Person(
                node.attribute("xml:id", ""),
                names,
                date(node.first("birth")),
                date(node.first("death")),
                offices(node));
    }

    private static PersonName name(Node node, List<PersonName> before) {
        String type = node.attribute("type", "main");
        Node surname = node.first("surname");
        List<String> forenames = node.all("forename").stream().map(Node::words).toList();
        if (surname == null && forenames.isEmpty()) {
            return plain(type, node.words(), before);
        }
        return new PersonName(type, node.words(), forenames, surname == null ? null : surname.words());
    }

    /** A name without parts: the last word is the surname, unless it is a forename that is known already. */
    static PersonName plain(String type, String full, List<PersonName> before) {
        List<String> parts = parts(full);
        boolean forename = parts.size() == 1
                && before.stream().anyMatch(name -> name.forenames().contains(parts.get(0)));
        return forename
                ? new PersonName(type, full, parts, null)
                : new PersonName(type, full, parts.subList(0, parts.size() - 1), parts.get(parts.size() - 1));
    }

    /** The parts of a name: {@code A.B. Smith} has three. */
    static List<String> parts(String name) {
        return List.of(PARTS.split(name.strip()));
    }

    private static @Nullable String date(@Nullable Node node) {
        return node == null
                ? null
                : Stream.of("when", "notAfter", "notBefore", "to", "from")
                        .map(node::attribute)
                        .filter(value -> value != null)
                        .findFirst()
                        .orElse(null);
    }

    private static List<Office> offices(Node node) {
        return Stream.concat(node.all("occupation").stream(), node.all("state").stream())
                .map(Entries::office)
                .toList();
    }

    private static Office office(Node node) {
        String when = node.attribute("when");
        return new Office(node.words(), when != null ? when : start(node), when != null ? when : end(node));
    }

    private static @Nullable String start(Node node) {
        String from = node.attribute("from");
        return from != null ? from : node.attribute("notBefore");
    }

    private static @Nullable String end(Node node) {
        String to = node.attribute("to");
        return to != null ? to : node.attribute("notAfter");
    }

    static Org organisation(Node node) {
        Node seat = Stream.of("settlement", "placeName", "country")
                .flatMap(name -> node.all(name).stream())
                .filter(place -> place.attribute("ref") != null)
                .findFirst()
                .orElse(null);
        return new Org(
                node.attribute("xml:id", ""),
                names(node, "orgName"),
                seat == null ? null : seat.attribute("ref", "").replaceFirst("^(?:pla:|.*#)", ""));
    }

    static Place place(Node node) {
        return new Place(node.attribute("xml:id", ""), names(node, "placeName"));
    }

    private static List<String> names(Node node, String element) {
        return node.all(element).stream().map(Node::words).distinct().toList();
    }
}
