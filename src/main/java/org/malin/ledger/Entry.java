package org.malin.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.finding.Severity;

/**
 * What a step made.
 *
 * @param step its name
 * @param key the hash of all that it read
 * @param value what it wants to know again
 * @param outputs the files that it wrote
 * @param findings what it told
 */
public record Entry(String step, String key, String value, List<Output> outputs, List<Finding> findings) {

    /** A file, by its path from the folder of the ledger, with slashes, and the hash of what was written. */
    public record Output(String path, String hash) {}

    public Entry {
        outputs = List.copyOf(outputs);
        findings = List.copyOf(findings);
    }

    /** As words of a line. */
    List<String> words() {
        List<String> words = new ArrayList<>(List.of(step, key, value, String.valueOf(outputs.size())));
        outputs.forEach(output -> words.addAll(List.of(output.path, output.hash)));
        findings.forEach(f -> words.addAll(List.of(
                f.rule().id(),
                f.severity().label(),
                f.place().file(),
                String.valueOf(f.place().line()),
                String.valueOf(f.place().column()),
                f.found(),
                f.expected(),
                f.advice())));
        return words;
    }

    /** Of the words of a line; null where they are none of an entry. */
    static @Nullable Entry of(List<String> words) {
        try {
            int at = 4 + 2 * Integer.parseInt(words.get(3));
            List<Output> outputs = new ArrayList<>();
            for (int i = 4; i < at; i += 2) {
                outputs.add(new Output(words.get(i), words.get(i + 1)));
            }
            List<Finding> findings = new ArrayList<>();
            for (int i = at; i < words.size(); i += 8) {
                findings.add(finding(words.subList(i, i + 8)));
            }
            return new Entry(words.get(0), words.get(1), words.get(2), outputs, findings);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static Finding finding(List<String> words) {
        return new Finding(
                Rule.byId(words.get(0)).orElseThrow(() -> new IllegalArgumentException(words.get(0))),
                Severity.of(words.get(1)),
                new Place(words.get(2), Integer.parseInt(words.get(3)), Integer.parseInt(words.get(4))),
                words.get(5),
                words.get(6),
                words.get(7));
    }
}
