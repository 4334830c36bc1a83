package org.malin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A Markdown table of what Malin takes beside what others take, as ratios: the medians of the rounds and their spread. */
final class Table {
    private static final String HEAD =
            "| measured | beside | clock × | target | processors × | clock, s | processors, s | MB |\n"
                    + "|---|---|---|---|---|---|---|---|\n";

    private final List<String> rows = new ArrayList<>();

    Table part(String name) {
        rows.add("| **" + name + "** | | | | | | | |");
        return this;
    }

    /** A row of which the issue is how little it is. */
    Table row(String malin, List<Measured> runs, String other, List<Measured> others) {
        return row(malin, runs, other, others, 0);
    }

    /** A row whose ratio by the clock is to be at most this much. */
    Table row(String malin, List<Measured> runs, String other, List<Measured> others, double target) {
        Spread clock = ratios(runs, others, Measured::clock);
        String verdict = target == 0 ? "" : number(target) + (clock.median() <= target ? "" : ", missed");
        rows.add(String.format(
                Locale.ROOT,
                "| %s | %s | **%s** %s | %s | %s %s | %s : %s | %s : %s | %s : %s |",
                malin,
                other,
                number(clock.median()),
                clock.range(),
                verdict,
                number(ratios(runs, others, Measured::processors).median()),
                ratios(runs, others, Measured::processors).range(),
                number(median(runs, Measured::clock)),
                number(median(others, Measured::clock)),
                number(median(runs, Measured::processors)),
                number(median(others, Measured::processors)),
                megabytes(runs),
                megabytes(others)));
        return this;
    }

    private static Spread ratios(List<Measured> runs, List<Measured> others, ToDoubleFunction<Measured> part) {
        return Spread.of(IntStream.range(0, runs.size())
                .mapToDouble(i -> part.applyAsDouble(runs.get(i)) / part.applyAsDouble(others.get(i))));
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> part) {
        return Spread.of(runs.stream().mapToDouble(part)).median();
    }

    private static String megabytes(List<Measured> runs) {
        long most = runs.stream().mapToLong(Measured::kilobytes).max().orElse(0);
        return most == 0 ? "–" : String.valueOf(most >> 10);
    }

    static String number(double number) {
        return String.format(Locale.ROOT, number < 1 ? "%.3f" : number < 100 ? "%.2f" : "%.0f", number);
    }

    @Override
    public String toString() {
        return HEAD + String.join("\n", rows) + "\n";
    }
}
