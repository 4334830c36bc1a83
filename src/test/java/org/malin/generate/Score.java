package org.malin.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts facts found, missed and invented over many documents. */
final class Score {
    /** What a comparison found in one category. */
    record Comparison(int hits, List<String> missed, List<String> extra) {}

    private static final class Tally {
        private int hits;
        private int missed;
        private int extra;

        private double f1() {
            double precision = hits + extra == 0 ? 0 : (double) hits / (hits + extra);
            double recall = hits + missed == 0 ? 0 : (double) hits / (hits + missed);
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        private boolean isEmpty() {
            return hits + missed + extra == 0;
        }
    }

    private final Map<Category, Tally> tallies = new EnumMap<>(Category.class);

    /** Compares and counts a document. */
    Map<Category, Comparison> add(Facts expected, Facts found) {
        Map<Category, Comparison> comparisons = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            Comparison comparison = compare(category, expected, found);
            comparisons.put(category, comparison);
            Tally tally = tallies.computeIfAbsent(category, c -> new Tally());
            tally.hits += comparison.hits();
            tally.missed += comparison.missed().size();
            tally.extra += comparison.extra().size();
        }
        return comparisons;
    }

    static Comparison compare(Category category, Facts expected, Facts found) {
        List<String> left = new ArrayList<>(found.of(category));
        List<String> missed = expected.of(category).stream()
                .filter(fact -> !take(category, fact, left))
                .collect(Collectors.toList());
        expected.optionalOf(category).forEach(fact -> take(category, fact, left));
        return new Comparison(expected.of(category).size() - missed.size(), missed, left);
    }

    private static boolean take(Category category, String fact, List<String> left) {
        return left.stream()
                .filter(other -> same(category, fact, other))
                .findFirst()
                .map(left::remove)
                .orElse(false);
    }

    /** Two facts are the same if they say the same, some words more or less at the end. */
    static boolean same(Category category, String fact, String other) {
        if (fact.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""))) {
            return true;
        }
        return switch (category) {
            case SPEECHES, NOTES -> sameWithNames(category, fact, other);
            case ITEMS, TITLE ->
                !fact.isEmpty() && sameStart(fact, other) && wordCount(other) >= Math.min(3, wordCount(fact));
            case PRESENT -> !other.isEmpty() && (fact.endsWith(other) || other.contains(fact));
            default -> false;
        };
    }

    private static boolean sameWithNames(Category category, String fact, String other) {
        String[] one = fact.split("\\|", 2);
        String[] two = other.split("\\|", 2);
        boolean who = category == Category.NOTES
                ? one[0].equals(two[0])
                : surnames(one[0]).equals(surnames(two[0]));
        int shared = Math.min(wordCount(one[1]), wordCount(two[1]));
        return who && sameStart(one[1], two[1]) && shared >= Math.min(2, wordCount(one[1]));
    }

    private static boolean sameStart(String one, String two) {
        return !two.isEmpty() && (one.startsWith(two) || two.startsWith(one));
    }

    private static int wordCount(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static List<String> surnames(String speakers) {
        return Stream.of(speakers.split("\\+"))
                .map(name -> name.replace("(?)", ""))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .sorted()
                .collect(Collectors.toList());
    }

    double f1(Category category) {
        Tally tally = tallies.getOrDefault(category, new Tally());
        return tally.isEmpty() ? 1 : tally.f1();
    }

    double macroF1() {
        return Arrays.stream(Category.values())
                .filter(c -> tallies.containsKey(c) && !tallies.get(c).isEmpty())
                .mapToDouble(this::f1)
                .average()
                .orElse(1);
    }

    /** One line a category. */
    @Override
    public String toString() {
        String lines = Arrays.stream(Category.values()).map(this::line).collect(Collectors.joining("\n"));
        return lines + String.format(Locale.ROOT, "%nmacro F1 %.3f", macroF1());
    }

    private String line(Category category) {
        Tally t = tallies.getOrDefault(category, new Tally());
        return String.format(
                Locale.ROOT,
                "%-13s F1 %.3f (hit %d, missed %d, extra %d)",
                category.label(),
                f1(category),
                t.hits,
                t.missed,
                t.extra);
    }
}
