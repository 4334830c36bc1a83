package org.malin.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malin.source.Claim;
import org.malin.source.Range;
import org.malin.source.SourceText;

class SourceMapTest {

    private static SourceMap map(String text, Claim... claims) {
        return SourceMap.of(SourceText.of("a \"b\".txt", text), List.of(claims));
    }

    private static Claim claim(int start, int end, Claim.Kind kind, String target) {
        return new Claim(new Range(start, end), kind, target);
    }

    @Test
    void whereClaimsOverlapTheFirstHolds() {
        SourceMap map = map("abcd", claim(1, 3, Claim.Kind.TEXT, "x"), claim(0, 4, Claim.Kind.HEADER, "title"));
        assertEquals(
                List.of(
                        new SourceMap.Entry(0, 1, Claim.Kind.HEADER, "title"),
                        new SourceMap.Entry(1, 3, Claim.Kind.TEXT, "x"),
                        new SourceMap.Entry(3, 4, Claim.Kind.HEADER, "title")),
                map.entries());
    }

    @Test
    void whiteSpaceAndBulletsAreLayoutTheRestIsUnplaced() {
        SourceMap map = map("- a - b\n");
        assertEquals(
                List.of(
                        new SourceMap.Entry(0, 2, Claim.Kind.LAYOUT, ""),
                        new SourceMap.Entry(2, 3, Claim.Kind.UNPLACED, ""),
                        new SourceMap.Entry(3, 4, Claim.Kind.LAYOUT, ""),
                        new SourceMap.Entry(4, 5, Claim.Kind.UNPLACED, ""),
                        new SourceMap.Entry(5, 6, Claim.Kind.LAYOUT, ""),
                        new SourceMap.Entry(6, 7, Claim.Kind.UNPLACED, ""),
                        new SourceMap.Entry(7, 8, Claim.Kind.LAYOUT, "")),
                map.entries());
    }

    @Test
    void positionsCountCodePoints() {
        SourceMap map = map("\ud83d\udea2 x", claim(0, 2, Claim.Kind.TEXT, "a"), claim(3, 4, Claim.Kind.TEXT, "a"));
        assertEquals(
                new SourceMap.Entry(2, 3, Claim.Kind.TEXT, "a"), map.entries().get(2));
    }

    @Test
    void whatIsWrittenAsJsonIsReadAgain() {
        SourceMap map = map("a b\\", claim(0, 1, Claim.Kind.TEXT, "x\"\\\u0001"), claim(2, 4, Claim.Kind.LABEL, "ä"));
        assertEquals(map, SourceMap.parse(map.toJson()));
        assertEquals(map.toJson(), SourceMap.parse(map.toJson()).toJson());
    }

    @Test
    void jsonHasOneStretchALine() {
        assertEquals("""
                {
                 "source": "a \\"b\\".txt",
                 "ranges": [
                  {"start": 0, "end": 1, "class": "text", "target": "x"},
                  {"start": 1, "end": 2, "class": "layout"}
                 ]
                }
                """, map("a ", claim(0, 1, Claim.Kind.TEXT, "x")).toJson());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"ranges\": [1]}",
                "{\"ranges\": [{}]}",
                "{\"ranges\": [{\"start\": 0, \"end\": 1, \"class\": \"none\"}]}",
                "{\"ranges\": []} x",
                "{\"source\": \"a"
            })
    void whatIsNoSourceMapIsRefused(String json) {
        assertThrows(IllegalArgumentException.class, () -> SourceMap.parse(json));
    }
}
