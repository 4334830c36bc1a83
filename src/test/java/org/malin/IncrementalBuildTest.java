package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After edits of any kind a build makes, byte by byte, what a build in an empty folder makes, and tells the same. Only
 * documents of sources that are gone differ: the empty folder does not know who has made them, so the test removes them.
 */
class IncrementalBuildTest {
    private static final PublishOptions PAGES = PublishOptions.everythingBut(List.of("pdf", "epub", "latex"));
    private static final PublishOptions ALL = PublishOptions.everythingBut(List.of());
    private static final Pattern SOURCE =
            Pattern.compile("type=\"digital-source\"[^>]*>\\s*<title[^>]*>([^<]*)</title>");

    @TempDir
    Path folder;

    private Path home;
    private Path out;

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
        home = folder.resolve("home");
        out = home.resolve("target/edition");
        RandomEdits random = new RandomEdits(home, out, seed);
        random.start();
        List<String> done = new ArrayList<>(List.of("start"));
        for (int i = 0; i <= edits; i++) {
            SortedMap<String, byte[]> before = Trees.read(home.resolve("tei"));
            SortedMap<String, byte[]> own = ofUser();
            List<String> told = build(products);
            SortedMap<String, byte[]> site = Trees.read(out);
            SortedMap<String, byte[]> tei = Trees.read(home.resolve("tei"));

            Path made = home.resolve("target/kept");
            Files.move(out, made);
            Trees.write(home.resolve("tei"), withoutGone(before, tei));
            Trees.write(out, own);
            List<String> toldAfresh = build(products);
            assertEquals(List.of(), Trees.differences(tei, Trees.read(home.resolve("tei"))), done::toString);
            assertEquals(List.of(), Trees.differences(site, Trees.read(out)), done::toString);
            assertEquals(toldAfresh, told, done::toString);
            Trees.delete(out);
            Files.move(made, out);
            done.add(random.edit());
        }
    }

    private List<String> build(PublishOptions products) {
        return Edition.at(home).orElseThrow().build(out, EncodeOptions.DEFAULT, products).findings().stream()
                .map(String::valueOf)
                .toList();
    }

    private SortedMap<String, byte[]> ofUser() throws IOException {
        SortedMap<String, byte[]> own = new TreeMap<>(Trees.read(out));
        own.keySet().removeIf(path -> !path.startsWith("own"));
        return own;
    }

    /** What was there before the build, but for documents that it has removed because their sources are gone. */
    private Map<String, byte[]> withoutGone(SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
        SortedMap<String, byte[]> rest = new TreeMap<>(before);
        for (Map.Entry<String, byte[]> file : before.entrySet()) {
            Matcher m = SOURCE.matcher(new String(file.getValue(), StandardCharsets.UTF_8));
            if (!after.containsKey(file.getKey())) {
                assertEquals(true, m.find() && Files.notExists(home.resolve("seeds").resolve(m.group(1))));
                rest.remove(file.getKey());
                String edition = new String(rest.get("edition.xml"), StandardCharsets.UTF_8);
                rest.put(
                        "edition.xml",
                        edition.replace(" <xi:include href=\"" + file.getKey() + "\"/>\n", "")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return rest;
    }
}
