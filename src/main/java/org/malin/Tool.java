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
                for (String library : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
                    words.add(String.valueOf(Path.of(library).getFileName()));
                }
            } else {
                words.add(jar(own));
            }
        } catch (IOException | URISyntaxException e) {
            words.add(System.nanoTime()); // of what it consists cannot be said: nothing is remembered
        }
        return Hash.of(words);
    }

    /** The directory of a jar has a checksum of each file, so that the files need not be read. */
    private static String jar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return Hash.of(zip.stream().map(Tool::sum).toList());
        }
    }

    private static String sum(ZipEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
    }
}
