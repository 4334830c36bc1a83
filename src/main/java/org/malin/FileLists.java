package org.malin;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.finding.Severity;
import org.malin.xml.Names;

/** Turns files and folders that were named into files, in a fixed order. */
final class FileLists {
    private static final Pattern SOURCE =
            Pattern.compile(".*\\.(txt|text|md|markdown|html?|xhtml|doc[xm])", Pattern.DOTALL);
    private static final String CONVENTIONS = "conventions.xml";

    /** Documents of word processors and printers that are not read, so that an editor must hear of them. */
    private static final Pattern OTHER_DOCUMENT =
            Pattern.compile(".*\\.(doc|dot|rtf|od[tf]|fodt|pdf|wp[ds]|pages|epub|djvu?)");

    private FileLists() {}

    /** Tells of documents in folders that are no sources and are passed over. */
    static void tellOfOthers(List<Path> named, Outcome outcome) {
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                below(path, FileLists::isOtherDocument, new Outcome())
                        .forEach(file -> outcome.add(
                                Finding.of(Rule.BINARY, Names.of(file), "the file is passed over, its kind is not read")
                                        .withSeverity(Severity.WARNING)));
            }
        }
    }

    private static boolean isOtherDocument(Path file) {
        return OTHER_DOCUMENT
                .matcher(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT))
                .matches();
    }

    /** Sources: every file that was named, and from folders those whose name says that they are text. */
    static List<Path> sources(List<Path> named, Outcome outcome) {
        List<Path> files = list(named, FileLists::isSource, outcome);
        files.sort(Comparator.comparing((Path file) -> String.valueOf(file.getFileName()))
                .thenComparing(Comparator.naturalOrder()));
        return files;
    }

    /** TEI files: every file that was named, and all XML in folders. */
    static List<Path> tei(List<Path> named, Outcome outcome) {
        return list(named, file -> EditionFolder.isXml(file) && !file.endsWith(CONVENTIONS), outcome);
    }

    /** Whether pointers into a file of this name are followed, so that what stands in it matters. */
    static boolean isRead(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".xml") || name.matches("(?i).*\\.doc[xm]");
    }

    private static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return SOURCE.matcher(name).matches();
    }

    private static List<Path> list(List<Path> named, Predicate<Path> fits, Outcome outcome) {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path, fits, outcome));
            } else {
                files.add(path);
            }
        }
        return files.stream().map(FileLists::plain).distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Path> below(Path folder, Predicate<Path> fits, Outcome outcome) {
        try {
            Path home = folder.toRealPath();
            BuiltFolders built = new BuiltFolders(folder);
            int faults = outcome.findings().size();
            List<Path> found = walk(folder, outcome).stream()
                    .filter(Files::isRegularFile)
                    .filter(file -> fits.test(file) && !isHidden(folder.relativize(file)))
                    .filter(file -> !built.hold(file))
                    .filter(file -> isInside(file, home, outcome))
                    .sorted()
                    .collect(Collectors.toList());
            if (found.isEmpty() && outcome.findings().size() == faults) {
                outcome.add(Finding.of(Rule.UNREADABLE, Names.of(folder), "the folder has no file to read")
                        .withSeverity(Severity.WARNING));
            }
            return found;
        } catch (IOException e) {
            outcome.add(unreadable(folder));
            return List.of();
        }
    }

    /** All files below a folder; a folder in it that cannot be read is told, and stops no other. */
    private static List<Path> walk(Path folder, Outcome outcome) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException fault) {
                outcome.add(unreadable(path));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static Finding unreadable(Path folder) {
        return Finding.of(Rule.UNREADABLE, Names.of(folder), "the folder cannot be read");
    }

    /** A link in a folder must not bring in what lies elsewhere; a file that is named itself may lie anywhere. */
    private static boolean isInside(Path file, Path home, Outcome outcome) {
        try {
            if (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(home)) {
                return true;
            }
        } catch (IOException e) {
            return true;
        }
        outcome.add(Finding.of(Rule.UNREADABLE, Names.of(file), "the link leads out of the folder and is passed over")
                .withSeverity(Severity.WARNING)
                .withAdvice("name the file itself, or copy it into the folder"));
        return false;
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
