package org.malin.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs tasks in turns: in each round every task once, so that what slows the machine down slows all of them. */
final class Rounds {
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, List<Measured>> runs = new LinkedHashMap<>();

    Rounds add(String name, Task task) {
        tasks.put(name, task);
        runs.put(name, new ArrayList<>());
        return this;
    }

    Rounds run(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Task> task : tasks.entrySet()) {
                runs.get(task.getKey()).add(task.getValue().run());
            }
        }
        return this;
    }

    /** What some of the tasks took together, round by round. */
    List<Measured> of(String... names) {
        List<Measured> sums = new ArrayList<>();
        for (int round = 0; round < runs.get(names[0]).size(); round++) {
            List<Measured> parts = new ArrayList<>();
            for (String name : names) {
                parts.add(runs.get(name).get(round));
            }
            sums.add(Measured.sum(parts));
        }
        return sums;
    }
}
