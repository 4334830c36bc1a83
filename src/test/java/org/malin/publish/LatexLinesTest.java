package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line of LaTeX may end within what is longer than a line. */
class LatexLinesTest {
    private static final Path SAMPLE = Path.of("tei/protocol-061.xml");
    private static final String END = "\\allowbreak{}";

    @Test
    void aSumIsDivided() throws Exception {
        String latex = latex(SAMPLE);
        int sum = latex.indexOf("SHA-256 ") + "SHA-256 ".length();
        assertTrue(latex.startsWith(END, sum + 8), latex.substring(sum, sum + 80));
    }

    @Test
    void aLongWordIsDivided(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("protocol-061.xml");
        Files.writeString(file, Files.readString(SAMPLE).replace("Return it", "Return".repeat(9)));
        assertTrue(latex(file).contains("ReturnRe" + END + "turnRetu" + END));
    }

    private static String latex(Path document) throws Exception {
        return new String(Products.of(document, Format.LATEX), StandardCharsets.UTF_8);
    }
}
