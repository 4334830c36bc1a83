package org.malin.source;

import java.text.Normalizer;
import org.malin.spelling.StreamSafe;

/**
 * Brings passages into Unicode NFC. A letter that was put together from several characters stands for all of them;
 * everything else keeps its place.
 */
final class Nfc {

    private Nfc() {}

    static Passage of(Passage passage) {
        if (StreamSafe.isNormalized(passage.toString(), Normalizer.Form.NFC)) {
            return passage;
        }
        PassageBuilder builder = new PassageBuilder(passage.length());
        String signs = passage.toString();
        int start = 0;
        while (start < passage.length()) {
            int end = clusterEnd(passage, signs, start);
            addCluster(builder, passage, start, end);
            start = end;
        }
        return builder.build();
    }

    private static void addCluster(PassageBuilder builder, Passage passage, int start, int end) {
        String cluster = passage.subSequence(start, end).toString();
        if (StreamSafe.isNormalized(cluster, Normalizer.Form.NFC)) {
            builder.add(passage.subSequence(start, end));
            return;
        }
        Range range = passage.range(start, end);
        String composed = StreamSafe.normalize(cluster, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            builder.add(composed.charAt(i), range.start(), range.end(), passage.styleMask(start));
        }
    }

    /** A character and all that joins it, no tag between them. */
    private static int clusterEnd(Passage text, String signs, int start) {
        int end = start + Character.charCount(signs.codePointAt(start));
        while (end < text.length()
                && joins(signs.codePointAt(end))
                && text.rangeOf(end).start() <= text.rangeOf(end - 1).end()) {
            end += Character.charCount(signs.codePointAt(end));
        }
        return end;
    }

    /** Marks, and the later parts of a Korean syllable. */
    private static boolean joins(int c) {
        return StreamSafe.isMark(c) || c >= 0x1160 && c <= 0x11FF;
    }
}
