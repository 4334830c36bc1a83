package org.malin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malin.ledger.Entry;
import org.malin.ledger.Ledger;
import org.malin.store.WholeFile;

/**
 * Removes documents of which the source is gone, if an earlier build has made them and nobody has worked on them since.
 */
final class GoneSources {

    private GoneSources() {}

    static void remove(EditionFolder edition, Ledger ledger, List<Path> sources) throws IOException {
        Set<String> present = sources.stream()
                .map(source -> Encoding.step(edition.tei(), source))
                .collect(Collectors.toSet());
        Set<String> gone = new HashSet<>();
        for (Entry entry : ledger.last()) {
            if (Encoding.isStep(entry.step()) && !present.contains(entry.step())) {
                Path file = edition.tei().resolve(Encoding.id(entry) + ".xml");
                if (isOurs(file, entry)) {
                    WholeFile.remove(file, edition.tei());
                    gone.add(String.valueOf(file.getFileName()));
                }
            }
        }
        EditionFile.exclude(edition.edition(), gone);
    }

    private static boolean isOurs(Path file, Entry entry) throws IOException {
        return Files.isRegularFile(file)
                && !Encoding.isEdited(file)
                && Ids.source(file).equals(Optional.of(Encoding.source(entry)));
    }
}
