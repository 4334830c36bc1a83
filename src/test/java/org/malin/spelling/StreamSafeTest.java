package org.malin.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StreamSafeTest {

    /** Letters, composed letters, marks that one letter may have in one order only, a mark that is two, Korean, Indic. */
    private static final String SIGNS = "ae\u00E9\u1E69 \u0301\u0323\u0327\u0344\u034F\u05B0\u302E\u1100\u1161\u11A8"
            + "\uAC00\u0CBF\u0CD5\u09C7\u09BE\uD834\uDD57\uD834\uDD65";

    @Test
    void whatHasNoLongRowOfMarksIsWhatItAlwaysWas() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random, random.nextInt(28));
            for (Normalizer.Form form : Normalizer.Form.values()) {
                assertEquals(Normalizer.normalize(text, form), StreamSafe.normalize(text, form));
                assertEquals(Normalizer.isNormalized(text, form), StreamSafe.isNormalized(text, form));
            }
        }
    }

    @Test
    void longRowsLoseNothingAndStayAsTheyBecame() {
        Random random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            String text = text(random, 3) + marks(random, random.nextInt(200)) + text(random, 3) + marks(random, 40);
            String composed = StreamSafe.normalize(text, Normalizer.Form.NFC);
            String apart = StreamSafe.normalize(text, Normalizer.Form.NFD);
            assertEquals(composed, StreamSafe.normalize(composed, Normalizer.Form.NFC));
            assertEquals(apart, StreamSafe.normalize(composed, Normalizer.Form.NFD));
            assertTrue(StreamSafe.isNormalized(composed, Normalizer.Form.NFC));
            assertEquals(
                    Normalizer.normalize(text, Normalizer.Form.NFD), Normalizer.normalize(apart, Normalizer.Form.NFD));
        }
    }

    @Test
    void aMillionMarksOnOneLetterComeToAnEnd() {
        String text = "e" + "\u0301\u0323".repeat(500_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        text.length() - 1,
                        StreamSafe.normalize(text, Normalizer.Form.NFC).length()));
    }

    private static String text(Random random, int length) {
        int[] signs = SIGNS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, signs.length).forEach(i -> text.appendCodePoint(signs[i]));
        return text.toString();
    }

    private static String marks(Random random, int length) {
        String marks = "\u0301\u0323\u0327\u0344\u034F\u05B0\u302E";
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, marks.length()).forEach(i -> text.append(marks.charAt(i)));
        return text.toString();
    }
}
