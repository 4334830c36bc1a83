package org.malin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Runs the usual commands once on a small document that has a bit of everything, so that the virtual machine can archive
 * the classes they load.
 */
public final class Rehearsal {
    private static final String SOURCE = "rehearsal.txt";

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        Path folder = Files.createTempDirectory("malin");
        try (InputStream source = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(SOURCE))) {
            run(folder, source);
        } finally {
            remove(folder);
        }
    }

    private static void run(Path folder, InputStream source) throws IOException {
        String tei = folder.resolve("tei").toString();
        PrintWriter nobody = new PrintWriter(PrintWriter.nullWriter());
        Help.print(nobody, "--help");
        Main.prepared(nobody, nobody, "init", folder.toString());
        Path seed = folder.resolve("seeds").resolve(SOURCE);
        Files.copy(source, seed);
        for (List<String> words : List.of(
                List.of("encode", seed.toString(), "-o", tei),
                List.of("validate", tei),
                List.of("check", tei),
                List.of("publish", tei, "-o", folder.resolve("pages").toString()))) {
            Main.prepared(nobody, nobody, words.toArray(String[]::new));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
