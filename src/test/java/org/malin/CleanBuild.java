package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds an edition in the folder where it was built before, and in an empty one. Documents of sources that are gone
 * would differ: the empty folder does not know who has made them, so they are removed before.
 */
record CleanBuild(Path home, Path out, PublishOptions products) {
    private static final Pattern SOURCE =
            Pattern.compile("type=\"digital-source\"[^>]*>\\s*<title[^>]*>([^<]*)</title>");

    /** Asserts that the next build makes and tells what a clean one does. */
    void isLikeTheNext(Object done) throws IOException {
        SortedMap<String, byte[]> before = Trees.read(home.resolve("tei"));
        SortedMap<String, byte[]> own = ofUser();
        List<String> told = build();
        SortedMap<String, byte[]> site = Trees.read(out);
        SortedMap<String, byte[]> tei = Trees.read(home.resolve("tei"));

        Path made = home.resolve("target/kept");
        Files.move(out, made);
        Trees.write(home.resolve("tei"), withoutGone(before, tei));
        Trees.write(out, own);
        List<String> toldAfresh = build();
        assertEquals(List.of(), Trees.differences(tei, Trees.read(home.resolve("tei"))), done::toString);
        assertEquals(List.of(), Trees.differences(site, Trees.read(out)), done::toString);
        assertEquals(toldAfresh, told, done::toString);
        Trees.delete(out);
        Files.move(made, out);
    }

    private List<String> build() {
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
            String path = file.getKey();
            if (!after.containsKey(path) && !path.endsWith(".tmp")) {
                Matcher m = SOURCE.matcher(new String(file.getValue(), StandardCharsets.UTF_8));
                assertTrue(m.find() && Files.notExists(home.resolve("seeds").resolve(m.group(1))), path);
                rest.remove(path);
                String edition = new String(rest.get("edition.xml"), StandardCharsets.UTF_8);
                String line = " <xi:include href=\"" + path + "\"/>\n";
                rest.put("edition.xml", edition.replace(line, "").getBytes(StandardCharsets.UTF_8));
            }
        }
        return rest;
    }
}
