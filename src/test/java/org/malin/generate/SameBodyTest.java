package org.malin.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.source.Lines;
import org.malin.source.SourceReader;
import org.malin.source.UnreadableSource;

/** The same document as plain text, Markdown, HTML and Word gives the same text element. */
class SameBodyTest {
    private static final int FEW = 30;
    private static final int MANY = 400;

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofEachSeed(Path seed) throws Exception {
        byte[] bytes = Files.readAllBytes(seed);
        assertEquals(List.of(), differences(seed.getFileName().toString(), bytes));
    }

    @Test
    void ofSomeRandomProtocols() {
        assertEquals(List.of(), ofRandomProtocols(FEW));
    }

    @Test
    @Tag("thorough")
    void ofManyRandomProtocols() {
        assertEquals(List.of(), ofRandomProtocols(MANY));
    }

    private static List<String> ofRandomProtocols(int count) {
        return LongStream.range(0, count)
                .parallel()
                .mapToObj(SameBodyTest::ofRandomProtocol)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> ofRandomProtocol(long seed) {
        ProtocolPrinter.Printed printed = ProtocolPrinter.print(seed);
        if (!printed.layout().hasBlocks()) {
            return List.of();
        }
        try {
            return differences("protocol.txt", printed.text().getBytes(StandardCharsets.UTF_8)).stream()
                    .map(difference -> "seed " + seed + " " + difference)
                    .toList();
        } catch (UnreadableSource e) {
            return List.of("seed " + seed + " " + e.getMessage());
        }
    }

    private static List<String> differences(String name, byte[] bytes) throws UnreadableSource {
        Lines lines = Lines.of(SourceReader.read(name, bytes, null));
        String body = Checked.body(name, bytes);
        List<String> differences = new ArrayList<>();
        compare("md", body, utf8(Formats.markdown(lines)), differences);
        compare("html", body, utf8(Formats.html(lines)), differences);
        compare("docx", body, Formats.docx(lines), differences);
        return differences;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void compare(String format, String expected, byte[] bytes, List<String> differences) {
        String body = Checked.body("text." + format, bytes);
        if (!body.equals(expected)) {
            int at = 0;
            while (at < Math.min(body.length(), expected.length()) && body.charAt(at) == expected.charAt(at)) {
                at++;
            }
            differences.add(format + ": " + around(body, at) + " instead of " + around(expected, at));
        }
    }

    private static String around(String text, int at) {
        return "\"" + text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 120)) + "\"";
    }
}
