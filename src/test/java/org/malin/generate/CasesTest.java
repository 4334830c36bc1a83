package org.malin.generate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One small document a convention: all that it tells is found, nothing is invented, nothing is lost. */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheConvention(String name) throws IOException {
        Path source = source(CASES.resolve(name));
        Checked checked = Checked.ofCase(source);
        assertEquals(List.of(), checked.faults());
        Facts expected = GoldFacts.read(CASES.resolve(name).resolve("expected.json"));
        Facts found = checked.facts();
        assertAll(Arrays.stream(Category.values()).map(category -> same(category, expected, found)));
    }

    @Test
    void allCasesAreValid(@TempDir Path folder) throws Exception {
        List<String> documents = new ArrayList<>();
        for (String name : cases()) {
            documents.add(Checked.ofCase(source(CASES.resolve(name))).xml());
        }
        assertEquals(List.of(), Valid.errors(folder, documents));
    }

    private static Path source(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("source"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Executable same(Category category, Facts expected, Facts found) {
        Score.Comparison comparison = Score.compare(category, expected, found);
        return () -> assertEquals(
                "missed [], invented []",
                "missed " + comparison.missed() + ", invented " + comparison.extra(),
                category.label());
    }
}
