package org.malin.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Runs tasks side by side: in each round every task once, so that what slows the machine down slows all of them. Prints
 * medians of the clock and of the time of all processors that this process took, which other processes hardly change.
 */
final class Bench {
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    /** What is measured. */
    interface Task {
        void run() throws Exception;
    }

    /** Nanoseconds of one run. */
    private record Run(long clock, long processors) {}

    Bench add(String name, Task task) {
        tasks.put(name, task);
        runs.put(name, new ArrayList<>());
        return this;
    }

    /** One round more is run first, to warm up, and is not counted. */
    Bench run(int rounds) throws Exception {
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Task> task : tasks.entrySet()) {
                Run run = run(task.getValue());
                if (round > 0) {
                    runs.get(task.getKey()).add(run);
                }
            }
        }
        return this;
    }

    private static Run run(Task task) throws Exception {
        System.gc();
        long clock = System.nanoTime();
        long processors = processors();
        task.run();
        return new Run(System.nanoTime() - clock, processors() - processors);
    }

    private static long processors() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** A table; the ratios are those to the sum of some of the tasks. */
    void print(String... baseline) {
        double clock = sum(Run::clock, baseline);
        double processors = sum(Run::processors, baseline);
        System.out.printf("%-32s %8s %17s %8s %8s %8s%n", "task", "clock ms", "spread", "CPU ms", "clock x", "CPU x");
        for (String name : tasks.keySet()) {
            List<Long> sorted = sorted(name, Run::clock);
            System.out.printf(
                    "%-32s %8.0f %8.0f-%8.0f %8.0f %8.2f %8.2f%n",
                    name,
                    median(name, Run::clock),
                    sorted.get(0) / 1e6,
                    sorted.get(sorted.size() - 1) / 1e6,
                    median(name, Run::processors),
                    median(name, Run::clock) / clock,
                    median(name, Run::processors) / processors);
        }
        System.out.printf("x: times %s%n%n", String.join(" + ", baseline));
    }

    private double sum(ToLongFunction<Run> part, String... names) {
        double sum = 0;
        for (String name : names) {
            sum += median(name, part);
        }
        return sum;
    }

    /** The median of a task in milliseconds. */
    private double median(String name, ToLongFunction<Run> part) {
        List<Long> sorted = sorted(name, part);
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    private List<Long> sorted(String name, ToLongFunction<Run> part) {
        return runs.get(name).stream().map(part::applyAsLong).sorted().toList();
    }
}
