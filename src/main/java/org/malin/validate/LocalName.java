package org.malin.validate;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.malin.finding.Place;
import org.malin.spelling.NameSimilarity;

/**
 * The name of a person whom only one document knows.
 *
 * @param given forenames and initials, in order
 * @param shown as it stands there, blanks put in order
 */
record LocalName(String surname, List<String> given, String shown, Place place) {
    private static final int SHORTEST = 4;

    /** Too few letters tell nothing. */
    boolean isLongEnough() {
        return letters(surname).length() >= SHORTEST;
    }

    /** Whether the two may be one person and are written with the same letters, as far as both go. */
    boolean isSpeltLike(LocalName other) {
        return letters(surname).equals(letters(other.surname))
                && NameSimilarity.agree(given, other.given)
                && IntStream.range(0, Math.min(given.size(), other.given.size()))
                        .allMatch(i -> isInitial(given.get(i))
                                || isInitial(other.given.get(i))
                                || letters(given.get(i)).equals(letters(other.given.get(i))));
    }

    /** Whether the two may be one person: the surnames alone must be like each other, the forenames must not disagree. */
    boolean isPerhaps(LocalName other) {
        return NameSimilarity.agree(given, other.given)
                && NameSimilarity.of(surname, List.of(), other.surname, List.of())
                        .isLikely();
    }

    private static boolean isInitial(String name) {
        return name.endsWith(".") || letters(name).length() == 1;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]", "");
    }
}
