package org.malin.bench;

import java.util.stream.DoubleStream;

/** Where the middle, the least and the most of some numbers lie. */
record Spread(double median, double least, double most) {

    static Spread of(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    String range() {
        return "(" + Table.number(least) + "–" + Table.number(most) + ")";
    }
}
