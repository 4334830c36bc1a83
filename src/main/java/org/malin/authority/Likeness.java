package org.malin.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.malin.spelling.NameSimilarity;

/**
 * Who somebody may be.
 *
 * @param who the entry as {@code per:id}, or the proposed id of another unknown person
 * @param name as it reads there
 * @param score from 0 to 1
 * @param reason in words
 */
record Likeness(String who, String name, double score, String reason) {

    /** The likeliest first; then in the order of ids, so that each run says the same. */
    static final Comparator<Likeness> ORDER =
            Comparator.comparingDouble(Likeness::score).reversed().thenComparing(Likeness::who);

    private static final double HIDDEN = 0.9;

    /** How an entry is like a name: by that of its names which is most like it. */
    static Optional<Likeness> of(Person person, String surname, List<String> given) {
        return person.names().stream()
                .map(name -> of(person, name, surname, given))
                .flatMap(Optional::stream)
                .min(ORDER);
    }

    private static Optional<Likeness> of(Person person, PersonName name, String surname, List<String> given) {
        if (name.surname() == null) {
            return Optional.empty();
        }
        NameSimilarity similarity = NameSimilarity.of(surname, given, name.surname(), name.forenames());
        boolean hidden = name.type().equals("pseudonym");
        String reason = similarity.reason() + (hidden ? "; it is a pseudonym of this person" : "");
        return similarity.isLikely()
                ? Optional.of(new Likeness(
                        "per:" + person.id(),
                        person.names().get(0).full(),
                        hidden ? similarity.score() * HIDDEN : similarity.score(),
                        reason))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%s), %.2f: %s", who, name, score, reason);
    }
}
