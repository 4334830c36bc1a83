package org.malin.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.malin.model.Certainty;

/**
 * How often what is told with a certainty is right. A decision is a fact that a TEI file states of its text: an item, a
 * speech, a note, a marker, a deletion, an addition, an expansion, a gap, somebody present, a part of the header. Its
 * certainty is the {@code @cert} of its element; what has none is told as certain. It is right if the truth has it, or
 * allows it.
 */
final class Calibration {

    private static final class Tally {
        private int all;
        private int right;

        private double share() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    private final Map<Certainty, Map<Category, Tally>> tallies = new EnumMap<>(Certainty.class);

    void add(Facts truth, Facts found) {
        add(truth, found, Set.of());
    }

    /** Compares a document; of some categories the truth may say nothing, not even that there are none. */
    void add(Facts truth, Facts found, Set<Category> untold) {
        for (Category category : Category.values()) {
            if (untold.contains(category)) {
                continue;
            }
            List<String> facts = found.of(category);
            boolean[] wrong =
                    wrong(Score.compare(category, truth, found).extra(), facts, found.certaintiesOf(category));
            for (int i = 0; i < facts.size(); i++) {
                Tally tally = tally(found.certaintiesOf(category).get(i), category);
                tally.all++;
                tally.right += wrong[i] ? 0 : 1;
            }
        }
    }

    /** Of facts that say the same the least certain are the wrong ones. */
    private static boolean[] wrong(List<String> extra, List<String> facts, List<Certainty> certainties) {
        boolean[] wrong = new boolean[facts.size()];
        for (String fact : extra) {
            int least = -1;
            for (int i = 0; i < facts.size(); i++) {
                boolean open = !wrong[i] && facts.get(i).equals(fact);
                if (open && (least < 0 || certainties.get(i).compareTo(certainties.get(least)) < 0)) {
                    least = i;
                }
            }
            wrong[least] = true;
        }
        return wrong;
    }

    private Tally tally(Certainty certainty, Category category) {
        return tallies.computeIfAbsent(certainty, c -> new EnumMap<>(Category.class))
                .computeIfAbsent(category, c -> new Tally());
    }

    /** How many of the decisions of a certainty are right, 0 to 1. */
    double right(Certainty certainty) {
        return sum(certainty).share();
    }

    int count(Certainty certainty) {
        return sum(certainty).all;
    }

    private Tally sum(Certainty certainty) {
        Tally sum = new Tally();
        tallies.getOrDefault(certainty, Map.of()).values().forEach(tally -> {
            sum.all += tally.all;
            sum.right += tally.right;
        });
        return sum;
    }

    /** One line a certainty, below it one a category. */
    @Override
    public String toString() {
        int all = Arrays.stream(Certainty.values()).mapToInt(this::count).sum();
        List<String> lines = new ArrayList<>();
        for (Certainty certainty : List.of(Certainty.HIGH, Certainty.MEDIUM, Certainty.LOW)) {
            lines.add(line(certainty.value(), sum(certainty), all));
            tallies.getOrDefault(certainty, Map.of())
                    .forEach((category, tally) -> lines.add(line("  " + category.label(), tally, all)));
        }
        return String.join("\n", lines);
    }

    private static String line(String name, Tally tally, int all) {
        return String.format(
                Locale.ROOT,
                "%-16s %5d of %5d right = %5.1f %%, share %5.1f %%",
                name,
                tally.right,
                tally.all,
                100 * tally.share(),
                all == 0 ? 0 : 100.0 * tally.all / all);
    }
}
