package org.malin.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be measured.
 *
 * @param documents how many documents are made
 * @param rounds how often each task runs
 * @param seed the number of the first document; the same number makes the same documents
 * @param more how many documents are made for the long form, which shows how the cost grows; 0 = it is left out
 */
record Settings(int documents, int rounds, int seed, int more) {

    /** The words {@code DOCUMENTS ROUNDS SEED MORE}, of which the last may be missing. */
    static Settings of(List<String> words) {
        return new Settings(number(words, 0, 1000), number(words, 1, 5), number(words, 2, 1), number(words, 3, 0));
    }

    private static int number(List<String> words, int place, int usual) {
        return words.size() > place ? Integer.parseInt(words.get(place)) : usual;
    }

    /** Where TEI's own stylesheets lie. */
    static Optional<Path> teiStylesheets() {
        return Optional.ofNullable(System.getProperty("malin.teiStylesheets"))
                .filter(name -> !name.isEmpty())
                .map(name -> Path.of(name, "html", "html.xsl"));
    }
}
