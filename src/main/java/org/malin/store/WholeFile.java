package org.malin.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes files so that a reader, or a run that is cut off, sees the old content or the new one, never half of it. */
public final class WholeFile {
    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.(\\d{1,18})-\\d+\\.tmp");
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
        write(file, out -> out.write(content));
        return true;
    }

    /** What a file is to hold, where that is too much to be held at once. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Writes a file, and the folders above it, piece by piece. */
    public static void write(Path file, Content content) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        Path beside = folder.resolve("." + file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".tmp");
        try {
            try (OutputStream out =
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.to(out);
            }
            move(beside, file);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
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

    /** Removes a file and the folders above it that are then empty, up to a folder that stays. */
    public static void remove(Path file, Path top) throws IOException {
        Files.deleteIfExists(file);
        for (Path folder = file.getParent(); folder != null && !folder.equals(top); folder = folder.getParent()) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** Removes from a folder, and those in it, the files that runs left half written when they were cut off. */
    public static void removeLeftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(WholeFile::isLeftover).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A process that has begun after the file was written only happens to have the number of the one that wrote it. */
    private static boolean isLeftover(Path file) {
        Matcher m = TEMPORARY.matcher(String.valueOf(file.getFileName()));
        if (!m.matches() || !Files.isRegularFile(file)) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(m.group(1)));
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return process.isEmpty()
                    || process.get()
                            .info()
                            .startInstant()
                            .filter(written::isBefore)
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
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
