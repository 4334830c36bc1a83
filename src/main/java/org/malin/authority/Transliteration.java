package org.malin.authority;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys by which the spellings of a Russian surname meet, whatever alphabet and system it is written in. Names of other
 * languages get keys as well; those of different names stay different.
 */
final class Transliteration {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('є', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('і', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    /** Signs of the systems that write a Russian letter in the German or Czech way; there, ch is another letter. */
    private static final Pattern CONTINENTAL = Pattern.compile("[čšž]|sch|w");

    private Transliteration() {}

    /** The keys of a name: one, or more where it can be read in the English and in the German way. */
    static Set<String> keys(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(fold(hissing(composed)));
        if (CONTINENTAL.matcher(composed).find()) {
            String continental = composed.replaceAll("(?<![sth])ch", "kh");
            keys.add(fold(hissing(continental)));
            keys.add(fold(hissing(voiced(continental))));
        }
        return keys;
    }

    /** German has one way to write s and z, another for ts, and none for zh. */
    private static String voiced(String name) {
        return name.replace("z", "ts")
                .replaceAll("(?<!t)sch(?!tsch)", "zh")
                .replaceAll("(?<=[aeiou])s(?=[aeioumnvw])", "z");
    }

    /** In Latin letters, in the English way. */
    static String latin(String name) {
        StringBuilder latin = new StringBuilder();
        for (char letter : NameKey.exact(name).toCharArray()) {
            latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return latin.toString();
    }

    /** Brings the ways to write the hissing sounds together, before accents are lost. */
    private static String hissing(String name) {
        return name.replaceAll("schtsch|chtch|shtch|shch", "šč")
                .replaceAll("tsch|tch", "č")
                .replace("sch", "š")
                .replace("č", "ch")
                .replace("š", "sh")
                .replace("ž", "zh")
                .replace('w', 'v');
    }

    /** Brings the ways to write the other letters together. */
    private static String fold(String name) {
        return latin(name)
                .replace("kh", "h")
                .replace("tz", "ts")
                .replace("x", "ks")
                .replaceAll("ff$", "v")
                .replaceAll("[yj]", "i")
                .replaceAll("(?<=[csz]h)i?o", "e")
                .replaceAll("i+", "i")
                .replaceAll("(^|(?<=[^aeiou]))i[eo]", "e")
                .replaceAll("(?<=[aeou])ie", "e");
    }
}
