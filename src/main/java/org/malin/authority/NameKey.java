package org.malin.authority;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings comparable, and brings together the ways to write Russian in Latin letters. */
final class NameKey {

    private NameKey() {}

    /** Without case, accents, apostrophes and stops. */
    static String exact(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.replaceAll("['\u2019\u02B9\u00B4`\u044C]", "")
                .replaceAll("[\u2010\u2011-]", "-")
                .replaceAll("[.\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The same for {@code Iurii} and {@code Yuri}, {@code Aleksandr} and {@code Alexander}. */
    static String loose(String name) {
        return exact(name)
                .replaceAll("[yj]", "i")
                .replaceAll("i+", "i")
                .replace("io", "e")
                .replaceAll("^ie", "e")
                .replace("ks", "x")
                .replace("tch", "ch")
                .replaceAll("er$", "r");
    }

    /** Whether one name or initial can stand for the other. */
    static boolean agree(String one, String other) {
        String a = opening(one);
        String b = opening(other);
        boolean initial = one.endsWith(".") || other.endsWith(".") || a.length() == 1 || b.length() == 1;
        return !a.isEmpty()
                && !b.isEmpty()
                && (initial ? a.startsWith(b) || b.startsWith(a) : loose(one).equals(loose(other)));
    }

    /** With the ways to write a Russian letter that opens a name brought together. */
    private static String opening(String name) {
        return exact(name)
                .replaceAll("^[ijy]u", "yu")
                .replaceAll("^[ijy]a", "ya")
                .replaceAll("^[jy]e", "e");
    }
}
