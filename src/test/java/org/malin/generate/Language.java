package org.malin.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The words of a language. */
enum Language {
    ENGLISH(EnglishWords.WORDS),
    GERMAN(GermanWords.WORDS);

    private final Words words;

    Language(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /**
     * Word lists of a language.
     *
     * @param openings of statements; a verb, an object and an end follow, or the verb stands last
     * @param unnumberedHeads with a place for the name of a place
     * @param fill words to supply or cross out
     * @param asides short remarks in another's speech
     */
    record Words(
            List<String> bodies,
            List<String> months,
            List<String> openings,
            List<String> verbs,
            List<String> objects,
            List<String> ends,
            boolean verbLast,
            List<String> unnumberedHeads,
            List<String> numberedHeads,
            List<String> notes,
            List<String> fill,
            List<List<String>> expansions,
            List<List<String>> corrections,
            List<String> events,
            List<String> asides,
            List<String> offices,
            List<String> groups,
            List<String> surnameStarts,
            List<String> surnameMiddles,
            List<String> surnameEnds) {

        /** A sentence without its end mark. */
        String sentence(Random random) {
            String opening = pick(openings, random);
            String verb = pick(verbs, random);
            String object = pick(objects, random);
            String end = pick(ends, random);
            return verbLast
                    ? opening + " " + object + " " + end + " " + verb
                    : opening + " " + verb + " " + object + " " + end;
        }
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    String month(LocalDate date) {
        return words.months().get(date.getMonthValue() - 1);
    }
}
