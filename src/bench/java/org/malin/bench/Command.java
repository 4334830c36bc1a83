package org.malin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A command that is run as a process of its own, with all processes that it starts. Bash tells the time that they took;
 * what they say goes into a file.
 */
record Command(Path folder, Map<String, String> environment, List<String> words) implements Task {
    /** Findings are no failure. */
    private static final int FINDINGS = 1;

    private static final String TIME = "TIMEFORMAT='%R %U %S'; time \"$@\" >\"$MALIN_SAID\" 2>&1";

    Command(Path folder, List<String> words) {
        this(folder, Map.of(), words);
    }

    Command with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Command(folder, more, words);
    }

    /** What stops at once is no measurement, so that a failure ends all. */
    @Override
    public Measured run() throws IOException, InterruptedException {
        Path said = Files.createTempFile("malin-bench", ".txt");
        List<String> all = new ArrayList<>(List.of("bash", "-c", TIME, "bash"));
        all.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("MALIN_SAID", said.toString());
        Process process = builder.start();
        long kilobytes = PeakMemory.ofChild(process);
        String times = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() > FINDINGS) {
            throw new IOException(String.join(" ", words) + ": " + times + Files.readString(said));
        }
        Files.delete(said);
        return measured(times.strip().replace(',', '.').split(" "), kilobytes);
    }

    private static Measured measured(String[] times, long kilobytes) {
        return new Measured(
                Double.parseDouble(times[0]), Double.parseDouble(times[1]) + Double.parseDouble(times[2]), kilobytes);
    }
}
