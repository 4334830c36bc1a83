package org.malin.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.Converter;
import org.malin.authority.Authority;
import org.malin.conventions.Conventions;
import org.malin.encode.EditionSettings;
import org.malin.finding.Rule;
import org.malin.source.SourceReader;

/** What is no protocol becomes a plain text, and one finding says so. */
class NoProtocolTest {

    private static final String ARTICLE = "Storm closes the harbour for two days\n\n"
            + "By our correspondent\n\n"
            + "The storm that reached the coast on Monday night has closed the harbour. Two boats were lost, the mayor said.\n\n"
            + "\"Nobody was hurt,\" she told this newspaper. The ferry will not sail before Thursday.\n\n"
            + "On Tuesday the wind turned to the north. The town has asked for help.\n";
    private static final String POEM = "The Gull\n\nO bird above the grey, grey pier,\nwho taught thee to complain?\n\n"
            + "The tide goes out, the tide is here,\nthe tide goes out again.\n";
    private static final String LETTER =
            "Dear Aunt Olga,\n\nthank you for the parcel. The boots fit, and the jam is gone.\n\n"
                    + "We are well. The sea was calm last week, and Pavel has a new boat.\n\nYours, Anton\n";
    private static final String TABLE = "name,tonnage,year\nAurora,120,1931\nPolaris,95,1928\nMeteor,210,1940\n";
    private static final String CODE =
            "package harbour;\n\nclass Crane {\n    int load = 3;\n\n    void lift(int tons) {\n"
                    + "        if (tons > load) {\n            throw new IllegalStateException(\"too heavy\");\n        }\n    }\n}\n";
    private static final String HEADINGS = "# First\n\n## Second\n\n## Third\n\n# Fourth\n";
    private static final String RECIPE =
            "Fish soup\n\nTake two fish, an onion and a pot of water. Boil them for an hour.\n\n"
                    + "Add salt. Serve hot, with bread.\n";

    private static String text(String kind) {
        return switch (kind) {
            case "article" -> ARTICLE;
            case "poem" -> POEM;
            case "letter" -> LETTER;
            case "table" -> TABLE;
            case "code" -> CODE;
            case "headings" -> HEADINGS;
            default -> RECIPE;
        };
    }

    @ParameterizedTest
    @CsvSource({"article", "poem", "letter", "table", "code", "headings", "recipe"})
    void becomesPlainTextWithOneFindingThatSaysSo(String kind) throws Exception {
        Checked checked = Checked.of(kind + ".txt", text(kind));
        assertEquals(List.of(), checked.faults());
        assertTrue(checked.xml().contains("type=\"text\""), checked.xml());
        Converter converter = new Converter(
                Conventions.builtIn(), Authority.EMPTY, new EditionSettings("Press", "https://example.org", "L."));
        Converter.Converted converted =
                converter.convert(SourceReader.read(kind + ".txt", text(kind).getBytes(StandardCharsets.UTF_8), null));
        assertEquals(
                1,
                converted.findings().stream()
                        .filter(finding -> finding.rule() == Rule.NO_PROTOCOL)
                        .count());
    }

    @Test
    void thousandsOfNotesAndLongLinesAreReadInTime() {
        StringBuilder text =
                new StringBuilder("Harbour Board Protocol 12\n\nPresent: Brunik, Dremov.\n\nI. On the pier\n\n");
        for (int i = 1; i <= 400; i++) {
            text.append("Word ").append(i).append(".[").append(i).append("] ");
        }
        text.append("\n\n")
                .append("Brunik, Dremov, ".repeat(1_500))
                .append("\n\n")
                .append("( [ ".repeat(1_500))
                .append("\n\n");
        for (int i = 1; i <= 400; i++) {
            text.append('[').append(i).append("] Note ").append(i).append(".\n\n");
        }
        long start = System.nanoTime();
        Checked checked = Checked.of("long.txt", text.toString());
        assertEquals(List.of(), checked.faults());
        assertTrue((System.nanoTime() - start) / 1_000_000_000L < 60, "too slow");
    }
}
