package org.malin.source;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * A decoded source file.
 *
 * @param name the file's name without folder
 * @param bytes the file's bytes
 * @param text the decoded text, without a byte order mark
 * @param charset the encoding that it was decoded with
 * @param byteOrderMark whether the file begins with a byte order mark
 * @param lineStarts offsets at which lines begin (UTF-16 code units)
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceText(
        String name, byte[] bytes, String text, Charset charset, boolean byteOrderMark, int[] lineStarts) {

    /** A source from text that is already decoded; for tests and for texts without a file. */
    public static SourceText of(String name, String text) {
        return SourceReader.decoded(
                name,
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                text,
                java.nio.charset.StandardCharsets.UTF_8,
                false);
    }

    /** The line of an offset, from 1. */
    public int lineOf(int offset) {
        int i = Arrays.binarySearch(lineStarts, offset);
        return i >= 0 ? i + 1 : -i - 1;
    }

    /** The column of an offset in code points, from 1. */
    public int columnOf(int offset) {
        return text.codePointCount(lineStarts[lineOf(offset) - 1], offset) + 1;
    }

    /** The text of a range. */
    public String of(Range range) {
        return text.substring(range.start(), range.end());
    }

    /** The offset in code points from 0. */
    public int codePoints(int offset) {
        return text.codePointCount(0, offset);
    }

    /** A range as an RFC 5147 fragment in code points, {@code char=START,END}. */
    public String charFragment(Range range) {
        int start = codePoints(range.start());
        return "char=" + start + "," + (start + text.codePointCount(range.start(), range.end()));
    }
}
