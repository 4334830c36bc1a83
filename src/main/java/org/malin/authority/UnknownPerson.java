package org.malin.authority;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody who is not in the authority file, or whom the authority file does not tell for sure.
 *
 * @param id proposed for the entry
 * @param names in the order in which they were found
 * @param candidates entries of the same surname: an editor has to decide between them
 * @param similar entries, and other unknown persons, that are perhaps the same
 */
record UnknownPerson(String id, List<FoundName> names, List<Likeness> candidates, List<Likeness> similar) {

    UnknownPerson {
        names = List.copyOf(names);
        candidates = List.copyOf(candidates);
        similar = List.copyOf(similar);
    }

    boolean isAmbiguous() {
        return !candidates.isEmpty();
    }

    /** The fullest name: the one with most forenames, the longer the better, without honorific if it can be. */
    FoundName fullest() {
        return fullest(names);
    }

    static FoundName fullest(List<FoundName> names) {
        return names.stream()
                .max(Comparator.comparingInt((FoundName name) -> name.given().size())
                        .thenComparingInt(name -> String.join("", name.given()).length())
                        .thenComparing(name -> name.honorific().isEmpty())
                        .thenComparing(FoundName::form, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** One name a form, the fullest form first, then in the order in which they were found. */
    List<FoundName> forms() {
        Set<String> seen = new TreeSet<>(Set.of(fullest().form()));
        List<FoundName> forms =
                names.stream().filter(name -> seen.add(name.form())).collect(Collectors.toList());
        forms.add(0, fullest());
        return forms;
    }

    /** The names where they stand in texts; the lists in headers say the same once more. */
    List<FoundName> inText() {
        List<FoundName> inText =
                names.stream().filter(name -> name.role() != NameRole.LISTED).toList();
        return inText.isEmpty() ? names : inText;
    }

    /** How often the person is named in texts. */
    String times() {
        int times = inText().size();
        return times == 1 ? "once" : times + " times";
    }

    /** What the person does, with how often: {@code present 1, speaking 3}. */
    String roles() {
        Map<NameRole, Integer> counts = new EnumMap<>(NameRole.class);
        inText().forEach(name -> counts.merge(name.role(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey().label() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
