package org.malin.publish.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.malin.spelling.Spelling;

/** Every word of the edition in its plain form: where it stands, its stem, and for what may be a name its keys. */
final class Dictionary {
    private static final Pattern COMMON = Pattern.compile("[a-z0-9'’][A-Za-z0-9'’]*");

    private final SortedMap<String, Postings> places = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> stems = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> names = new TreeMap<>();
    private final Stems stemmer = new Stems();
    private final Set<String> stemmed = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    void add(int number, Passage passage) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        int place = 0;
        for (String word : Spelling.words(passage.text())) {
            String plain = Spelling.plain(word);
            if (!plain.isEmpty()) {
                found.computeIfAbsent(plain, key -> new ArrayList<>()).add(place++);
                stem(plain, passage.language());
                name(word, plain);
            }
        }
        found.forEach((word, at) -> places.computeIfAbsent(word, key -> new Postings())
                .add(number, at.stream().mapToInt(Integer::intValue).toArray()));
        passage.foreign().forEach(this::foreign);
    }

    /** Words in another language than the text around have the stems of that language as well. */
    private void foreign(String words) {
        String language = words.substring(0, words.indexOf('='));
        Spelling.words(words.substring(language.length() + 1)).stream()
                .map(Spelling::plain)
                .filter(places::containsKey)
                .forEach(word -> stem(word, language));
    }

    private void stem(String plain, String language) {
        if (stemmed.add(plain + " " + language)) {
            stemmer.stem(plain, language).ifPresent(stem -> put(stems, stem, plain));
        }
    }

    /** A word that begins with a capital, or is written otherwise than in the letters of English, has keys of a name. */
    private void name(String word, String plain) {
        if (!COMMON.matcher(word).matches() && named.add(word)) {
            Spelling.keys(word.replaceAll("['’]s$", "")).forEach(key -> put(names, key, plain));
            stemmer.stem(plain, "ru")
                    .ifPresent(stem -> Spelling.keys(stem.substring(3)).forEach(key -> put(names, key, plain)));
        }
    }

    private static void put(SortedMap<String, SortedSet<String>> table, String key, String word) {
        if (!key.isEmpty()) {
            table.computeIfAbsent(key, k -> new TreeSet<>()).add(word);
        }
    }

    /** The spellings of one name find each other: under each key stand the words of all. */
    void join(Set<String> keys) {
        SortedSet<String> words = new TreeSet<>();
        keys.stream().filter(names::containsKey).forEach(key -> words.addAll(names.get(key)));
        if (!words.isEmpty()) {
            keys.forEach(key -> words.forEach(word -> put(names, key, word)));
        }
    }

    SortedMap<String, Postings> places() {
        return places;
    }

    /** How many passages have a word. */
    SortedMap<String, Integer> words() {
        SortedMap<String, Integer> words = new TreeMap<>();
        places.forEach((word, found) -> words.put(word, found.passages()));
        return words;
    }

    SortedMap<String, String> stems() {
        return joined(stems);
    }

    SortedMap<String, String> names() {
        return joined(names);
    }

    private static SortedMap<String, String> joined(SortedMap<String, SortedSet<String>> table) {
        SortedMap<String, String> joined = new TreeMap<>();
        table.forEach((key, words) -> joined.put(key, String.join(",", words)));
        return joined;
    }

    /** The languages that have stems here. */
    Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        stems.keySet().forEach(stem -> languages.add(stem.substring(0, 2)));
        return languages;
    }
}
