package org.malin.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;

/** Finds the levels of a shelfmark and the leaves: "F. 3, Op. 16, D. 947, L. 45-46ob". */
final class Shelfmarks {

    /** A level: {@code fond} …, its number, where it stands. */
    record Level(String type, String number, int start, int end) {}

    /**
     * Leaves.
     *
     * @param label the label as printed, {@code LI.}
     * @param right the label that is meant, {@code Ll.}; the same if nothing was misread
     */
    record Leaves(String from, String to, String label, String right, int start, int end) {}

    private final Conventions conventions;
    private final Pattern level;
    private final Pattern leaves;

    Shelfmarks(Conventions conventions) {
        this.conventions = conventions;
        this.level = conventions.pattern("(?<![\\p{L}\\d])(?<label>" + conventions.alternation(WordList.SHELFMARK_LABEL)
                + ")\\s*(?<n>(?:\\p{Lu}{1,2}-)?\\d[\\p{L}\\d/-]*(?:\\s[A-Z]\\s\\d+)?)");
        this.leaves = conventions.pattern("(?<![\\p{L}\\d])(?<label>" + conventions.alternation(WordList.LOCUS_LABEL)
                + ")\\s*(?<from>\\d+\\s?(?:ob|об)?\\.?)(?:\\s?[-–]\\s?(?<to>\\d+\\s?(?:ob|об)?))?(?![\\p{L}\\d])");
    }

    List<Level> levels(String text) {
        List<Level> levels = new ArrayList<>();
        Matcher m = level.matcher(text);
        while (m.find()) {
            String type = conventions
                    .find(WordList.SHELFMARK_LABEL, m.group("label"))
                    .map(Word::value)
                    .orElse("signature");
            levels.add(new Level(type, m.group("n"), m.start(), m.end()));
        }
        return levels;
    }

    Optional<Leaves> leaves(String text, int from) {
        Matcher m = leaves.matcher(text);
        if (!m.find(Math.min(from, text.length()))) {
            return Optional.empty();
        }
        String first = leaf(m.group("from"));
        String last = m.group("to") == null ? first : leaf(m.group("to"));
        int end = m.group("to") == null && m.group("from").endsWith(".") ? m.end() - 1 : m.end();
        return Optional.of(new Leaves(first, last, m.group("label"), right(m.group("label")), m.start(), end));
    }

    private static String leaf(String printed) {
        return printed.replaceAll("[\\s.]", "").replace("об", "ob");
    }

    private String right(String label) {
        return conventions.words(WordList.LOCUS_LABEL).stream()
                .filter(w -> w.form().equals(label) && !w.value().equals("list"))
                .map(Word::value)
                .findFirst()
                .orElse(label);
    }
}
