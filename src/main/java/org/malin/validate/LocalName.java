package org.malin.validate;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.malin.finding.Place;
import org.malin.spelling.NameSimilarity;
import org.malin.spelling.Transliteration;

/** The name of a person whom only one document knows. What is compared with many others is worked out once. */
final class LocalName {
    private static final int SHORTEST = 4;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int KNOWN = 10_000;

    /** The skeletons of the surnames that were met last: one surname is in many documents. */
    private static final Map<String, Set<String>> SKELETONS = Collections.synchronizedMap(new Latest<>(KNOWN));

    private final String surname;
    private final List<String> given;
    private final String shown;
    private final Place place;
    private final String letters;
    private final List<String> givenLetters;
    private final Set<String> skeletons;

    /** The forenames and initials are in order; blanks are put in order in what is shown. */
    LocalName(String surname, List<String> given, String shown, Place place) {
        this.surname = surname;
        this.given = List.copyOf(given);
        this.shown = shown;
        this.place = place;
        this.letters = letters(surname);
        this.givenLetters = given.stream().map(LocalName::letters).toList();
        this.skeletons = isLongEnough() ? SKELETONS.computeIfAbsent(surname, Transliteration::skeletons) : Set.of();
    }

    /** As it stands in the document. */
    String shown() {
        return shown;
    }

    Place place() {
        return place;
    }

    /** The consonants by which the spellings of the surname meet. */
    Set<String> skeletons() {
        return skeletons;
    }

    /** Too few letters tell nothing. */
    boolean isLongEnough() {
        return letters.length() >= SHORTEST;
    }

    /** Whether the two may be one person and are written with the same letters, as far as both go. */
    boolean isSpeltLike(LocalName other) {
        return letters.equals(other.letters)
                && NameSimilarity.agree(given, other.given)
                && IntStream.range(0, Math.min(given.size(), other.given.size()))
                        .allMatch(i -> isInitial(i)
                                || other.isInitial(i)
                                || givenLetters.get(i).equals(other.givenLetters.get(i)));
    }

    /** Whether the two may be one person: the surnames alone must be like each other, the forenames must not disagree. */
    boolean isPerhaps(LocalName other) {
        return NameSimilarity.agree(given, other.given)
                && NameSimilarity.of(surname, List.of(), other.surname, List.of())
                        .isLikely();
    }

    private boolean isInitial(int i) {
        return given.get(i).endsWith(".") || givenLetters.get(i).length() == 1;
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
