package org.malin.publish.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Stems of plain words. {@code js/stem.js} does the same for the words that a reader types; a test compares them. */
final class Stems {
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final Pattern CYRILLIC = Pattern.compile("[а-я]+");

    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS =
            Map.of("en", EnglishStemmer::new, "de", GermanStemmer::new, "ru", RussianStemmer::new);

    private final Map<String, SnowballStemmer> open = new HashMap<>();

    /** The stem of a word with its language before it: {@code en:missil}; none where the language has no stemmer. */
    Optional<String> stem(String word, String language) {
        String script = CYRILLIC.matcher(word).matches() ? "ru" : language.split("-", 2)[0];
        Supplier<SnowballStemmer> stemmer = STEMMERS.get(script);
        if (stemmer == null
                || !(script.equals("ru") ? CYRILLIC : LATIN).matcher(word).matches()) {
            return Optional.empty();
        }
        SnowballStemmer snowball = open.computeIfAbsent(script, key -> stemmer.get());
        snowball.setCurrent(word);
        snowball.stem();
        return Optional.of(script + ":" + snowball.getCurrent());
    }
}
