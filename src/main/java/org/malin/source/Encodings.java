package org.malin.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds the encoding of a file: byte order mark, NUL bytes, strict UTF-8, what HTML says, statistics. */
final class Encodings {

    private static final Pattern DECLARED =
            Pattern.compile("<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final String PRINT =
            "\u00A0\u00A7\u00AB\u00BB\u00B0\u00B7\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2020\u2022\u2026\u20AC\u00A3\u00BD\u00BC\u00BE\u00B2\u00B3\u00B9\u00A9\u00AE\u2122";
    private static final int HEAD = 2048;
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private Encodings() {}

    static @Nullable Decoded find(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return as(bytes, marked);
        }
        if (hasNul(bytes)) {
            Charset wide = wide(bytes);
            return wide == null ? null : as(bytes, wide);
        }
        Decoded utf8 = as(bytes, StandardCharsets.UTF_8);
        Decoded declared = utf8 != null ? utf8 : asNamed(bytes, declared(bytes));
        Decoded guessed = declared != null ? declared : asNamed(bytes, detected(bytes));
        return guessed != null ? guessed : western(bytes);
    }

    /**
     * Where statistics say nothing: a western text has few letters beyond ASCII, all of them of Latin-1, and no other
     * signs beyond it than those of print.
     */
    private static @Nullable Decoded western(byte[] bytes) {
        Decoded decoded = as(bytes, Charset.forName("windows-1252"));
        if (decoded == null || decoded.text().chars().anyMatch(c -> c >= 0x80 && !isWestern(c))) {
            return null;
        }
        long letters = decoded.text().chars().filter(Character::isLetter).count();
        long others = decoded.text()
                .chars()
                .filter(c -> c >= 0x80 && Character.isLetter(c))
                .count();
        return others * 5 <= letters ? decoded : null;
    }

    private static boolean isWestern(int c) {
        return Character.isLetter(c) || PRINT.indexOf(c) >= 0;
    }

    /** Decodes by the byte order mark; null if there is none, or a byte does not fit. */
    static @Nullable Decoded marked(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        return marked == null ? null : as(bytes, marked);
    }

    /** Decodes strictly; null if a byte does not fit. A byte order mark is taken off. */
    static @Nullable Decoded as(byte[] bytes, Charset charset) {
        Charset marked = byteOrderMark(bytes);
        Charset exact = marked != null && isUnicode(charset) && marked.name().startsWith(family(charset))
                ? marked
                : withOrder(charset, bytes);
        try {
            String text = strict(bytes, exact);
            boolean taken = exact.equals(marked) && takesMark(exact);
            boolean kept = !taken && !text.isEmpty() && text.charAt(0) == '\uFEFF';
            return new Decoded(kept ? text.substring(1) : text, exact, taken || kept);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether the decoder of Java takes the byte order mark off by itself. */
    private static boolean takesMark(Charset charset) {
        return charset.equals(UTF_32LE) || charset.equals(UTF_32BE);
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The first byte that is wrong in this encoding, or that the last character is cut off, in words. */
    static String firstFault(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = charset.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), false);
        if (result.isUnderflow() && in.hasRemaining()) {
            return ": it ends within a character";
        }
        return in.hasRemaining()
                ? String.format(Locale.ROOT, ": byte %d is 0x%02X", in.position() + 1, bytes[in.position()] & 0xFF)
                : "";
    }

    static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** The encoding of which the file has the byte order mark; null if it has none. */
    static @Nullable Charset byteOrderMark(byte[] bytes) {
        int first = first(bytes, 2);
        if (first(bytes, 3) == 0xEFBBBF) {
            return StandardCharsets.UTF_8;
        }
        if (first(bytes, 4) == 0xFFFE0000) {
            return UTF_32LE;
        }
        if (first(bytes, 4) == 0xFEFF) {
            return UTF_32BE;
        }
        return first == 0xFFFE ? StandardCharsets.UTF_16LE : first == 0xFEFF ? StandardCharsets.UTF_16BE : null;
    }

    private static int first(byte[] bytes, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0xAA);
        }
        return value;
    }

    /** UTF-16 without a mark: most NULs stand at odd, or at even, places. */
    private static @Nullable Charset wide(byte[] bytes) {
        int[] nuls = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            nuls[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int enough = Math.max(1, bytes.length / 40);
        if (bytes.length % 2 != 0 || nuls[0] + nuls[1] < enough) {
            return null;
        }
        if (nuls[1] > 20 * nuls[0]) {
            return StandardCharsets.UTF_16LE;
        }
        return nuls[0] > 20 * nuls[1] ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    private static String family(Charset charset) {
        return charset.name().replaceFirst("(LE|BE)$", "");
    }

    /** UTF-16 is written with one of two orders; files without mark are told by their NULs. */
    private static Charset withOrder(Charset charset, byte[] bytes) {
        if (!charset.equals(StandardCharsets.UTF_16)) {
            return charset;
        }
        Charset wide = wide(bytes);
        return wide != null ? wide : StandardCharsets.UTF_16BE;
    }

    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable String detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    static @Nullable Decoded asNamed(byte[] bytes, @Nullable String name) {
        try {
            return name != null && Charset.isSupported(name) ? as(bytes, Charset.forName(name)) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
