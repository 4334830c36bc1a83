package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.authority.AuthorityFiles;
import org.malin.store.WholeFile;
import org.malin.xml.BadXml;

/** Makes a folder of TEI files an edition of its own: {@code edition.xml} and the authority entries that are used. */
final class SmallEdition {
    private static final Pattern POINTER = Pattern.compile("(?<=[\"\\s])(?:per|org|pla):([\\p{L}\\p{N}._-]+)");

    private SmallEdition() {}

    /** Writes what is missing in a folder; the edition from which it takes is null where there is none. */
    static void complete(EditionFolder small, @Nullable EditionFolder from) throws IOException, BadXml {
        if (!Files.exists(small.edition())) {
            byte[] content = from == null ? EditionFile.template() : EditionFile.withoutDocuments(from.edition());
            WholeFile.write(small.edition(), content);
        }
        Set<String> used = used(small);
        if (from != null && !used.isEmpty()) {
            AuthorityFiles.write(from.authority(), small.authority(), used);
        }
    }

    private static Set<String> used(EditionFolder small) throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : small.documents()) {
            Matcher m = POINTER.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            while (m.find()) {
                used.add(m.group(1));
            }
        }
        return used;
    }
}
