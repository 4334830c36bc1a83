package org.malin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes a jar of what the tool's own jar has but for its libraries, not compressed: a start that loads classes from an
 * archive finds its texts there, and need not read the list of all that the libraries bring.
 */
public final class OwnJar {
    private static final List<String> OWN = List.of("org/malin/", "picocli/", JarFile.MANIFEST_NAME);

    private OwnJar() {}

    /** Takes two paths: the jar, and that of what is made of it. */
    public static void main(String[] args) throws IOException {
        try (ZipFile all = new ZipFile(args[0]);
                ZipOutputStream own = new ZipOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            for (ZipEntry entry : all.stream().filter(OwnJar::isOwn).toList()) {
                ZipEntry stored = new ZipEntry(entry.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(entry.getSize());
                stored.setCrc(entry.getCrc());
                stored.setTime(entry.getTime());
                own.putNextEntry(stored);
                all.getInputStream(entry).transferTo(own);
            }
        }
    }

    private static boolean isOwn(ZipEntry entry) {
        return !entry.isDirectory() && OWN.stream().anyMatch(entry.getName()::startsWith);
    }
}
