package org.malin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.cli.Commands;
import org.malin.source.SourceReader;

/** Sources that are broken, huge or mean harm: refused in one clear line, or read like any other. */
class HostileSourcesTest {
    private static final Path KEPT = Path.of("src/test/resources/hostile");

    @TempDir
    Path folder;

    @Test
    void nulsAreNoText() throws Exception {
        Hostile.told(Hostile.encode(folder, "a.txt", "Protocol\0 No. 1"), 2, "NUL");
    }

    @Test
    void controlCharactersAreLeftOutAndTold() throws Exception {
        String words =
                "Protocol No. 7\n\nPresent: Ad\u0008ler, Berg.\n\nWe must\u001Fwait\u000Buntil the rain has come. "
                        + "We must wait until the rain has come. We must wait until the rain has come and gone again. "
                        + "We must wait until the rain has come. We must wait until the rain has come and gone again. "
                        + "We must wait until the rain has come. We must wait until the rain has come and gone again.";
        for (String name : List.of("a.txt", "b.md", "c.html")) {
            String text = name.endsWith("html") ? "<html><p>" + words.replace("\n\n", "<p>") : words;
            Hostile.told(Hostile.encode(folder, name, text), 0, "the control character U+0008 is left out, and 1 more");
        }
    }

    @Test
    void anEmptyFileAndOneOfBlanksAreTold() throws Exception {
        Hostile.told(Hostile.encode(folder, "a.txt", ""), 2, "is empty");
        Hostile.told(Hostile.encode(folder, "b.txt", " \n\t\n"), 2, "has no text");
        Hostile.told(Hostile.encode(folder, "c.txt", " \n\t\n  \u00A0\n"), 2, "has no text");
    }

    @Test
    void halfASurrogatePairIsNoText() throws Exception {
        byte[] wide = "\uFEFFwords \u0041 words".getBytes(StandardCharsets.UTF_16LE);
        wide[14] = 0;
        wide[15] = (byte) 0xD8;
        Hostile.told(Hostile.encode(folder, "a.txt", wide), 2, "is not UTF-16");
        Hostile.told(Hostile.encode(folder, "e.txt", Arrays.copyOf(wide, 13)), 2, "it ends within a character");
        byte[] bytes = {'w', 'o', 'r', 'd', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, ' ', 'w'};
        assertTrue(Hostile.encode(folder, "b.txt", bytes).code() <= 2);
        read("c.html", "<html><p>Protocol &#1114112; &#0; words");
        read("d.md", "# Protocol &#0; words");
    }

    @Test
    void textInUtf32IsReadAndProved() throws Exception {
        for (String name : List.of("UTF-32LE", "UTF-32BE")) {
            byte[] wide = "\uFEFFProtocol No. 7\n\nPresent: Müller.\n".getBytes(Charset.forName(name));
            Hostile.told(Hostile.encode(folder, name + ".txt", wide), 0, "0 errors");
        }
    }

    @Test
    void halfASurrogatePairByReferenceIsAnUnreadableSign() throws Exception {
        String half = "Protocol &#xD800; No. 7, &#xD83D;&#xDE00; words &#56832; <a href='&#xD800;'"
                + " title='&#xDC00;'>words</a>";
        read("a.html", "<html><title>A&#xDC00;b</title><h1>&#xD800;</h1><p>" + half + "<p>" + half);
        read("b.md", "# Protocol &#xD800; No. 7\n\n" + half);
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            for (Path file : written.filter(file ->
                            !file.endsWith("edition.xml") && file.toString().endsWith(".xml"))
                    .toList()) {
                assertTrue(Files.readString(file).contains("<gap reason=\"illegible\""), file::toString);
            }
        }
    }

    @Test
    void noCommandReadsASourceThatIsTooLarge() throws Exception {
        Path edition = Hostile.edition(folder);
        Path source = edition.resolve("seeds/001_c923301ff95f6be9.txt");
        Files.write(source, new byte[SourceReader.MOST_BYTES + 1]);
        Path tei = edition.resolve("tei/protocol-063.xml");
        for (String command : List.of("check", "review")) {
            Hostile.told(Hostile.run(command, tei), 2, "a document has at most 8388608");
        }
        Hostile.told(Hostile.run("explain", source + ":1"), 2, "a document has at most 8388608");
        Hostile.told(Hostile.run("names", source), 2, "a document has at most 8388608");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws Exception {
        byte[] bytes = new byte[SourceReader.MOST_BYTES + 1];
        java.util.Arrays.fill(bytes, (byte) '[');
        Hostile.told(Hostile.encode(folder, "a.txt", bytes), 2, "a document has at most 8388608");
    }

    @Test
    @Tag("thorough")
    void hugeFilesAreNotRead() throws Exception {
        for (String unit : List.of("a", "[", "[1] note\n")) {
            Path file = folder.resolve("huge.txt");
            try (var out = Files.newBufferedWriter(file)) {
                for (int i = 0; i < 100_000_000 / unit.length(); i++) {
                    out.write(unit);
                }
            }
            Hostile.told(Hostile.run("encode", file, "-o", folder.resolve("out")), 2, "at most 8388608");
        }
    }

    @Test
    @Tag("thorough")
    void nestingAHundredThousandDeepIsReadOrRefused() throws Exception {
        int deep = 100_000;
        read("a.html", "<html><body>" + "<div>".repeat(deep) + "words");
        read("b.html", "<html><body>" + "<b><i>".repeat(deep / 2) + "words");
        read("c.md", "> ".repeat(deep) + "words");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            list.append(" ".repeat(i)).append("- word\n");
        }
        read("d.md", list.toString());
    }

    @Test
    void nestingIsReadOrRefused() throws Exception {
        read("a.html", "<html><body>" + "<div>".repeat(3000) + "words");
        read("b.html", "<html><body>" + "<b><i>".repeat(1000) + "words");
        read("c.md", "> ".repeat(3000) + "words");
    }

    /** Encodes a source that can be read: nothing in it may be too much for the tool. */
    private void read(String name, String text) throws IOException {
        Commands.Result result = Hostile.encode(folder, name, text);
        assertTrue(result.code() <= 1, result.text());
    }

    static List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatOnceFailedIsRead(Path file) throws Exception {
        Commands.Result result = Hostile.run("encode", file, "-o", folder.resolve("out"));
        assertTrue(result.code() <= 1, result.text());
        assertFalse(result.text().contains("report this"), result.text());
        assertEquals(0, Hostile.run("validate", "-q", folder.resolve("out")).code());
    }
}
