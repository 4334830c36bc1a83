package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.generate.Corpus;

/** However many cores share the work, the same is written and told, in the same order. */
class CoresTest {
    private static final int DOCUMENTS = 36;

    @TempDir
    Path folder;

    @Test
    void oneCoreAndFourMakeTheSameBytesAndTellTheSame() throws Exception {
        Path home = folder.resolve("edition");
        Corpus.of(home, DOCUMENTS, 7);
        Map<String, String> one = built(home, 1);
        Map<String, String> four = built(home, 4);
        assertEquals(one.keySet(), four.keySet());
        one.forEach((path, content) -> assertEquals(content, four.get(path), path));
    }

    /** What a build makes in a folder that is called the same each time, and what it tells. */
    private Map<String, String> built(Path home, int cores) throws Exception {
        Path out = folder.resolve("out");
        ForkJoinPool pool = new ForkJoinPool(cores);
        try {
            PublishOptions products = PublishOptions.everythingBut(List.of("pdf", "epub", "latex"));
            Outcome outcome = pool.submit(() ->
                            Edition.at(home).orElseThrow().build(out, new EncodeOptions(null, false, null), products))
                    .get();
            Map<String, String> made = contents(out);
            made.putAll(contents(home));
            made.put("findings", String.valueOf(outcome.findings()));
            return made;
        } finally {
            pool.shutdown();
            Files.move(out, folder.resolve("out-" + cores));
        }
    }

    private static Map<String, String> contents(Path folder) throws Exception {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (!path.contains(".malin")) {
                    contents.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
