package org.malin.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The characters that the fonts of print have: those of the text font, and of the one that stands in for it. */
final class Glyphs {
    private static final List<String> FONTS =
            List.of("/liberation/LiberationSerif-Regular.ttf", "/net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf");
    /** FOP writes characters of the Basic Multilingual Plane with these fonts; neither font has letters beyond it. */
    private static final int PLANE = 0x10000;

    private final BitSet present = new BitSet(PLANE);

    Glyphs() {
        for (String font : FONTS) {
            try (InputStream stream = ClassPath.open(font);
                    TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
                CmapLookup characters = parsed.getUnicodeCmapLookup();
                for (int c = 0; c < PLANE; c++) {
                    present.set(c, present.get(c) || characters.getGlyphId(c) > 0);
                }
            } catch (IOException e) {
                throw new IllegalStateException("the font " + font + " cannot be read", e);
            }
        }
    }

    /** True of a character that can be printed, and of white space and marks of order that have no form. */
    boolean has(int codePoint) {
        return codePoint < PLANE && present.get(codePoint)
                || Character.isWhitespace(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }
}
