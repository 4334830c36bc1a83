package org.malin.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.malin.Converter;
import org.malin.finding.Finding;
import org.malin.source.SourceReader;
import org.malin.source.UnreadableSource;

/**
 * What became of an input.
 *
 * @param xml the TEI file; empty if the input was refused
 * @param errors what the tool itself says is wrong
 * @param crash where it threw; empty if it did not
 * @param nanos processor time
 */
record Run(String xml, List<Finding> errors, String crash, long nanos) {
    private static final long WAIT = 2000;
    private static final long MOST_NANOS = 30_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Reads and writes an input; one that does not come to an end is stopped. */
    static Run of(Converter converter, Sample input) {
        AtomicReference<Run> result = new AtomicReference<>();
        Thread thread = new Thread(() -> result.set(here(converter, input)), input.name());
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(WAIT);
            while (thread.isAlive() && THREADS.getThreadCpuTime(thread.getId()) < MOST_NANOS) {
                thread.join(WAIT);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Run run = result.get();
        return run != null ? run : stopped(thread);
    }

    @SuppressWarnings({"deprecation", "removal"})
    private static Run stopped(Thread thread) {
        String where = List.of(thread.getStackTrace()).stream()
                .filter(frame -> frame.getClassName().startsWith("org.malin"))
                .limit(6)
                .map(String::valueOf)
                .collect(Collectors.joining(" < "));
        thread.stop();
        return new Run("", List.of(), "does not come to an end at " + where, MOST_NANOS);
    }

    private static Run here(Converter converter, Sample input) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            Converter.Converted converted = converter.convert(SourceReader.read(input.name(), input.bytes(), null));
            List<Finding> errors =
                    converted.findings().stream().filter(Finding::isError).toList();
            return new Run(converted.xml(), errors, "", since(start));
        } catch (UnreadableSource e) {
            return new Run("", List.of(e.finding()), "", since(start));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Run("", List.of(), trace(e), since(start));
        }
    }

    private static long since(long start) {
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    static String trace(Throwable e) {
        return e + " at "
                + List.of(e.getStackTrace()).stream()
                        .limit(12)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" < "));
    }
}
