package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malin.authority.AuthorityFiles;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.store.WholeFile;
import org.malin.xml.BadXml;
import org.malin.xml.Names;

/** Makes a folder of TEI files an edition of its own: {@code edition.xml} and the authority entries that are used. */
final class SmallEdition {
    /** What is looked for has so many letters and then a colon. */
    private static final int PREFIX = 3;

    private static final Pattern POINTER = Pattern.compile("(?<=[\"\\s])(?:per|org|pla):([\\p{L}\\p{N}._-]+)");

    private static final Pattern ID = Pattern.compile("xml:id=\"([^\"]+)\"");

    private SmallEdition() {}

    /**
     * Writes what is missing in a folder. Authority files that an editor has worked on are left as they are.
     *
     * @param from the edition from which entries are taken; null where there is none
     */
    static List<Finding> complete(EditionFolder small, @Nullable EditionFolder from) throws IOException, BadXml {
        if (!Files.exists(small.edition())) {
            byte[] content = from == null ? EditionFile.template() : EditionFile.withoutDocuments(from.edition());
            WholeFile.write(small.edition(), SchemaFiles.pointing(content, small));
        }
        Set<String> used = used(small);
        if (from == null || used.isEmpty()) {
            return List.of();
        }
        if (!isAsTaken(small, from)) {
            return List.of(Finding.of(
                    Rule.HAND_EDITED,
                    Names.of(small.authority()),
                    "the authority files here were changed by hand and get no new entries"));
        }
        AuthorityFiles.write(from.authority(), small.authority(), small.toHome(), used);
        return List.of();
    }

    /** Whether the authority files are what would be taken from the other edition for the entries that they have. */
    private static boolean isAsTaken(EditionFolder small, EditionFolder from) throws IOException, BadXml {
        List<Path> present = small.authorityFiles();
        if (present.isEmpty()) {
            return true;
        }
        Path again = Files.createTempDirectory("malin");
        try {
            AuthorityFiles.write(from.authority(), again, small.toHome(), found(present, ID));
            for (Path file : present) {
                Path taken = again.resolve(String.valueOf(file.getFileName()));
                if (!Files.exists(taken) || Files.mismatch(file, taken) >= 0) {
                    return false;
                }
            }
            return true;
        } finally {
            delete(again);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.collect(Collectors.toList())) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Set<String> used(EditionFolder small) throws IOException {
        return found(small.documents(), POINTER);
    }

    private static Set<String> found(List<Path> files, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            String xml = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Matcher m = pattern.matcher(xml).useTransparentBounds(true);
            for (int colon = xml.indexOf(':', PREFIX); colon >= 0; colon = xml.indexOf(':', colon + 1)) {
                if (m.region(colon - PREFIX, xml.length()).lookingAt()) {
                    found.add(m.group(1));
                }
            }
        }
        return found;
    }
}
