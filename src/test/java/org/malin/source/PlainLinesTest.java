package org.malin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainLinesTest {

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void oneBulletIsLayoutAndANumberAfterItIsText() {
        Lines lines = Show.lines("- 1. First.\n- I. On ships\n\u2022 - twice\n");
        assertEquals(
                List.of("1. First.", "I. On ships", "- twice"),
                Show.texts("- 1. First.\n- I. On ships\n\u2022 - twice\n"));
        assertTrue(lines.lines().stream().allMatch(Line::bullet));
        assertEquals(
                List.of("LAYOUT -", "LAYOUT -", "LAYOUT \u2022"),
                Show.claims("- 1. First.\n- I. On ships\n\u2022 - twice\n"));
    }

    @Test
    void headingsLoseTheirSigns() {
        Lines lines = Show.lines("## **Summary:** ##\n#5 is no heading\n####### nor is this\n");
        assertEquals("Summary:", lines.lines().get(0).text().toString());
        assertEquals(2, lines.lines().get(0).heading());
        assertTrue(lines.lines().get(0).isBold());
        assertEquals(0, lines.lines().get(1).heading());
        assertEquals("#5 is no heading", lines.lines().get(1).text().toString());
        assertEquals(0, lines.lines().get(2).heading());
    }

    @Test
    void aLineOfEqualsSignsMakesAHeading() {
        Lines lines = Show.lines("Minutes\n=======\n\nText\n");
        assertEquals(1, lines.lines().get(0).heading());
        assertEquals(2, lines.lines().size());
    }

    @Test
    void rulesStayAsTheyAre() {
        assertEquals(
                List.of("a", "* * *", "b", "***", "- - -", "____"), Show.texts("a\n* * *\nb\n\n***\n\n- - -\n____\n"));
    }

    @Test
    void twoBlanksOrABackslashBreakALine() {
        Lines lines = Show.lines("one  \ntwo\\\nthree \nfour");
        assertEquals(
                List.of(true, true, false, false),
                lines.lines().stream().map(Line::hardBreak).toList());
        assertEquals(List.of("MARKUP \\"), Show.claims("one  \ntwo\\\nthree \nfour"));
    }

    @Test
    void aBreakTagMakesTwoLines() {
        Lines lines = Show.lines("one<br/>two\n\nthree");
        assertEquals(
                List.of("one", "two", "three"),
                lines.lines().stream().map(line -> line.text().toString()).toList());
        assertTrue(lines.lines().get(0).hardBreak());
        assertFalse(lines.lines().get(1).blankBefore());
        assertTrue(lines.lines().get(2).blankBefore());
    }

    @Test
    void blankLinesAndIndentAreNoted() {
        Lines lines = Show.lines("one\n\n  two\n\t three\n");
        assertEquals(
                List.of(false, true, false),
                lines.lines().stream().map(Line::blankBefore).toList());
        assertEquals(List.of(0, 2, 5), lines.lines().stream().map(Line::indent).toList());
    }

    @Test
    void forbiddenCharactersAreLayout() {
        assertEquals(List.of("ab", "c d"), Show.texts("a\u0001b\n\fc\fd\n"));
        assertEquals(List.of("LAYOUT \u0001"), Show.claims("a\u0001b\n\fc\fd\n"));
    }

    @Test
    void noBreakSpacesAtTheEndsAreNoText() {
        assertEquals(List.of("a\u00A0b"), Show.texts("\u00A0a\u00A0b\u00A0\n\u00A0\n"));
    }

    @Test
    void aLetterPutTogetherStandsForAllItsCharacters() {
        Lines lines = Show.lines("Mu\u0308ller \u0418\u0306");
        Passage text = lines.lines().get(0).text();
        assertEquals("Müller \u0419", text.toString());
        assertEquals(new Range(1, 3), text.rangeOf(1));
        assertEquals(new Range(3, 4), text.rangeOf(2));
        assertEquals(new Range(8, 10), text.rangeOf(7));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lineEndsDoNotMatter(Path seed) throws IOException {
        String text = Files.readString(seed);
        assertEquals(Show.texts(text), Show.texts(text.replace("\n", "\r\n")));
        assertEquals(Show.texts(text), Show.texts(text.replace("\n", "\r")));
        assertEquals(Show.styled(text), Show.styled(text.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decomposedLettersDoNotMatter(Path seed) throws IOException {
        String text = Files.readString(seed).replace("Castro", "Cástro").replace("Gromyko", "Громыкой");
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertEquals(Show.styled(Normalizer.normalize(text, Normalizer.Form.NFC)), Show.styled(apart));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterIsTextOrClaimedOrWhiteSpaceOnce(Path seed) throws IOException {
        String text = Files.readString(seed);
        int[] seen = new int[text.length()];
        Lines lines = Show.lines(text);
        lines.lines().forEach(line -> {
            for (int i = 0; i < line.text().length(); i++) {
                seen[line.text().rangeOf(i).start()]++;
                assertEquals(
                        text.charAt(line.text().rangeOf(i).start()), line.text().charAt(i));
            }
        });
        lines.markup().forEach(claim -> {
            for (int i = claim.range().start(); i < claim.range().end(); i++) {
                seen[i]++;
            }
        });
        for (int i = 0; i < seen.length; i++) {
            assertTrue(
                    seen[i] == 1 || seen[i] == 0 && Characters.isBlank(text.charAt(i)), "offset " + i + ": " + seen[i]);
        }
    }
}
