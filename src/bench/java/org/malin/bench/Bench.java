package org.malin.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs tasks side by side: in each round every task once, so that what slows the machine down slows all of them. Prints
 * medians, the spread from the fastest to the slowest run, and the ratio to the first tasks.
 */
final class Bench {
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    /** What is measured. */
    interface Task {
        void run() throws Exception;
    }

    Bench add(String name, Task task) {
        tasks.put(name, task);
        times.put(name, new ArrayList<>());
        return this;
    }

    /** One round more is run first, to warm up, and is not counted. */
    Bench run(int rounds) throws Exception {
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Task> task : tasks.entrySet()) {
                long begin = System.nanoTime();
                task.getValue().run();
                if (round > 0) {
                    times.get(task.getKey()).add(System.nanoTime() - begin);
                }
            }
        }
        return this;
    }

    /** The median of a task in milliseconds. */
    double median(String name) {
        List<Long> sorted = sorted(name);
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    /** A table; the ratio is that to a number of milliseconds. */
    void print(String baseline, double milliseconds) {
        System.out.printf("%-40s %10s %22s %8s%n", "task", "median ms", "fastest-slowest ms", "ratio");
        for (String name : tasks.keySet()) {
            List<Long> sorted = sorted(name);
            System.out.printf(
                    "%-40s %10.0f %10.0f-%11.0f %8.2f%n",
                    name,
                    median(name),
                    sorted.get(0) / 1e6,
                    sorted.get(sorted.size() - 1) / 1e6,
                    median(name) / milliseconds);
        }
        System.out.printf("ratio to: %s%n", baseline);
    }

    private List<Long> sorted(String name) {
        List<Long> sorted = new ArrayList<>(times.get(name));
        Collections.sort(sorted);
        return sorted;
    }
}
