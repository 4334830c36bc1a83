package org.malin.conventions;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words by which protocols are read: those of the tool, and those that an edition adds. Immutable. */
public final class Conventions {

    private final Map<WordList, List<Word>> lists;

    private Conventions(Map<WordList, List<Word>> lists) {
        this.lists = new EnumMap<>(lists);
    }

    /** The words of the tool itself. */
    public static Conventions builtIn() {
        return new Conventions(new EnumMap<>(WordList.class));
    }

    /** These and an edition's own. */
    public Conventions plus(InputStream in, String systemId) throws IOException {
        return this;
    }

    public List<Word> words(WordList list) {
        return lists.getOrDefault(list, List.of());
    }

    /**
     * A regular expression without capturing groups that matches each word of the lists, the longest first; matches
     * nothing when the lists are empty.
     */
    public String alternation(WordList... wanted) {
        return "(?!)";
    }

    /** The word of a form; case, a final colon or stop do not matter. */
    public Optional<Word> find(WordList list, String form) {
        return Optional.empty();
    }
}
