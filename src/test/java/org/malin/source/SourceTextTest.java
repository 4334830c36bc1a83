package org.malin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void placesOutsideCountCodePoints() {
        SourceText source = SourceText.of("a.txt", "a\uD83D\uDE00b\uD83D\uDE00c");
        assertEquals("#char=0,1", source.fragment(new Range(0, 1)));
        assertEquals("#char=1,2", source.fragment(new Range(1, 3)));
        assertEquals("#char=4,5", source.fragment(new Range(6, 7)));
        assertEquals(5, source.codePoints(7));
    }

    @Test
    void everyOffsetCountsAsTheLibraryCounts() {
        String text = "x\uD83D\uDE00\uD83D\uDE00y\uD83Dz\uDE00";
        SourceText source = SourceText.of("a.txt", text);
        for (int i = 0; i <= text.length(); i++) {
            assertEquals(text.codePointCount(0, i), source.codePoints(i), "offset " + i);
        }
    }

    @Test
    void linesEndWithLfCrlfOrCr() {
        SourceText source = SourceText.of("a.txt", "one\ntwo\r\nthree\rfour");
        assertEquals(1, source.lineOf(3));
        assertEquals(2, source.lineOf(4));
        assertEquals(2, source.lineOf(8));
        assertEquals(3, source.lineOf(9));
        assertEquals(4, source.lineOf(15));
        assertEquals(4, source.columnOf(18));
    }

    @Test
    void aPlaceIsFoundByLineAndColumn() {
        SourceText source = SourceText.of("a.txt", "x\nab\uD83D\uDE00\uD83D\uDE00c\nd");
        for (int offset : new int[] {0, 2, 3, 4, 6, 8, 10}) {
            assertEquals(offset, source.offset(source.lineOf(offset), source.columnOf(offset)), "offset " + offset);
        }
        assertEquals(2, source.offset(2, 99));
        assertEquals(0, source.offset(9, 1));
    }
}
