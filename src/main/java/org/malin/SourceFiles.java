package org.malin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malin.encode.Checksum;
import org.malin.fidelity.DigitalSource;
import org.malin.ledger.Hash;
import org.malin.source.SourceReader;

/** The files among which that of a TEI document is looked for; each is read at most once. */
final class SourceFiles {
    private static final String TOO_LARGE = "";

    private final List<Path> files;
    private final Map<String, List<Path>> named;
    private final String hash;
    private final Map<Path, String> sums = new ConcurrentHashMap<>();
    private @Nullable String contents;

    SourceFiles(List<Path> files) {
        this.files = List.copyOf(files);
        this.named = files.stream().collect(Collectors.groupingBy(path -> String.valueOf(path.getFileName())));
        this.hash = Hash.of(files);
    }

    /** The hash of their names. */
    String hash() {
        return hash;
    }

    /** The hash of what stands in them all. */
    synchronized String contents() {
        String known = contents;
        if (known == null) {
            known = Hash.of(files.parallelStream().map(Hash::ofFile).toList());
            contents = known;
        }
        return known;
    }

    /** The file of the name and the checksum that a document names: no other file has a say then. */
    Optional<Path> exactly(DigitalSource document) {
        List<Path> same = named(document);
        return same.size() == 1 && Hash.ofFile(same.get(0)).equals(document.sha256())
                ? Optional.of(same.get(0))
                : Optional.empty();
    }

    /** The file of the checksum that a document names, else that of the name, else the only one that there is. */
    @Nullable
    Path of(DigitalSource document) throws IOException {
        List<Path> same = named(document);
        for (Path path : Stream.concat(same.stream(), files.stream()).toList()) {
            String sum = sum(path);
            if (!sum.equals(TOO_LARGE) && sum.equals(document.sha256())) {
                return path;
            }
        }
        return !same.isEmpty() ? same.get(0) : files.size() == 1 ? files.get(0) : null;
    }

    private List<Path> named(DigitalSource document) {
        return named.getOrDefault(document.title(), List.of());
    }

    private String sum(Path path) throws IOException {
        String known = sums.get(path);
        if (known == null) {
            known = Files.size(path) <= SourceReader.MOST_BYTES ? Checksum.sha256(Files.readAllBytes(path)) : TOO_LARGE;
            sums.put(path, known);
        }
        return known;
    }
}
