package org.malin.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

/**
 * Finds persons of several documents who may be one in two spellings. Names are compared only with those that have the
 * same consonants, of which it keeps so many; each spelling is told once, of the first document that has it. What stands
 * within one document is a rule of the schema.
 */
final class Spellings {
    private static final int BUCKETS = 20_000;
    private static final int IN_BUCKET = 16;

    private final Map<String, List<LocalName>> known = new Latest<>(BUCKETS);

    /** Takes in the names of a document, and tells which ones are spelt otherwise in those before it. */
    void add(List<LocalName> names, Consumer<Finding> findings) {
        for (LocalName name : names) {
            if (name.isLongEnough()) {
                compare(name, names, findings);
            }
        }
        names.stream().filter(LocalName::isLongEnough).forEach(this::keep);
    }

    private void compare(LocalName name, List<LocalName> beside, Consumer<Finding> findings) {
        List<LocalName> likely = alike(name);
        if (likely.stream().noneMatch(name::isSpeltLike)) {
            likely.stream()
                    .filter(name::isPerhaps)
                    .filter(other -> beside.stream().noneMatch(other::isSpeltLike))
                    .findFirst()
                    .ifPresent(other -> findings.accept(Finding.of(
                            Rule.TWO_SPELLINGS,
                            name.place(),
                            "\"" + name.shown() + "\" and \"" + other.shown() + "\" at " + other.place()
                                    + " may be one person in two spellings")));
        }
    }

    private List<LocalName> alike(LocalName name) {
        return name.skeletons().stream()
                .flatMap(key -> known.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
    }

    private void keep(LocalName name) {
        for (String key : name.skeletons()) {
            List<LocalName> bucket = known.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (bucket.size() < IN_BUCKET && bucket.stream().noneMatch(name::isSpeltLike)) {
                bucket.add(name);
            }
        }
    }
}
