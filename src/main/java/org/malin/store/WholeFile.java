package org.malin.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes files so that a reader, or a run that is cut off, sees the old content or the new one, never half of it. */
public final class WholeFile {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private WholeFile() {}

    /**
     * Writes a file, and the folders above it. Content that is there already is not touched.
     *
     * @return whether anything was written
     */
    public static boolean write(Path file, byte[] content) throws IOException {
        if (holds(file, content)) {
            return false;
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".tmp");
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
        return true;
    }

    /**
     * Copies a file to a name beside it that is free yet: {@code x.xml.bak}, {@code x.xml.2.bak} …
     *
     * @return the copy
     */
    public static Path backup(Path file) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".bak");
        for (int n = 2; Files.exists(copy); n++) {
            copy = file.resolveSibling(file.getFileName() + "." + n + ".bak");
        }
        write(copy, Files.readAllBytes(file));
        return copy;
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
