package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files for LaTeX: their structure always; that they can be set where XeLaTeX and reledmac are installed. */
class LatexTest {
    private static final Path HARD = Path.of("src/test/resources/publish/hard.xml");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "an error is kept and told ; \\malinapp{were been}{were been}{so in the source}",
                "a correction tells the printed form ; {word}{corrected by Malin; printed: wrod}",
                "an abbreviation tells the printed form ; {Ministry}{written out by Malin; printed: Min.}",
                "deleted ; \\malinapp{\\malindel{A wholly deleted heading}}{A wholly deleted heading}{deleted}",
                "quotation marks are as printed ; “doubled \"inside\" ones”",
                "a number once ; \\malinnote{1}{\\malinnotehead{Translator's Note:} With 100 \\% \\& a marker",
                "a sign is a number, too ; And a sign.\\malinnote{†}{With a sign.}",
                "a note that is marked twice is set once ; \\malinnote{3}{Twice marked.} And once more.\\malinmark{3}",
                "a note to a note is set with it ; \\malinmark{4}\\malinfurther{4}{A note on a note.}",
                "a note in brackets has no number of its own ; \\malinfree{}{[7] Without a marker.}",
                "signs of LaTeX ; \\textbackslash{} \\{ \\} \\$ \\& \\# \\textasciicircum{} \\_ \\textasciitilde{} \\%"
            })
    void standardStylesheetsGoWrongHere(String rule, String expected) throws Exception {
        assertTrue(latex(HARD).contains(expected), rule);
    }

    @Test
    void namesAreIndexedBySurname() throws Exception {
        assertTrue(
                latex(Path.of("tei/protocol-063.xml")).contains("\\index[persons]{Brezhnev, Leonid Ilyich}Brezhnev"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\textit{a", "a}", "50 %", "a & b", "\\unknown{a}", "a_b", "~"})
    void theReaderOfTheTestsRefusesWhatLatexWouldMisread(String text) {
        assertThrows(AssertionError.class, () -> Latex.shown("\\beginnumbering " + text + "\\endnumbering"));
    }

    @Test
    void latexSetsTheDocument(@TempDir Path folder) throws Exception {
        boolean there = runs(folder, "kpsewhich", "reledmac.sty") && runs(folder, "xelatex", "--version");
        if (!there) {
            System.err.println("LatexTest sets no document: XeLaTeX or the package reledmac is not installed"
                    + " (Debian: texlive-xetex texlive-humanities texlive-plain-generic texlive-fonts-recommended)");
        }
        assumeTrue(there, "no XeLaTeX with reledmac");
        for (Path document :
                List.of(HARD, Pages.SAMPLES.resolve("protocol-900.xml"), Path.of("tei/protocol-063.xml"))) {
            Files.writeString(folder.resolve("document.tex"), latex(document));
            for (int run = 0; run < 2; run++) {
                assertTrue(
                        runs(folder, "xelatex", "-interaction=nonstopmode", "-halt-on-error", "document.tex"),
                        () -> document + ": " + log(folder));
            }
            assertEquals(-1, log(folder).indexOf("LaTeX Error"));
        }
    }

    private static boolean runs(Path folder, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            process.getOutputStream().close();
            return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String log(Path folder) {
        try {
            String output = Files.readString(folder.resolve("output"), StandardCharsets.ISO_8859_1);
            return output.substring(Math.max(0, output.length() - 3000));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String latex(Path document) throws Exception {
        return new String(Products.of(document, Format.LATEX), StandardCharsets.UTF_8);
    }
}
