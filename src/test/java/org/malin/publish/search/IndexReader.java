package org.malin.publish.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an index from its scripts as a page does. */
public final class IndexReader {
    private final Map<String, byte[]> files;

    public IndexReader(Map<String, byte[]> files) {
        this.files = files;
    }

    /** The index in the folder of a site. */
    public static IndexReader of(Path site) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(site.resolve("search"))) {
            for (Path file : found.filter(Files::isRegularFile).collect(Collectors.toList())) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new IndexReader(files);
    }

    /** The documents in their order. */
    public List<String> documents() {
        return text("documents").lines().map(line -> line.split("\t", 2)[0]).collect(Collectors.toList());
    }

    /** The passages of a document: code, anchor, text. */
    public List<String[]> passages(String document) {
        return text("text/" + document)
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].equals("p"))
                .map(fields -> new String[] {fields[1], fields[2], fields[10]})
                .collect(Collectors.toList());
    }

    /** A table with its values; keys must be in order, over all its scripts. */
    Map<String, String> table(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        String last = "";
        for (int part = 0; files.containsKey("search/" + name + "/" + part + ".js"); part++) {
            String[] cells = text(name + "/" + part).split(" ");
            for (int i = 0; i < cells.length; i += 2) {
                if (cells[i].compareTo(last) <= 0) {
                    throw new AssertionError(cells[i] + " follows " + last);
                }
                last = cells[i];
                entries.put(cells[i], cells[i + 1]);
            }
        }
        return entries;
    }

    public String text(String name) {
        return Script.text(files.get("search/" + name + ".js"));
    }

    public String index() {
        return new String(files.get("search/index.js"), StandardCharsets.UTF_8);
    }

    /** For each word the passages that have it, and its places there. */
    public Map<String, Map<Integer, List<Integer>>> places() {
        Map<String, Map<Integer, List<Integer>>> places = new HashMap<>();
        table("places").forEach((word, letters) -> places.put(word, places(letters)));
        return places;
    }

    static Map<Integer, List<Integer>> places(String letters) {
        int[] numbers = Numbers.read(letters);
        Map<Integer, List<Integer>> places = new TreeMap<>();
        int passage = 0;
        int i = 0;
        while (i < numbers.length) {
            passage += numbers[i] >> 1;
            int count = (numbers[i++] & 1) == 1 ? numbers[i++] : 1;
            List<Integer> at = new ArrayList<>();
            int place = 0;
            for (int k = 0; k < count; k++) {
                place += numbers[i++];
                at.add(place);
            }
            places.put(passage, at);
        }
        return places;
    }
}
