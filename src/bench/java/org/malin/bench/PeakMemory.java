package org.malin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory that a process held (resident, with the files that are mapped), as Linux tells it while the process
 * lives; 0 elsewhere.
 */
final class PeakMemory {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");
    private static final int MILLISECONDS = 10;

    private PeakMemory() {}

    /** Waits for the end of a process whose only child does the work. */
    static long ofChild(Process process) throws InterruptedException {
        long peak = 0;
        Path status = null;
        while (process.isAlive()) {
            if (status == null) {
                status = process.children()
                        .findFirst()
                        .map(child -> Path.of("/proc", String.valueOf(child.pid()), "status"))
                        .orElse(null);
            } else {
                peak = Math.max(peak, kilobytes(status));
            }
            Thread.sleep(MILLISECONDS);
        }
        return peak;
    }

    private static long kilobytes(Path status) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(status));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
