package org.malin.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares the words before a name with the offices of those who can be meant. */
final class OfficeMatch {

    private static final Set<String> CONNECTORS = Set.of("of", "the", "for", "to", "and", "in", "at", "a", "its");
    private static final Set<String> HONORIFICS = Set.of("cde", "cdes", "comrade", "mr", "mrs", "ms", "dr", "herr");
    private static final Map<String, List<String>> SHORT = Map.of(
            "us", List.of("united", "states"),
            "usa", List.of("united", "states"),
            "un", List.of("united", "nations"),
            "uno", List.of("united", "nations"),
            "ussr", List.of("soviet", "union"),
            "uk", List.of("united", "kingdom"),
            "premier", List.of("prime", "minister"));

    private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final @Nullable String date;
    private final List<String> before;

    OfficeMatch(String contextBefore, @Nullable String date) {
        this.before = words(contextBefore);
        this.date = date;
    }

    /** The persons whose office, held at the date, fits best the words directly before the name. */
    List<Person> best(List<Person> candidates) {
        int most = candidates.stream().mapToInt(this::fit).max().orElse(0);
        return most == 0
                ? List.of()
                : candidates.stream().filter(person -> fit(person) == most).toList();
    }

    private int fit(Person person) {
        return person.offices().stream()
                .filter(office -> covers(office, date))
                .mapToInt(this::fit)
                .max()
                .orElse(0);
    }

    /** How many words of the title stand before the name, without a strange word between. */
    private int fit(Office office) {
        Set<String> title = new HashSet<>(words(office.title()));
        Set<String> found = new HashSet<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            String word = before.get(i);
            boolean known = title.contains(word);
            boolean passes = known || (found.isEmpty() ? HONORIFICS : CONNECTORS).contains(word);
            if (!passes) {
                break;
            }
            if (known && !CONNECTORS.contains(word)) {
                found.add(word);
            }
        }
        return found.size();
    }

    /** Whether the office was held at the date; undated offices and an unknown date cover nothing. */
    static boolean covers(Office office, @Nullable String date) {
        boolean dated = office.from() != null || office.to() != null;
        return date != null && dated && Dates.between(date, office.from(), office.to());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String plain = INITIALS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.addAll(SHORT.getOrDefault(word, List.of(word))));
        return words;
    }
}
