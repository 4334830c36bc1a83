package org.malin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malin.encode.Checksum;
import org.malin.fidelity.DigitalSource;
import org.malin.ledger.Hash;
import org.malin.source.SourceReader;

/** The files among which that of a TEI document is looked for. */
record SourceFiles(List<Path> files) {

    SourceFiles {
        files = List.copyOf(files);
    }

    /** The file of the name and the checksum that a document names: no other file has a say then. */
    Optional<Path> exactly(DigitalSource document) {
        List<Path> named = files.stream()
                .filter(path -> String.valueOf(path.getFileName()).equals(document.title()))
                .toList();
        return named.size() == 1 && Hash.ofFile(named.get(0)).equals(document.sha256())
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    /** The file of the checksum that a document names, else that of the name, else the only one that there is. */
    @Nullable
    Path of(DigitalSource document) throws IOException {
        List<Path> named = files.stream()
                .filter(path -> String.valueOf(path.getFileName()).equals(document.title()))
                .toList();
        for (Path path : Stream.concat(named.stream(), files.stream()).toList()) {
            if (Files.size(path) <= SourceReader.MOST_BYTES
                    && Checksum.sha256(Files.readAllBytes(path)).equals(document.sha256())) {
                return path;
            }
        }
        return !named.isEmpty() ? named.get(0) : files.size() == 1 ? files.get(0) : null;
    }
}
