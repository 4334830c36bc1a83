package org.malin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final String SEED = "seeds/002_a4ef60272ab82ae0.txt";

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @Test
    void withoutCommandTheHelpIsPrintedAndTheCodeIs2() {
        assertEquals(2, malin());
        assertTrue(out.contains("Exit codes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "encode", "validate", "check", "publish", "names", "init"})
    void everyCommandHasHelpWithItsExitCodes(String command) {
        assertEquals(0, malin(command, "--help"));
        assertTrue(out.contains("Exit codes: 0"), out);
        assertTrue(out.contains("--quiet"), out);
    }

    @Test
    void anUnknownOptionIsTheUsersMistake() {
        assertEquals(2, malin("validate", "--nonsense"));
        assertTrue(err.contains("--nonsense"));
    }

    @Test
    void encodeValidateAndPublishCompose() {
        String tei = folder.resolve("tei").toString();
        assertEquals(0, malin("encode", SEED, "-o", tei), err);
        assertEquals(0, malin("validate", tei), out);
        assertEquals(
                0,
                malin(
                        "publish",
                        tei,
                        "--view",
                        "diplomatic",
                        "-o",
                        folder.resolve("html").toString()));
        assertTrue(Files.exists(folder.resolve("html/index.html")));
        assertTrue(Files.isDirectory(folder.resolve("html/diplomatic")));
        assertFalse(Files.exists(folder.resolve("html/reading")));
        assertFalse(Files.exists(folder.resolve("html/diplomatic/persons.html")), "authority files are no documents");
    }

    @Test
    void aBatchGoesOnAfterABadSourceAndEndsWith2() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertEquals(
                2,
                malin(
                        "encode",
                        empty.toString(),
                        SEED,
                        "-o",
                        folder.resolve("tei").toString()));
        assertTrue(Files.exists(folder.resolve("tei/protocol-071.xml")));
        assertEquals(1, out.lines().filter(line -> line.contains("empty.txt")).count());
    }

    @Test
    void aFileThatIsMissingIsOneLineAnd2() {
        assertEquals(2, malin("encode", folder.resolve("no.txt").toString(), "-o", folder.toString()));
        assertTrue(out.lines().findFirst().orElse("").contains("no.txt: error ML0101"), out);
    }

    @Test
    void aFolderWithoutSourcesIsAWarning() {
        assertEquals(
                0,
                malin("encode", folder.toString(), "-o", folder.resolve("tei").toString()));
        assertTrue(out.contains("warning ML0101 the folder has no file to read"), out);
    }

    @Test
    void anErrorInTeiIs1() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n<b/></TEI>");
        assertEquals(1, malin("validate", file.toString()));
        assertTrue(out.contains("a.xml:2:1: error ML0290 "), out);
    }

    @Test
    void checkShowsWhatAnEditorChangedAlsoAsJson() throws Exception {
        String xml = Files.readString(Path.of("tei/protocol-071.xml"));
        Path file = Files.writeString(folder.resolve("protocol-071.xml"), xml.replace("Armageddon", "\"Doom\""));
        assertEquals(0, malin("check", file.toString(), "--edition", "."), out);
        assertTrue(out.contains("info ML0254 " + SEED + ":"), out);
        out = "";
        assertEquals(0, malin("check", file.toString(), "--edition", ".", "--source", SEED, "--format", "json"));
        assertTrue(out.startsWith("[{\"file\":") && out.contains("\\\"Doom\\\""), out);
    }

    @Test
    void quietPrintsErrorsOnlyAndVerboseAll() throws Exception {
        malin("encode", "-q", SEED, "-o", folder.resolve("tei").toString());
        assertEquals("", out);
        malin("encode", "-v", SEED, "-o", folder.resolve("tei2").toString());
        assertTrue(out.contains("wrote "), out);
    }

    @Test
    void anUnknownViewIsRefusedWithTheKnownOnes() {
        assertEquals(2, malin("publish", "tei", "--view", "odd"));
        assertTrue(err.contains("reading, diplomatic"), err);
    }

    @Test
    void anUnknownFormatIsRefusedWithTheKnownOnes() {
        assertEquals(2, malin("publish", "tei", "--to", "odd"));
        assertTrue(err.contains("no format odd: it is one of html"), err);
        assertEquals(2, malin("build", "--without", "odd"));
        assertTrue(err.contains("no format to leave out odd"), err);
    }

    @Test
    void aLineWithoutRoomForWordsIsRefused() {
        assertEquals(2, malin("publish", "tei", "--to", "text", "--width", "7"));
    }

    @Test
    void aBookWithoutAFormatThatHasBooksIsRefused() {
        assertEquals(2, malin("publish", "tei", "--book"));
        assertTrue(err.contains("A book needs a format"), err);
    }

    @Test
    void buildOutsideAnEditionSaysWhatToDo() {
        assertEquals(2, malin("build", folder.toString()));
        assertTrue(err.contains("malin init"), err);
    }

    @Test
    void initMakesAnEditionThatBuilds() {
        String home = folder.resolve("new").toString();
        assertEquals(0, malin("init", home));
        assertEquals(0, malin("build", home), out);
        assertEquals(2, malin("init", home));
    }

    @Test
    void anotherEditionCanBeNamed() throws Exception {
        assertEquals(2, malin("validate", "--edition", folder.toString()));
        assertTrue(err.contains("tei/edition.xml is missing"));
    }

    @Test
    void noOutputHasControlCharactersUnlessOnATerminal() {
        malin("validate", SEED);
        assertFalse(out.contains("\u001b"), out);
    }

    private int malin(String... args) {
        Commands.Result result = Commands.run(args);
        out += result.out();
        err += result.err();
        return result.code();
    }
}
