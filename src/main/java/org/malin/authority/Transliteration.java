package org.malin.authority;

import java.util.Set;
import org.malin.spelling.Spelling;

/**
 * Keys by which the spellings of a Russian surname meet, whatever alphabet and system it is written in. Names of other
 * languages get keys as well; those of different names stay different. The rules are those of {@link Spelling}.
 */
final class Transliteration {

    private Transliteration() {}

    /** The keys of a name: one, or more where it can be read in several ways. */
    static Set<String> keys(String name) {
        return Spelling.keys(tidy(name));
    }

    /** In Latin letters, in the English way. */
    static String latin(String name) {
        return Spelling.latin(tidy(name));
    }

    /** Without stops, with one kind of hyphen and of space. */
    private static String tidy(String name) {
        return name.replaceAll("[\u2010\u2011]", "-").replaceAll("[.\\s]+", " ").strip();
    }
}
