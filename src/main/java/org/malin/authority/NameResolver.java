package org.malin.authority;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.model.Certainty;
import org.malin.model.Pointer;
import org.malin.spelling.NameKey;

/**
 * Says whom a name means. The order: a forename or initial that is given; a note of the same file; the session's
 * attendance; office and date; one bearer of the name who is alive at the date. Where two or more are left nobody is
 * guessed. Immutable.
 */
public final class NameResolver {

    private final @Nullable String date;
    private final Map<String, Pointer> attendance;
    private final Map<String, String> pseudonyms;
    private final Bearers bearers;

    /** A resolver for a document of a day (ISO form, may be a year only); null = the day is unknown. */
    public NameResolver(Authority authority, @Nullable String dateIso) {
        this(dateIso, Map.of(), Map.of(), authority.shared(Bearers.class, Bearers::new));
    }

    private NameResolver(
            @Nullable String date, Map<String, Pointer> attendance, Map<String, String> pseudonyms, Bearers bearers) {
        this.date = date;
        this.attendance = attendance;
        this.pseudonyms = pseudonyms;
        this.bearers = bearers;
    }

    /** This resolver for a session: who is present, by surname or full name. */
    public NameResolver with(Map<String, Pointer> present) {
        return new NameResolver(date, keyed(present), pseudonyms, bearers);
    }

    /** This resolver with pseudonyms that a note explains: name to person id. */
    public NameResolver withPseudonyms(Map<String, String> names) {
        return new NameResolver(date, attendance, keyed(names), bearers);
    }

    private static <T> Map<String, T> keyed(Map<String, T> map) {
        Map<String, T> keyed = new LinkedHashMap<>();
        map.forEach((name, value) -> keyed.putIfAbsent(NameKey.exact(name), value));
        return keyed;
    }

    public Resolution resolve(Mention mention) {
        String id = pseudonyms.get(NameKey.exact(full(mention)));
        if (id != null) {
            return new Resolution(
                    Pointer.entry(id), Certainty.HIGH, "a note says whose pseudonym it is", List.of(id), true);
        }
        Bearers.Found found = bearers.of(mention);
        Resolution present = present(mention, found);
        if (present != null) {
            return present;
        }
        return found.persons().isEmpty() ? nobody(mention, found) : among(mention, found);
    }

    private static String full(Mention mention) {
        String given = String.join(" ", mention.given());
        return mention.surname() == null ? given : (given + " " + mention.surname()).strip();
    }

    /** The attendance list knows the full name, or the surname where no forename is given. */
    private @Nullable Resolution present(Mention mention, Bearers.Found found) {
        Pointer pointer = attendance.get(NameKey.exact(full(mention)));
        if (pointer == null) {
            pointer = onePresent(found);
        }
        if (pointer == null || contradicts(pointer, found)) {
            return null;
        }
        String why = "is on the attendance list of the session";
        Certainty certainty = found.exact() || pointer.local() ? Certainty.HIGH : Certainty.MEDIUM;
        return new Resolution(pointer, certainty, why, ids(found.persons()), false);
    }

    /** One of several bearers is on the list. */
    private @Nullable Pointer onePresent(Bearers.Found found) {
        Set<String> ids = new LinkedHashSet<>(ids(found.persons()));
        List<Pointer> present = attendance.values().stream()
                .filter(pointer -> !pointer.local() && ids.contains(pointer.id()))
                .distinct()
                .toList();
        return present.size() == 1 ? present.get(0) : null;
    }

    private static boolean contradicts(Pointer pointer, Bearers.Found found) {
        return !pointer.local()
                && !found.excluded().isEmpty()
                && ids(found.excluded()).contains(pointer.id());
    }

    private Resolution nobody(Mention mention, Bearers.Found found) {
        List<Person> hidden = bearers.underPseudonym(full(mention));
        if (!hidden.isEmpty()) {
            return none("is a pseudonym in the authority file, but no note says that it is one here", ids(hidden));
        }
        if (found.excluded().isEmpty()) {
            return none("is not in the authority file", List.of());
        }
        String given = String.join(" ", mention.given());
        return none("the forename " + given + " fits nobody of this surname in the authority file", List.of());
    }

    private Resolution among(Mention mention, Bearers.Found found) {
        List<Person> alive = found.persons().stream().filter(this::isAlive).toList();
        boolean spelled = mention.surname() != null
                && mention.given().stream()
                        .anyMatch(name -> name.replace(".", "").length() > 2);
        if (alive.isEmpty()) {
            return spelled && found.persons().size() == 1
                    ? one(found, found.persons(), Certainty.MEDIUM, "forename and surname fit; not alive at the date")
                    : none("nobody of this name was alive at the date", ids(found.persons()));
        }
        if (!mention.given().isEmpty() && alive.size() == 1 && found.confirmed()) {
            return one(found, alive, Certainty.HIGH, "forename or initial and surname fit one person");
        }
        return byOffice(mention, found, alive);
    }

    private Resolution byOffice(Mention mention, Bearers.Found found, List<Person> alive) {
        List<Person> titled = new OfficeMatch(mention.contextBefore(), date).best(alive);
        if (titled.size() == 1) {
            return one(found, titled, Certainty.HIGH, "the office before the name was held at the date");
        }
        List<Person> inOffice = alive.stream().filter(this::isInOffice).toList();
        if (alive.size() == 1) {
            return inOffice.isEmpty()
                    ? one(found, alive, Certainty.MEDIUM, "the only bearer of the name in the authority file")
                    : one(found, alive, Certainty.HIGH, "the only bearer of the name, in office at the date");
        }
        return inOffice.size() == 1
                ? one(found, inOffice, Certainty.HIGH, "the only bearer of the name in office at the date")
                : none("more than one can be meant", ids(alive));
    }

    private boolean isAlive(Person person) {
        return date == null || Dates.between(date, person.born(), person.died());
    }

    private boolean isInOffice(Person person) {
        return person.offices().stream().anyMatch(office -> OfficeMatch.covers(office, date));
    }

    /** A surname that is abbreviated or spelled in another way is never more than medium. */
    private static Resolution one(Bearers.Found found, List<Person> person, Certainty certainty, String why) {
        Certainty capped = found.exact() ? certainty : Certainty.MEDIUM;
        String evidence = found.exact() ? why : why + "; the surname is spelled in another way";
        return new Resolution(Pointer.entry(person.get(0).id()), capped, evidence, ids(found.persons()), false);
    }

    private static Resolution none(String why, List<String> candidates) {
        return new Resolution(null, Certainty.LOW, why, candidates, false);
    }

    private static List<String> ids(List<Person> persons) {
        return persons.stream().map(Person::id).collect(Collectors.toList());
    }
}
