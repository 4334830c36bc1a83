package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.xml.Names;

/**
 * Gives documents their ids. A file keeps its id as long as it names the same source; a file of another source is never
 * taken; what clashes gets {@code -2}, {@code -3}.
 */
final class Ids {
    private static final Pattern SOURCE =
            Pattern.compile("<bibl\\b[^>]*type=\"digital-source\"[^>]*>\\s*<title[^>]*>([^<]*)</title>");

    private final Path folder;
    private final Map<String, String> idOfSource = new HashMap<>();
    private final Map<String, String> sourceOfId = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /** Looks at the documents that lie in a folder. */
    Ids(Path folder) throws IOException {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(EditionFolder::isXml).sorted().forEach(this::take);
            }
        }
    }

    private void take(Path file) {
        String id = String.valueOf(file.getFileName()).replaceFirst("\\.xml$", "");
        String source = source(file).orElse("");
        sourceOfId.put(plain(id), source);
        if (!source.isEmpty()) {
            idOfSource.putIfAbsent(source, id);
        }
    }

    /** The name of the source that a file says it was made from, even if the file is no longer well-formed. */
    static Optional<String> source(Path file) {
        try {
            Matcher m = SOURCE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            return m.find() ? Optional.of(unescape(m.group(1).strip())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** The id for a source that would like to be called so. */
    String give(Path source, String wanted, Consumer<Finding> findings) {
        String own = idOfSource.get(String.valueOf(source.getFileName()));
        if (own != null && given.add(plain(own))) {
            return own;
        }
        String id = wanted;
        for (int n = 2; given.contains(plain(id)) || sourceOfId.containsKey(plain(id)); n++) {
            id = wanted + "-" + n;
        }
        given.add(plain(id));
        if (sourceOfId.containsKey(plain(wanted))) {
            findings.accept(taken(source, wanted, id));
        }
        return id;
    }

    /** There are disks on which names that differ in capitals only are the same. */
    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private Finding taken(Path source, String wanted, String id) {
        String other = sourceOfId.getOrDefault(plain(wanted), "");
        return Finding.of(
                Rule.OTHER_SOURCE,
                Names.of(source),
                Names.of(folder.resolve(wanted + ".xml")) + " was made from "
                        + (other.isEmpty() ? "another source" : other) + "; this document becomes " + id);
    }
}
