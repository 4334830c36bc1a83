package org.malin.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A decoded source file.
 *
 * <p>Offsets are UTF-16 code units of {@link #text()}; what leaves the program counts code points, and both are quick
 * to convert.
 *
 * <p>The text of a Word file is that of its parts, one after the other; what counts as its lines are its paragraphs.
 */
public final class SourceText {

    private static final Pattern PARAGRAPH = Pattern.compile("<(?:[A-Za-z][\\w.-]*:)?p(?=[\\s/>])");

    private final String name;
    private final byte[] bytes;
    private final String text;
    private final Charset charset;
    private final boolean byteOrderMark;
    private final List<Part> parts;
    private final @Nullable WordPackage word;
    private final int[] lineStarts;
    private final int[] lowSurrogates;

    SourceText(String name, byte[] bytes, String text, Charset charset, boolean byteOrderMark) {
        this(name, bytes, text, charset, byteOrderMark, List.of(), null);
    }

    private SourceText(
            String name,
            byte[] bytes,
            String text,
            Charset charset,
            boolean byteOrderMark,
            List<Part> parts,
            @Nullable WordPackage word) {
        this.name = name;
        this.bytes = bytes;
        this.text = text;
        this.charset = charset;
        this.byteOrderMark = byteOrderMark;
        this.parts = parts;
        this.word = word;
        IntStream starts = word != null
                ? PARAGRAPH.matcher(text).results().mapToInt(MatchResult::start).skip(1)
                : lineStarts(text);
        this.lineStarts = IntStream.concat(IntStream.of(0), starts).toArray();
        this.lowSurrogates = lowSurrogates(text);
    }

    private static IntStream lineStarts(String text) {
        IntStream.Builder starts = IntStream.builder();
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                starts.add(i + 1);
            }
        }
        return starts.build();
    }

    private static int[] lowSurrogates(String text) {
        IntStream.Builder low = IntStream.builder();
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                low.add(i);
            }
        }
        return low.build().toArray();
    }

    /** A source from text that is already decoded; for tests and for texts without a file. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text.getBytes(StandardCharsets.UTF_8), text, StandardCharsets.UTF_8, false);
    }

    /** A Word file from the texts of its package. */
    static SourceText ofParts(String name, byte[] bytes, String text, List<Part> parts, WordPackage word) {
        return new SourceText(name, bytes.clone(), text, StandardCharsets.UTF_8, false, List.copyOf(parts), word);
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

    /** The texts that the file packs, in the order in which they make up the decoded text; none for a file of text. */
    public List<Part> parts() {
        return parts;
    }

    /** The package of a Word file; null for all others. */
    @Nullable
    WordPackage word() {
        return word;
    }

    /** Offsets at which lines begin. */
    int[] lineStarts() {
        return lineStarts.clone();
    }

    /** The line of an offset, from 1; in a Word file the paragraph. */
    public int lineOf(int offset) {
        int i = Arrays.binarySearch(lineStarts, offset);
        return i >= 0 ? i + 1 : -i - 1;
    }

    /** The column of an offset in code points, from 1. */
    public int columnOf(int offset) {
        return codePoints(offset) - codePoints(lineStarts[lineOf(offset) - 1]) + 1;
    }

    /** The offset of a line and column, both from 1; the first of the text or line where it has no such place. */
    public int offset(int line, int column) {
        int start = line < 1 || line > lineStarts.length ? 0 : lineStarts[line - 1];
        int wanted = codePoints(start) + Math.max(0, column - 1);
        return codePoints(text.length()) < wanted ? start : after(wanted, start);
    }

    /** The offset before which so many code points stand; it is not before the other one. */
    private int after(int codePoints, int from) {
        int least = from;
        int most = text.length();
        while (least < most) {
            int middle = (least + most + 1) >>> 1;
            if (codePoints(middle) <= codePoints) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return least;
    }

    /** The text of a range. */
    public String of(Range range) {
        return text.substring(range.start(), range.end());
    }

    /** The text of a range without the characters that XML has no place for. */
    public String printable(Range range) {
        StringBuilder printable = new StringBuilder();
        of(range).codePoints().filter(c -> !Characters.isForbidden(c)).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** The offset in code points from 0. */
    public int codePoints(int offset) {
        int i = Arrays.binarySearch(lowSurrogates, offset);
        return offset - (i >= 0 ? i : -i - 1);
    }

    /**
     * A range as it stands in a pointer after the name of the file: an RFC 5147 fragment in code points,
     * {@code #char=START,END}; in a Word file the part comes first, as in addresses of Java archives, and the code
     * points are those of the part: {@code !/word/document.xml#char=START,END}.
     */
    public String fragment(Range range) {
        Part part = partAt(range.start());
        int base = part == null ? 0 : codePoints(part.range().start());
        int last =
                part == null ? range.end() : Math.min(range.end(), part.range().end());
        String path = part == null ? "" : "!/" + part.name();
        return path + "#char=" + (codePoints(range.start()) - base) + "," + (codePoints(last) - base);
    }

    private @Nullable Part partAt(int offset) {
        return parts.stream()
                .filter(part ->
                        part.range().start() <= offset && offset <= part.range().end())
                .reduce((a, b) -> b)
                .orElse(null);
    }
}
