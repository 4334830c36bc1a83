package org.malin.generate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random protocols in random layouts: each is encoded, proved and valid, the same every time, and the same with other line
 * ends and taken-apart letters. How many of their facts are found is printed, and must not fall.
 */
class GeneratedProtocolsTest {
    private static final int FEW = 60;
    private static final int MANY = 1000;

    /** A little under what was reached. */
    private static final Map<Category, Double> FLOORS = Map.ofEntries(
            Map.entry(Category.TITLE, 0.82),
            Map.entry(Category.DATE, 0.97),
            Map.entry(Category.SHELFMARK, 0.86),
            Map.entry(Category.PRESENT, 0.92),
            Map.entry(Category.ITEMS, 0.91),
            Map.entry(Category.ITEM_NUMBERS, 0.92),
            Map.entry(Category.SPEECHES, 0.87),
            Map.entry(Category.NOTES, 0.97),
            Map.entry(Category.NOTE_REFS, 0.97),
            Map.entry(Category.DELETIONS, 0.97),
            Map.entry(Category.SUPPLIED, 0.95),
            Map.entry(Category.EXPANSIONS, 0.97),
            Map.entry(Category.GAPS, 0.87));

    private record Outcome(long seed, ProtocolPrinter.Printed printed, Checked checked) {
        static Outcome of(long seed) {
            ProtocolPrinter.Printed printed = ProtocolPrinter.print(seed);
            return new Outcome(seed, printed, Checked.of(printed.name(), printed.text()));
        }

        String faults() {
            return "seed " + seed + ": " + String.join("; ", checked.faults());
        }
    }

    @Test
    void encodesSomeProtocols(@TempDir Path folder) throws Exception {
        encodes(FEW, folder);
    }

    @Test
    @Tag("thorough")
    void encodesManyProtocols(@TempDir Path folder) throws Exception {
        encodes(MANY, folder);
    }

    private static void encodes(int count, Path folder) throws Exception {
        List<Outcome> outcomes =
                LongStream.range(0, count).parallel().mapToObj(Outcome::of).collect(Collectors.toList());
        List<String> faults = outcomes.stream()
                .filter(outcome -> !outcome.checked().faults().isEmpty())
                .map(Outcome::faults)
                .collect(Collectors.toList());
        assertEquals(List.of(), faults);
        assertEquals(
                List.of(),
                Valid.errors(
                        folder, outcomes.stream().map(o -> o.checked().xml()).toList()));
        Score score = new Score();
        outcomes.forEach(outcome ->
                score.add(outcome.printed().facts(), outcome.checked().facts()));
        System.out.println(count + " generated protocols\n" + score);
        assertAll(Arrays.stream(Category.values()).map(category -> () -> reaches(score, category)));
    }

    private static void reaches(Score score, Category category) {
        double floor = FLOORS.getOrDefault(category, 0.0);
        assertTrue(score.f1(category) >= floor, category.label() + " " + score.f1(category) + " is under " + floor);
    }
}
