package org.malin.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A decoded source file.
 *
 * <p>Offsets are UTF-16 code units of {@link #text()}; what leaves the program counts code points, and both are quick
 * to convert.
 */
public final class SourceText {

    private final String name;
    private final byte[] bytes;
    private final String text;
    private final Charset charset;
    private final boolean byteOrderMark;
    private final int[] lineStarts;
    private final int[] lowSurrogates;

    SourceText(String name, byte[] bytes, String text, Charset charset, boolean byteOrderMark) {
        this.name = name;
        this.bytes = bytes;
        this.text = text;
        this.charset = charset;
        this.byteOrderMark = byteOrderMark;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0), IntStream.rangeClosed(1, text.length()).filter(i -> endsLine(text, i - 1)))
                .toArray();
        this.lowSurrogates = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /** A source from text that is already decoded; for tests and for texts without a file. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text.getBytes(StandardCharsets.UTF_8), text, StandardCharsets.UTF_8, false);
    }

    /** Whether a line ends with this character: LF, CRLF or CR. */
    static boolean endsLine(String text, int offset) {
        char c = text.charAt(offset);
        return c == '\n' || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
    }

    /** The file's name without folder. */
    public String name() {
        return name;
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The decoded text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The encoding that the file was decoded with. */
    public Charset charset() {
        return charset;
    }

    /** Whether the file begins with a byte order mark. */
    public boolean byteOrderMark() {
        return byteOrderMark;
    }

    /** Offsets at which lines begin. */
    int[] lineStarts() {
        return lineStarts.clone();
    }

    /** The line of an offset, from 1. */
    public int lineOf(int offset) {
        int i = Arrays.binarySearch(lineStarts, offset);
        return i >= 0 ? i + 1 : -i - 1;
    }

    /** The column of an offset in code points, from 1. */
    public int columnOf(int offset) {
        return codePoints(offset) - codePoints(lineStarts[lineOf(offset) - 1]) + 1;
    }

    /** The text of a range. */
    public String of(Range range) {
        return text.substring(range.start(), range.end());
    }

    /** The offset in code points from 0. */
    public int codePoints(int offset) {
        int i = Arrays.binarySearch(lowSurrogates, offset);
        return offset - (i >= 0 ? i : -i - 1);
    }

    /** A range as an RFC 5147 fragment in code points, {@code char=START,END}. */
    public String charFragment(Range range) {
        return "char=" + codePoints(range.start()) + "," + codePoints(range.end());
    }
}
