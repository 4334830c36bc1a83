package org.malin.publish.search;

import java.util.List;
import java.util.stream.Collectors;

/** Stems as the index has them, for tests of other packages. */
public final class StemmedWords {
    private StemmedWords() {}

    /** The stem of each word with its language before it. */
    public static List<String> of(List<String> words, String language) {
        Stems stems = new Stems();
        return words.stream().map(word -> stems.stem(word, language).orElse("")).collect(Collectors.toList());
    }
}
