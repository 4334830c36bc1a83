package org.malin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a line was read as it was. */
class ExplainTest {
    private static final String SHIPS = "seeds/001_c923301ff95f6be9.txt";

    private static Commands.Result explain(String... words) throws Exception {
        return Commands.run(
                Stream.concat(Stream.of("explain"), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void aGuessIsExplainedWithTheReadingThatLostAndItsDecision() throws Exception {
        Commands.Result result = explain(SHIPS + ":56");
        assertEquals(0, result.code());
        assertTrue(result.text().contains("became text in protocol-063.s2.i3, div[@type='item']"), result.text());
        assertTrue(result.text().contains("taken     heading of an item, HEAD3, low, score 45"), result.text());
        assertTrue(result.text().contains("not taken statement, STAT1, high, score 30"), result.text());
        assertTrue(result.text().contains("HEAD3, low, open"), result.text());
    }

    @Test
    void aColumnExplainsTheWordsThere() throws Exception {
        String text = explain(SHIPS + ":68:95").text();
        assertTrue(text.contains("protocol-063.del1, del"), text);
        assertTrue(text.contains("what the bracket means"), text);
        assertFalse(text.contains("castro"), text);
    }

    @Test
    void aLineOfTheTeiFileLeadsBackToItsSource() throws Exception {
        int line = Files.readAllLines(Path.of("tei/protocol-063.xml")).stream()
                        .takeWhile(l -> !l.contains("xml:id=\"protocol-063.s2.i3\""))
                        .toList()
                        .size()
                + 1;
        String text = explain("tei/protocol-063.xml:" + line).text();
        assertTrue(text.startsWith(SHIPS + ":56: Instructions to Zorin\n"), text);
    }

    @Test
    void jsonHasTheSameForOtherPrograms() throws Exception {
        String json = explain(SHIPS + ":56", "--format", "json").text();
        assertTrue(json.startsWith("[{\"file\": \"" + SHIPS + "\", \"line\": 56, \"column\": 0"), json);
        assertTrue(json.contains("\"rule\": \"HEAD3\", \"score\": 45, \"certainty\": \"low\", \"taken\": true"), json);
    }

    @Test
    void aSourceOutsideAnEditionIsExplainedToo(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "Present: A. Adler, B. Brandt.\n\nI. On the mill\n\nIt is old.\n");
        Commands.Result result = explain(file + ":3");
        assertEquals(0, result.code());
        assertTrue(result.text().contains("heading of an item, HEAD1, high"), result.text());
    }

    @Test
    void aPlaceThatIsNotThereEndsWithOneClearLine() throws Exception {
        assertEquals(2, explain(SHIPS + ":999").code());
        assertTrue(explain(SHIPS + ":999").text().contains("there is no line 999 — the file has lines 1 to 76"));
        assertEquals(2, explain("nowhere.txt:1").code());
        assertEquals(2, explain(SHIPS).code());
    }
}
