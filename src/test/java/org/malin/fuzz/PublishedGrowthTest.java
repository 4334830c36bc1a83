package org.malin.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.Edition;
import org.malin.EncodeOptions;
import org.malin.Outcome;
import org.malin.PublishOptions;

/** A document of four times as many names, notes, tables … takes about four times as long to validate and to publish. */
@Tag("thorough")
class PublishedGrowthTest {
    private static final int FEW = 500;
    private static final int TIMES = 4;

    /** Between what is linear and what is quadratic. */
    private static final double MOST = 8;

    /** Shorter times say nothing. */
    private static final double SHORT_NANOS = 2.5e8;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir
    Path folder;

    private int runs;

    static Stream<String> units() {
        return GrowthTest.countedUnits();
    }

    @ParameterizedTest
    @MethodSource("units")
    void aLongDocumentIsPublishedInLinearTime(String unit) throws IOException {
        Path few = edition(unit, FEW);
        Path many = edition(unit, TIMES * FEW);
        List<String> slow = new ArrayList<>();
        for (String what : List.of("validate", "html", "text", "latex", "epub")) {
            double time = nanos(what, many);
            if (time > MOST * SHORT_NANOS) {
                double first = Math.min(nanos(what, few), nanos(what, few));
                time = Math.min(time, nanos(what, many));
                if (time > MOST * Math.max(first, SHORT_NANOS)) {
                    slow.add(what + ": " + first / 1e6 + " ms, then " + time / 1e6 + " ms");
                }
            }
        }
        assertEquals(List.of(), slow);
    }

    private Path edition(String unit, int times) throws IOException {
        Path home = folder.resolve("of" + times);
        Edition.init(home);
        Sample sample = GrowthTest.sample(unit, times);
        Files.write(home.resolve("seeds").resolve(sample.name()), sample.bytes());
        Edition edition = Edition.at(home).orElseThrow();
        fine(edition.encode(List.of(home.resolve("seeds")), home.resolve("tei"), EncodeOptions.DEFAULT));
        return home;
    }

    private double nanos(String what, Path home) {
        Edition edition = Edition.at(home).orElseThrow();
        long start = PROCESS.getProcessCpuTime();
        if (what.equals("validate")) {
            fine(edition.validate(List.of(home.resolve("tei"))));
        } else {
            fine(edition.publish(
                    List.of(home.resolve("tei")),
                    new PublishOptions(List.of(what), PublishOptions.allViews(), false, Map.of()),
                    folder.resolve("out" + runs++)));
        }
        return PROCESS.getProcessCpuTime() - start;
    }

    private static void fine(Outcome outcome) {
        assertFalse(outcome.stopped(), outcome.findings()::toString);
    }
}
