package org.malin.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes spellings comparable, and brings together the ways to write Russian in Latin letters. */
public final class NameKey {

    private static final String APOSTROPHES = "'\u2019\u02B9\u00B4`\u044C";
    private static final String HYPHENS = "\u2010\u2011";
    private static final String STOPS = ". \t\n\u000B\f\r";
    private static final Pattern I = Pattern.compile("[iyj]+");
    private static final Pattern YU = Pattern.compile("^[ijy]u");
    private static final Pattern YA = Pattern.compile("^[ijy]a");
    private static final Pattern E = Pattern.compile("^[jy]e");

    private NameKey() {}

    /** Without case, accents, apostrophes and stops. */
    public static String exact(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        StringBuilder key = new StringBuilder(name.length());
        StreamSafe.normalize(name, Normalizer.Form.NFD).codePoints().forEach(c -> add(c, key));
        return key.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static void add(int c, StringBuilder key) {
        if (STOPS.indexOf(c) >= 0) {
            key.append(key.length() > 0 && key.charAt(key.length() - 1) == ' ' ? "" : " ");
        } else if (APOSTROPHES.indexOf(c) < 0 && !StreamSafe.isMark(c)) {
            key.appendCodePoint(HYPHENS.indexOf(c) < 0 ? c : '-');
        }
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** The same for {@code Iurii} and {@code Yuri}, {@code Aleksandr} and {@code Alexander}. */
    public static String loose(String name) {
        String key = I.matcher(exact(name)).replaceAll("i").replace("io", "e");
        key = (key.startsWith("ie") ? key.substring(1) : key).replace("ks", "x").replace("tch", "ch");
        return key.endsWith("er") ? key.substring(0, key.length() - 2) + "r" : key;
    }

    /** Whether one name or initial can stand for the other. */
    public static boolean agree(String one, String other) {
        String a = opening(one);
        String b = opening(other);
        boolean initial = one.endsWith(".") || other.endsWith(".") || a.length() == 1 || b.length() == 1;
        return !a.isEmpty()
                && !b.isEmpty()
                && (initial ? a.startsWith(b) || b.startsWith(a) : loose(one).equals(loose(other)));
    }

    /** With the ways to write a Russian letter that opens a name brought together. */
    private static String opening(String name) {
        String yu = YU.matcher(exact(name)).replaceFirst("yu");
        return E.matcher(YA.matcher(yu).replaceFirst("ya")).replaceFirst("e");
    }
}
