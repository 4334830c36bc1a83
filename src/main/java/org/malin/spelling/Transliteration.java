package org.malin.spelling;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keys by which the spellings of a Russian surname meet, whatever alphabet and system it is written in. Names of other
 * languages get keys as well; those of different names stay different. The rules are those of {@link Spelling}.
 */
public final class Transliteration {

    private Transliteration() {}

    /** The keys of a name: one, or more where it can be read in several ways. */
    public static Set<String> keys(String name) {
        return Spelling.keys(tidy(name));
    }

    /** What the spellings of a name have in common although their vowels differ: the consonants of its keys. */
    public static Set<String> skeletons(String name) {
        return keys(name).stream()
                .map(Transliteration::consonants)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The consonants, doubled ones once: another vowel is another spelling more often than another name. */
    static String consonants(String key) {
        return key.replaceAll("[aeiou]", "").replaceAll("(.)\\1", "$1");
    }

    /** In Latin letters, in the English way. */
    public static String latin(String name) {
        return Spelling.latin(tidy(name));
    }

    /** Without stops, with one kind of hyphen and of space. */
    private static String tidy(String name) {
        return name.replaceAll("[\u2010\u2011]", "-").replaceAll("[.\\s]+", " ").strip();
    }
}
