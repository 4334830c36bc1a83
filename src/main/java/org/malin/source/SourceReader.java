package org.malin.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes source files. */
public final class SourceReader {

    private SourceReader() {}

    /**
     * Decodes a file.
     *
     * @param given the encoding that the caller knows; null = find out
     */
    public static SourceText read(String name, byte[] bytes, @Nullable Charset given) throws UnreadableSource {
        return decoded(name, bytes, new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
    }

    static SourceText decoded(String name, byte[] bytes, String text, Charset charset, boolean byteOrderMark) {
        return new SourceText(name, bytes, text, charset, byteOrderMark, lineStarts(text));
    }

    /** Lines end with LF, CRLF or CR. */
    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !crlf) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
