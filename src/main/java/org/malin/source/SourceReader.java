package org.malin.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

/** Reads source files: tells binary files from text, finds the encoding, decodes. */
public final class SourceReader {

    private static final String NOT_GIVEN = "name the encoding with --encoding, or save the file as UTF-8";
    private static final String MARKED = "look whether the file is whole, or save it anew as UTF-8";
    private static final String GIVEN = "name the right encoding with --encoding, or leave it out to have it found";
    /** Bytes that a document may have; a long volume has less than half of that. */
    public static final int MOST_BYTES = 8 << 20;

    /** So often a file that changes meanwhile is read again, after 1, 2, 4 ... milliseconds. */
    private static final int TIMES_READ = 8;

    /** More control characters than one in so many are no text. */
    private static final int CHARACTERS_PER_CONTROL = 100;

    private SourceReader() {}

    /**
     * The bytes of a file as they stood at one moment, never the half of what another program just writes; a file that
     * is too large is not read at all.
     */
    public static byte[] bytes(Path file) throws IOException, UnreadableSource {
        String name = String.valueOf(file.getFileName());
        for (int time = 0; time < TIMES_READ; time++) {
            BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
            if (before.size() > MOST_BYTES) {
                throw tooLarge(name, before.size());
            }
            byte[] bytes = Files.readAllBytes(file);
            if (isWhole(bytes, before, Files.readAttributes(file, BasicFileAttributes.class))) {
                return bytes;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1L << time));
        }
        throw unreadable(Rule.UNREADABLE, name, "another program is writing the file; run again when it is saved");
    }

    private static boolean isWhole(byte[] bytes, BasicFileAttributes before, BasicFileAttributes after) {
        return !before.isRegularFile()
                || bytes.length == before.size()
                        && bytes.length == after.size()
                        && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    private static UnreadableSource tooLarge(String name, long bytes) {
        String found = "the file has " + bytes + " bytes; a document has at most " + MOST_BYTES;
        return unreadable(Rule.TOO_LARGE, name, found);
    }

    /**
     * Decodes a file.
     *
     * @param given the encoding that the caller knows; null = find out
     */
    public static SourceText read(String name, byte[] bytes, @Nullable Charset given) throws UnreadableSource {
        if (bytes.length == 0) {
            throw unreadable(Rule.UNREADABLE, name, "the file is empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(name, bytes.length);
        }
        if (WordFile.isZip(bytes)) {
            return WordFile.read(name, bytes);
        }
        String binary = Signature.of(bytes);
        if (binary != null) {
            throw unreadable(Rule.BINARY, name, "the file is " + binary);
        }
        Decoded decoded = given == null ? found(name, bytes) : asGiven(name, bytes, given);
        check(name, decoded.text());
        return new SourceText(name, bytes.clone(), decoded.text(), decoded.charset(), decoded.byteOrderMark());
    }

    private static Decoded asGiven(String name, byte[] bytes, Charset given) throws UnreadableSource {
        Decoded decoded = Encodings.as(bytes, given);
        if (decoded == null) {
            String found = "the file is not text in " + given.name() + Encodings.firstFault(bytes, given);
            throw new UnreadableSource(Finding.of(Rule.NOT_TEXT, name, found).withAdvice(GIVEN));
        }
        return decoded;
    }

    private static Decoded found(String name, byte[] bytes) throws UnreadableSource {
        Decoded decoded = Encodings.find(bytes);
        if (decoded != null) {
            return decoded;
        }
        Charset marked = Encodings.byteOrderMark(bytes);
        if (marked != null) {
            String found = "the file has the byte order mark of " + marked.name() + " and is not " + marked.name()
                    + Encodings.firstFault(bytes, marked);
            throw new UnreadableSource(Finding.of(Rule.NOT_TEXT, name, found).withAdvice(MARKED));
        }
        if (Encodings.hasNul(bytes)) {
            throw unreadable(Rule.BINARY, name, "the file has NUL bytes and is not UTF-16");
        }
        throw new UnreadableSource(Finding.of(Rule.NOT_TEXT, name, "the encoding of the file cannot be told")
                .withAdvice(NOT_GIVEN));
    }

    private static void check(String name, String text) throws UnreadableSource {
        if (text.chars().allMatch(c -> Characters.isBlank((char) c))) {
            throw unreadable(Rule.UNREADABLE, name, "the file has no text");
        }
        if (text.indexOf('\0') >= 0) {
            throw unreadable(Rule.BINARY, name, "the file has NUL characters");
        }
        if (text.chars().filter(Characters::isForbidden).count() * CHARACTERS_PER_CONTROL > text.length()) {
            throw unreadable(Rule.BINARY, name, "the file is full of control characters");
        }
    }

    private static UnreadableSource unreadable(Rule rule, String name, String found) {
        return new UnreadableSource(Finding.of(rule, name, found));
    }
}
