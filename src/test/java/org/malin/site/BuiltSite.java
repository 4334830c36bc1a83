package org.malin.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.Edition;
import org.malin.EncodeOptions;
import org.malin.Outcome;
import org.malin.PublishOptions;
import org.malin.finding.Severity;

/**
 * A site, built once for all tests: that of the edition, and of a document in which every form occurs. Tests find its
 * pages by walking its folder, so that a new kind of page is tested as soon as it is built.
 */
final class BuiltSite {
    /** The document in which every form occurs. */
    static final String EVERY_FORM = "protocol-900";

    private static final Path HOME = build();

    private BuiltSite() {}

    /** The folder of the pages. */
    static Path folder() {
        return HOME.resolve("target/edition");
    }

    /** The folder of the TEI files of which the pages were made. */
    static Path tei() {
        return HOME.resolve("tei");
    }

    /** The paths of all pages, from the folder, with slashes. */
    static List<String> pages() {
        return pages(folder());
    }

    static List<String> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of every kind: pages of one folder are of one kind, those at the top each of its own. */
    static List<String> pagesOfEveryKind() {
        Map<String, List<String>> kinds =
                pages().stream().collect(Collectors.groupingBy(BuiltSite::kind, TreeMap::new, Collectors.toList()));
        return kinds.values().stream()
                .flatMap(pages -> pages.stream().sorted(byWeight()).limit(1))
                .collect(Collectors.toList());
    }

    private static String kind(String page) {
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        return List.of("", "editors/").contains(folder) ? page : folder;
    }

    /** The page with every form first, then the heaviest ones. */
    private static Comparator<String> byWeight() {
        Comparator<String> every = Comparator.comparing(page -> !page.contains(EVERY_FORM));
        return every.thenComparing(page -> -weight(page));
    }

    static long weight(String page) {
        try {
            return Files.size(folder().resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path build() {
        try {
            Path home = Files.createTempDirectory("malin-site");
            home.toFile().deleteOnExit();
            copy(Path.of("seeds"), home.resolve("seeds"));
            copy(Path.of("tei"), home.resolve("tei"));
            Files.copy(
                    Path.of("src/test/resources/views", EVERY_FORM + ".xml"),
                    home.resolve("tei").resolve(EVERY_FORM + ".xml"));
            Outcome outcome = Edition.at(home)
                    .orElseThrow()
                    .build(
                            home.resolve("target/edition"),
                            EncodeOptions.DEFAULT,
                            PublishOptions.everythingBut(PublishOptions.optionalFormats()));
            if (!Files.exists(home.resolve("target/edition/index.html"))) {
                throw new AssertionError("no site was built: "
                        + outcome.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .collect(Collectors.toList()));
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().collect(Collectors.toList())) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
