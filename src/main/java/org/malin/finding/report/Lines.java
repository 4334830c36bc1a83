package org.malin.finding.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.malin.finding.Place;

/** The lines of the files that findings are about, of one file at a time. */
final class Lines {
    private String file = "";
    private List<String> lines = List.of();

    /** The line of a place, as it stands now; nothing where it cannot be read. */
    Optional<String> of(Place place) {
        if (place.line() < 1) {
            return Optional.empty();
        }
        if (!place.file().equals(file)) {
            file = place.file();
            lines = read(file);
        }
        return place.line() <= lines.size() ? Optional.of(lines.get(place.line() - 1)) : Optional.empty();
    }

    Optional<Excerpt> excerpt(Place place) {
        return of(place).flatMap(line -> Excerpt.of(line, place.column()));
    }

    private static List<String> read(String name) {
        try {
            return new String(Files.readAllBytes(Path.of(name)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
