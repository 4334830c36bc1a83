package org.malin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After edits of any kind a build makes, byte by byte, what a build in an empty folder makes, and tells the same. */
class IncrementalBuildTest {
    private static final PublishOptions PAGES = PublishOptions.everythingBut(List.of("pdf", "epub", "latex"));
    private static final PublishOptions ALL = PublishOptions.everythingBut(List.of());

    @TempDir
    Path folder;

    @Test
    void fewEditsGiveWhatACleanBuildGives() throws Exception {
        run(7, 4, PAGES);
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void manyEditsGiveWhatACleanBuildGives(long seed) throws Exception {
        run(seed, 40, seed == 1 ? ALL : PAGES);
    }

    private void run(long seed, int edits, PublishOptions products) throws IOException {
        Path home = folder.resolve("home");
        Path out = home.resolve("target/edition");
        RandomEdits random = new RandomEdits(home, out, seed);
        random.start(3);
        List<String> done = new ArrayList<>(List.of("start"));
        for (int i = 0; i <= edits; i++) {
            new CleanBuild(home, out, products).isLikeTheNext(done);
            done.add(random.edit());
        }
    }
}
