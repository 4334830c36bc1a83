package org.malin.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.cli.Commands;

/** Spoiled TEI, as a hand at work may leave it: every command says what is wrong, and none throws. */
class TeiFuzzTest {
    private static final int FEW = 30;
    private static final int MANY = 1500;
    private static final Pattern CRASH =
            Pattern.compile("(?m)^\\s+at \\w+[.$/]|\\w+Exception|StackOverflow|OutOfMemory|ML0199.*");

    @TempDir
    Path home;

    @Test
    void someSpoiledDocuments() throws Exception {
        fuzz(FEW);
    }

    @Test
    @Tag("thorough")
    void manySpoiledDocuments() throws Exception {
        fuzz(MANY);
    }

    private void fuzz(int count) throws Exception {
        Commands.copy(Path.of("tei"), home.resolve("tei"));
        Path spoiled = Files.createDirectories(home.resolve("tei/spoiled"));
        List<Path> documents = documents();
        for (int seed = 0; seed < count; seed++) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            Path document = documents.get(random.nextInt(documents.size()));
            String xml = XmlMutations.spoiled(Files.readString(document), random);
            Files.write(
                    spoiled.resolve("x" + seed + "-" + document.getFileName()), xml.getBytes(StandardCharsets.UTF_8));
        }
        run("validate", spoiled.toString());
        run("check", spoiled.toString(), "--source", "seeds");
        run("names", spoiled.toString());
        run("publish", spoiled.toString(), "-o", home.resolve("out").toString(), "--to", "html,text");
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tei"))) {
            return files.filter(file -> file.toString().matches(".*(protocol|letter|resolution).*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    private static void run(String... words) {
        Commands.Result result = Commands.run(words);
        assertTrue(result.code() >= 0 && result.code() <= 2, words[0] + " " + result.code());
        assertFalse(
                CRASH.matcher(result.text()).find(),
                () -> words[0]
                        + CRASH.matcher(result.text())
                                .results()
                                .map(m -> result.text()
                                        .substring(
                                                Math.max(0, m.start() - 200),
                                                Math.min(result.text().length(), m.end() + 200)))
                                .limit(5)
                                .toList());
    }
}
