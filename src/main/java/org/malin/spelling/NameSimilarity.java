package org.malin.spelling;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How far two names can be those of one person.
 *
 * @param score from 0 to 1
 * @param reason in words
 */
public record NameSimilarity(double score, String reason) {

    /** Below this, names are taken for different ones. */
    private static final double LIKELY = 0.86;

    private static final NameSimilarity NONE = new NameSimilarity(0, "different names");
    private static final double TRANSLITERATED = 0.97;
    private static final double UNCONFIRMED = 0.95;
    private static final double OTHER_CONSONANT = 0.06;
    private static final int SHORTEST = 5;

    public boolean isLikely() {
        return score >= LIKELY;
    }

    /** Compares surnames, and forenames where both names have some; forenames that disagree speak against it. */
    public static NameSimilarity of(String surname, List<String> given, String otherSurname, List<String> otherGiven) {
        NameSimilarity surnames = of(surname, otherSurname);
        if (surnames.score == 0) {
            return NONE;
        }
        if (given.isEmpty() || otherGiven.isEmpty()) {
            return new NameSimilarity(surnames.score * UNCONFIRMED, surnames.reason + ", no forenames to compare");
        }
        return agree(given, otherGiven)
                ? new NameSimilarity(surnames.score, surnames.reason + ", and the forenames agree")
                : NONE;
    }

    /** Compares two surnames. */
    public static NameSimilarity of(String surname, String other) {
        if (NameKey.exact(surname).equals(NameKey.exact(other))) {
            return new NameSimilarity(1, "the same surname");
        }
        Set<String> keys = Transliteration.keys(surname);
        Set<String> others = Transliteration.keys(other);
        return Collections.disjoint(keys, others)
                ? keys.stream()
                        .flatMap(a -> others.stream().map(b -> spelled(a, b)))
                        .max(Comparator.comparingDouble(NameSimilarity::score))
                        .orElse(NONE)
                : new NameSimilarity(TRANSLITERATED, "the same surname in another transliteration");
    }

    /** Whether each forename or initial can stand for the one at its place. */
    public static boolean agree(List<String> given, List<String> others) {
        return Stream.iterate(0, i -> i < Math.min(given.size(), others.size()), i -> i + 1)
                .allMatch(i -> NameKey.agree(forename(given.get(i)), forename(others.get(i))));
    }

    /** In Latin letters; the stop of an initial stays. */
    private static String forename(String name) {
        return Transliteration.latin(name) + (name.endsWith(".") ? "." : "");
    }

    private static NameSimilarity spelled(String a, String b) {
        int length = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) < SHORTEST || isFeminine(a, b) || isFeminine(b, a)) {
            return NONE;
        }
        double winkler = new JaroWinklerSimilarity().apply(a, b);
        int distance = LevenshteinDistance.getDefaultInstance().apply(a, b);
        double score = (winkler + 1 - (double) distance / length) / 2;
        String reason = String.format(
                Locale.ROOT, "a similar spelling (%d of %d letters, Jaro-Winkler %.2f)", distance, length, winkler);
        boolean sameConsonants = Transliteration.consonants(a).equals(Transliteration.consonants(b));
        return new NameSimilarity(sameConsonants ? score : score - OTHER_CONSONANT, reason);
    }

    /** {@code -ov} and {@code -ova}, {@code -skii} and {@code -skaia}: a man and a woman. */
    private static boolean isFeminine(String man, String woman) {
        return man.matches(".*[vn]") ? woman.equals(man + "a") : woman.equals(man.replaceFirst("[aeiou]+$", "aia"));
    }
}
