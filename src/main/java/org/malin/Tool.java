package org.malin;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.malin.ledger.Hash;

/** The tool itself, as something of which its results are made: another build of it may make other bytes. */
final class Tool {

    private Tool() {}

    /** Says of what the tool consists: its classes, resources and libraries, and the Java that runs it. */
    static String hash() {
        List<Object> words = new ArrayList<>(List.of(
                Objects.requireNonNullElse(System.getProperty("java.vm.version"), ""),
                Objects.requireNonNullElse(System.getProperty("java.vendor"), "")));
        try {
            CodeSource source = Tool.class.getProtectionDomain().getCodeSource();
            Path own = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(own)) {
                words.add(Hash.ofFolder(own));
                for (String library : classPath()) {
                    words.add(String.valueOf(Path.of(library).getFileName()));
                }
            } else {
                SortedSet<String> entries = new TreeSet<>(entries(own));
                for (String jar : classPath()) {
                    entries.addAll(entries(Path.of(jar)));
                }
                words.add(Hash.of(entries));
            }
        } catch (IOException | URISyntaxException e) {
            words.add(System.nanoTime()); // of what it consists cannot be said: nothing is remembered
        }
        return Hash.of(words);
    }

    private static List<String> classPath() {
        return List.of(System.getProperty("java.class.path", "").split(File.pathSeparator));
    }

    /** The directory of a jar has a checksum of each file, so that the files need not be read. */
    private static List<String> entries(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return List.of();
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(Tool::sum).toList();
        }
    }

    private static String sum(ZipEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
    }
}
