package org.malin.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.cli.Commands;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.validate.Validator;
import org.malin.xml.Xml;

/** Each way to break a sound document is noticed, at its line, in words that name the mistake. */
class MutationTest {
    private static final long SEED = 4;
    private static final int AT_LEAST = 300;
    private static final double FALLBACK = 0.05;

    /** The rules of the grammar in an editor's words. */
    private static final Set<Rule> EXPLAINED = Set.of(
            Rule.UNKNOWN_ELEMENT,
            Rule.MISPLACED_ELEMENT,
            Rule.ELEMENT_ORDER,
            Rule.MISSING_ELEMENT,
            Rule.MISPLACED_TEXT,
            Rule.ATTRIBUTE_NAME,
            Rule.MISSING_ATTRIBUTE,
            Rule.VALUE,
            Rule.BLOCK_AFTER_DIVISION);

    @TempDir
    Path home;

    private final Map<String, int[]> table = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private Validator validator;

    @Test
    void everyMutationIsNoticedAtItsLineAndNamed() throws Exception {
        Commands.copy(Path.of("tei"), home.resolve("tei"));
        Commands.copy(Path.of("seeds"), home.resolve("seeds"));
        validator = new Validator(Xml.below(home));
        for (String name : List.of("protocol-063", "protocol-066", "protocol-071")) {
            breakAll(home.resolve("tei/" + name + ".xml"));
        }
        int[] all = new int[6];
        StringBuilder printed =
                new StringBuilder(row("operator", "files", "found", "right line", "named", "own words"));
        table.forEach((operator, counts) -> {
            Arrays.setAll(all, i -> all[i] + counts[i]);
            printed.append(row(operator, counts));
        });
        System.out.println(printed.append(row("all", all)));
        System.out.println("messages of the grammar: " + (all[4] + all[5]) + ", in its own words: " + all[5]);
        assertTrue(all[0] >= AT_LEAST, "only " + all[0]);
        assertEquals(List.of(), missed);
        assertTrue(all[5] < FALLBACK * (all[4] + all[5]), printed.toString());
    }

    private void breakAll(Path file) throws Exception {
        String sound = Files.readString(file);
        Map<String, Long> before = counted(validator.validate(List.of(file)));
        for (Mutation mutation : Operators.of(String.valueOf(file.getFileName()), sound, SEED)) {
            Files.writeString(file, mutation.text());
            judge(mutation, added(validator.validate(List.of(file)), before));
        }
        Files.writeString(file, sound);
    }

    private static Map<String, Long> counted(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(MutationTest::key, Collectors.counting()));
    }

    private static String key(Finding finding) {
        return finding.rule().id() + finding.found();
    }

    /** The findings that the sound file does not have. */
    private static List<Finding> added(List<Finding> findings, Map<String, Long> before) {
        Map<String, Long> left = new HashMap<>(before);
        return findings.stream()
                .filter(f -> left.merge(key(f), -1L, Long::sum) < 0)
                .toList();
    }

    private void judge(Mutation mutation, List<Finding> findings) {
        List<Finding> there = findings.stream()
                .filter(f -> f.place().line() >= mutation.from() && f.place().line() <= mutation.to())
                .toList();
        boolean named = there.stream().anyMatch(f -> names(f, mutation.name()));
        int[] counts = table.computeIfAbsent(mutation.operator(), o -> new int[6]);
        counts[0]++;
        counts[1] += findings.isEmpty() ? 0 : 1;
        counts[2] += there.isEmpty() ? 0 : 1;
        counts[3] += named ? 1 : 0;
        counts[4] += (int)
                findings.stream().filter(f -> EXPLAINED.contains(f.rule())).count();
        counts[5] +=
                (int) findings.stream().filter(f -> f.rule() == Rule.GRAMMAR).count();
        if (!named) {
            missed.add(mutation.operator() + " in " + mutation.document() + ", lines " + mutation.from() + "-"
                    + mutation.to() + ", \"" + mutation.name() + "\": "
                    + findings.stream().limit(3).map(Finding::toString).toList() + "\n");
        }
    }

    private static boolean names(Finding finding, String name) {
        String message = finding + " " + finding.expected();
        return Arrays.stream(name.split("\\|")).anyMatch(message::contains);
    }

    private static String row(String operator, int... counts) {
        return row(operator, Arrays.stream(counts).mapToObj(String::valueOf).toArray(String[]::new));
    }

    private static String row(String operator, String... cells) {
        return String.format(
                "%-34s %6s %6s %11s %6s %10s%n",
                operator, cells[0], cells[1], cells[2], cells[3], cells[cells.length - 1]);
    }
}
