package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders as maps of what stands in their files, for comparison. */
final class Trees {

    private Trees() {}

    /** The files of a folder, by path; what the tool hides in it for itself is left out. */
    static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder)) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".malin")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }

    /** Makes a folder hold just these files. */
    static void write(Path folder, Map<String, byte[]> content) throws IOException {
        delete(folder);
        for (Map.Entry<String, byte[]> file : content.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                    Files.delete(file);
                }
            }
        }
    }

    /** In which files two folders differ, and where; nothing if they do not. */
    static List<String> differences(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        TreeSet<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        return paths.stream()
                .map(path -> path + difference(one.get(path), other.get(path)))
                .filter(line -> line.contains(": "))
                .collect(Collectors.toList());
    }

    private static String difference(byte[] one, byte[] other) {
        if (one == null || other == null) {
            return one == null ? ": is missing" : ": is left over";
        }
        int place = java.util.Arrays.mismatch(one, other);
        return place < 0 ? "" : ": " + around(one, place) + " | " + around(other, place);
    }

    private static String around(byte[] bytes, int place) {
        int from = Math.max(0, place - 60);
        return new String(bytes, from, Math.min(bytes.length, place + 60) - from, StandardCharsets.UTF_8);
    }
}
