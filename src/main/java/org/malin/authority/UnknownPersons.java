package org.malin.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.spelling.NameKey;
import org.malin.spelling.NameSimilarity;
import org.malin.spelling.Transliteration;

/**
 * Puts names together that can be proposed as one person: the same surname, and forenames that do not disagree. What is
 * only similar stays apart and is told.
 */
final class UnknownPersons {

    private static final int MOST = 5;

    private final Authority authority;
    private final Bearers bearers;
    private final Set<String> taken = new HashSet<>();

    private UnknownPersons(Authority authority) {
        this.authority = authority;
        this.bearers = authority.shared(Bearers.class, Bearers::new);
        authority.persons().forEach(person -> taken.add(person.id()));
    }

    /** The persons that the names propose, in the order of their ids. */
    static List<UnknownPerson> of(Authority authority, List<FoundName> names) {
        UnknownPersons unknown = new UnknownPersons(authority);
        Map<String, List<FoundName>> groups = new LinkedHashMap<>();
        groups(names).forEach(group -> groups.put(unknown.id(UnknownPerson.fullest(group)), group));
        return groups.keySet().stream()
                .sorted()
                .map(id -> unknown.person(id, groups))
                .toList();
    }

    private static List<List<FoundName>> groups(List<FoundName> names) {
        Map<String, List<FoundName>> bySurname = names.stream()
                .collect(Collectors.groupingBy(
                        name -> NameKey.exact(name.surname()), LinkedHashMap::new, Collectors.toList()));
        return bySurname.values().stream()
                .flatMap(same -> byForename(same).stream())
                .toList();
    }

    /** Those with most forenames first; a name joins the one group that it fits, and else stays for itself. */
    private static List<List<FoundName>> byForename(List<FoundName> names) {
        List<List<FoundName>> groups = new ArrayList<>();
        names.stream()
                .sorted(Comparator.comparingInt(
                        (FoundName name) -> -name.given().size()))
                .forEach(name -> join(name, groups));
        return groups;
    }

    private static void join(FoundName name, List<List<FoundName>> groups) {
        List<List<FoundName>> fitting =
                groups.stream().filter(group -> fits(name, group)).toList();
        List<List<FoundName>> alike = fitting.stream()
                .filter(group -> group.get(0).given().equals(name.given()))
                .toList();
        if (fitting.size() == 1) {
            fitting.get(0).add(name);
        } else if (!alike.isEmpty()) {
            alike.get(0).add(name);
        } else {
            groups.add(new ArrayList<>(List.of(name)));
        }
    }

    private static boolean fits(FoundName name, List<FoundName> group) {
        return group.stream().allMatch(other -> NameSimilarity.agree(name.given(), other.given()));
    }

    /** {@code surname-initials}, with a number where an entry has that id already. */
    private String id(FoundName name) {
        String surname = word(name.surname());
        String initials = name.given().stream()
                .map(given -> word(given).replaceAll("^([iy][ua]|.).*", "$1"))
                .collect(Collectors.joining());
        String id = (surname.isEmpty() ? "person" : surname) + (initials.isEmpty() ? "" : "-" + initials);
        String free = id;
        for (int n = 2; !taken.add(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    /** Letters and digits of ASCII only, and a letter first. */
    private static String word(String name) {
        return Transliteration.latin(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]", "")
                .replaceAll("^[^a-z]+|-+$", "");
    }

    private UnknownPerson person(String id, Map<String, List<FoundName>> groups) {
        List<FoundName> names = groups.getOrDefault(id, List.of());
        FoundName name = UnknownPerson.fullest(names);
        Set<String> candidates = candidates(name);
        List<Likeness> known = authority.persons().stream()
                .flatMap(person -> Likeness.of(person, name.surname(), name.given()).stream())
                .sorted(Likeness.ORDER)
                .toList();
        List<Likeness> similar = Stream.concat(
                        known.stream().filter(like -> !candidates.contains(like.who())),
                        others(id, name, groups).sorted(Likeness.ORDER))
                .limit(MOST)
                .toList();
        List<Likeness> same =
                known.stream().filter(like -> candidates.contains(like.who())).toList();
        return new UnknownPerson(id, inOrder(names), same, similar);
    }

    /** Entries that bear the name. */
    private Set<String> candidates(FoundName name) {
        return bearers.of(new Mention(name.surname(), name.given(), "")).persons().stream()
                .map(person -> "per:" + person.id())
                .collect(Collectors.toSet());
    }

    private static Stream<Likeness> others(String id, FoundName name, Map<String, List<FoundName>> groups) {
        return groups.entrySet().stream()
                .filter(group -> !group.getKey().equals(id))
                .flatMap(group -> like(group.getKey(), UnknownPerson.fullest(group.getValue()), name));
    }

    private static Stream<Likeness> like(String id, FoundName other, FoundName name) {
        NameSimilarity similarity = NameSimilarity.of(name.surname(), name.given(), other.surname(), other.given());
        return similarity.isLikely()
                ? Stream.of(new Likeness(id, other.form(), similarity.score(), similarity.reason()))
                : Stream.empty();
    }

    private static List<FoundName> inOrder(List<FoundName> names) {
        return names.stream()
                .sorted(Comparator.comparing((FoundName name) -> name.spot().file())
                        .thenComparingInt(name -> name.spot().line()))
                .toList();
    }
}
