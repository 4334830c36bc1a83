package org.malin.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.Converter;
import org.malin.Seeds;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.validate.Validator;
import org.malin.xml.Xml;

/**
 * Spoiled sources: nothing throws, nothing takes much longer than the rest, and what is written is TEI of which
 * the proofs hold, unless an error says that they do not, and which is valid.
 */
class FuzzTest {
    private static final int FEW = 150;
    private static final int MANY = 10_000;
    private static final int BATCH = 200;
    private static final int TIMES_THE_MEDIAN = 100;
    private static final int AGAIN = 3;

    /** Errors that no source is to blame for. */
    private static final Set<Rule> OF_THE_TOOL = EnumSet.of(
            Rule.INTERNAL,
            Rule.PROOF_COVER,
            Rule.PROOF_BYTES,
            Rule.PROOF_TEXT,
            Rule.PROOF_LAYOUT,
            Rule.PROOF_WORDS,
            Rule.PROOF_TWICE);

    private final Converter converter = Seeds.converter();
    private final List<String> faults = new ArrayList<>();
    private final List<String> invalid = new ArrayList<>();
    private final Map<String, Integer> told = new TreeMap<>();
    private final List<long[]> times = new ArrayList<>();

    @TempDir
    Path home;

    @Test
    void someSpoiledSources() throws Exception {
        fuzz(FEW);
    }

    @Test
    @Tag("thorough")
    void manySpoiledSources() throws Exception {
        fuzz(Integer.getInteger("malin.fuzz", MANY));
    }

    private void fuzz(int count) throws Exception {
        Mutator mutator = new Mutator(Sample.inAllFormats());
        long first = Long.getLong("malin.fuzz.first", 0);
        List<Path> written = new ArrayList<>();
        for (long seed = first; seed < first + count; seed++) {
            Sample input = mutator.input(seed);
            Run run = Run.of(converter, input);
            times.add(new long[] {seed, run.nanos()});
            judge(input, run);
            if (!run.xml().isEmpty()) {
                written.add(save(seed, run.xml()));
            }
            if (written.size() == BATCH || seed == first + count - 1) {
                validate(written);
                written.clear();
            }
        }
        double slowest = slowest(mutator);
        System.out.println(count + " spoiled sources, told " + told + ", slowest " + slowest + " times the median");
        System.out.println(invalid.size() + " faults of validity");
        if (Boolean.getBoolean("malin.fuzz.show")) {
            invalid.forEach(System.out::println);
        }
        assertEquals(List.of(), faults);
        assertEquals(List.of(), invalid);
        assertTrue(slowest < TIMES_THE_MEDIAN, "slowest " + slowest);
    }

    private void judge(Sample input, Run run) {
        if (!run.crash().isEmpty()) {
            faults.add(input.name() + ": " + run.crash());
        }
        run.errors().stream()
                .filter(finding -> OF_THE_TOOL.contains(finding.rule()))
                .map(finding -> input.name() + ": " + finding)
                .forEach(faults::add);
        run.errors().stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .forEach(rule -> told.merge(rule, 1, Integer::sum));
        if (Boolean.getBoolean("malin.fuzz.show")) {
            run.errors().forEach(finding -> System.out.println(input.name() + " " + finding));
        }
    }

    private Path save(long seed, String xml) throws IOException {
        String id = xml.replaceFirst("(?s).*?<TEI[^>]* xml:id=\"([^\"]+)\".*", "$1");
        Path folder = Files.createDirectories(home.resolve("in" + seed));
        return Files.writeString(folder.resolve(id + ".xml"), xml);
    }

    private void validate(List<Path> files) throws Exception {
        new Validator(Xml.below(home))
                .validate(files).stream()
                        .filter(Finding::isError)
                        .filter(finding -> !finding.rule().id().startsWith("ML05"))
                        .map(finding -> "not valid: " + finding)
                        .forEach(invalid::add);
    }

    /** How many times the median the slowest takes; three times more, if it seems too slow, for machines pause. */
    private double slowest(Mutator mutator) {
        times.sort(Comparator.comparingLong(time -> time[1]));
        double median = times.get(times.size() / 2)[1];
        double slowest = 0;
        for (long[] time : times.subList(Math.max(0, times.size() - 5), times.size())) {
            double ratio = time[1] / median;
            double again = ratio;
            for (int i = 0; i < AGAIN && again > TIMES_THE_MEDIAN / 4.0; i++) {
                again = Math.min(
                        again, Run.of(converter, mutator.input(time[0])).nanos() / median);
            }
            System.out.printf("seed %d: %.1f ms, %.1f times the median%n", time[0], time[1] / 1e6, again);
            slowest = Math.max(slowest, again);
        }
        return slowest;
    }
}
