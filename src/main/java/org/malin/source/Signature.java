package org.malin.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first bytes by which files that are no text are known. */
final class Signature {

    private static final Map<String, String> KINDS = Map.of(
            "%PDF-", "a PDF",
            "\u0089PNG", "a picture (PNG)",
            "\u00FF\u00D8\u00FF", "a picture (JPEG)",
            "GIF8", "a picture (GIF)",
            "\u001F\u008B", "a gzip archive",
            "\u007FELF", "a program",
            "{\\rtf", "rich text (RTF)");

    /** Files of older office programs, and documents that are locked. */
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private Signature() {}

    /** What the file is, if it is none of ours. */
    static @Nullable String of(byte[] bytes) {
        if (begins(bytes, COMPOUND)) {
            return WordFile.compound(bytes);
        }
        return KINDS.entrySet().stream()
                .filter(kind -> begins(bytes, kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean begins(byte[] bytes, String signature) {
        for (int i = 0; i < signature.length(); i++) {
            if (i == bytes.length || (bytes[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
