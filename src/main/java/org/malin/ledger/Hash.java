package org.malin.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Stream;

/** SHA-256 of several things in turn; each is set apart, so that ("ab", "c") is not ("a", "bc"). */
public final class Hash {
    private static final String NO_FILE = "none";

    private final MessageDigest digest = sha256();

    /** The hash of some words, in their order. */
    public static String of(Object... words) {
        Hash hash = new Hash();
        for (Object word : words) {
            hash.add(String.valueOf(word));
        }
        return hash.hex();
    }

    /** The hash of some words, in their order. */
    public static String of(Collection<?> words) {
        return of(words.toArray());
    }

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** The hash of what stands in a file; a word that is no hash where there is none or it cannot be read. */
    public static String ofFile(Path file) {
        try {
            return Files.isRegularFile(file) ? of(Files.readAllBytes(file)) : NO_FILE;
        } catch (IOException e) {
            return NO_FILE;
        }
    }

    /** The hash of all files in a folder and below, with their names; that of no file where there is no folder. */
    public static String ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return NO_FILE;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return of(files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> Stream.of(folder.relativize(file), ofFile(file)))
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            return NO_FILE;
        }
    }

    private void add(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
