package org.malin.publish.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.malin.spelling.Spelling;

/** Who speaks and who is named, by key; the names that the authority files and documents know. */
final class Persons {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final SortedMap<String, Postings> places = new TreeMap<>();
    private final Map<String, Set<String>> surnames = new LinkedHashMap<>();

    /** @param entries what {@code xslt/names.xsl} wrote */
    Persons(String entries) {
        for (String line : entries.split("\n")) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 4) {
                names.put(fields[0], fields[1] + "\t" + fields[2]);
                surnames.put(fields[0], new LinkedHashSet<>(Arrays.asList(fields[3].split("\\|"))));
            }
        }
    }

    void add(DocumentText document) {
        document.persons().forEach((key, name) -> names.putIfAbsent(key, name + "\t"));
    }

    void add(int number, Passage passage) {
        passage.speakers().forEach(key -> place("s:" + key, number));
        passage.named().stream().distinct().forEach(key -> place("n:" + key, number));
    }

    private void place(String key, int number) {
        places.computeIfAbsent(key, k -> new Postings()).add(number);
    }

    SortedMap<String, Postings> places() {
        return places;
    }

    /** Those who occur, a line each: key, name, other names, in how many passages they speak and are named. */
    String lines() {
        return names.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\t" + count("s:" + entry.getKey()) + "\t"
                        + count("n:" + entry.getKey()))
                .filter(line -> !line.endsWith("\t0\t0"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private int count(String key) {
        Postings found = places.get(key);
        return found == null ? 0 : found.passages();
    }

    /** The keys under which the surnames of one person meet: each set belongs to one person. */
    List<Set<String>> spellings() {
        return surnames.values().stream()
                .map(words -> words.stream()
                        .flatMap(word -> Spelling.keys(word).stream())
                        .filter(key -> !key.isEmpty() && key.indexOf(' ') < 0)
                        .collect(Collectors.<String, Set<String>>toCollection(LinkedHashSet::new)))
                .filter(keys -> keys.size() > 1)
                .collect(Collectors.toList());
    }
}
