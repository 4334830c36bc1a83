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

    /** The same for {@code Mikoian} and {@code Mikoyan}, {@code Aleksandr} and {@code Alexander}. */
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
        String a = loose(one.replace(".", ""));
        String b = loose(other.replace(".", ""));
        boolean initial = one.endsWith(".") || other.endsWith(".") || a.length() == 1 || b.length() == 1;
        return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || initial && (a.startsWith(b) || b.startsWith(a)));
    }
}
