package org.malin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a later build makes of a file that an editor has saved, or of which the source is gone. */
class LaterBuildTest {
    private static final PublishOptions PAGES =
            PublishOptions.everythingBut(List.of("pdf", "epub", "latex", "text", "search"));

    @TempDir
    Path home;

    private Path out;
    private Path source;
    private Path tei;

    @BeforeEach
    void buildOnce() throws IOException {
        out = home.resolve("target/edition");
        source = home.resolve("seeds/003_222d532a5ae0bba1.txt");
        tei = home.resolve("tei/protocol-061.xml");
        new RandomEdits(home, out, 1).start(0);
        Files.copy(Path.of("seeds").resolve(source.getFileName()), source);
        build();
    }

    private void build() {
        Outcome outcome = Edition.at(home).orElseThrow().build(out, EncodeOptions.DEFAULT, PAGES);
        assertFalse(outcome.stopped(), outcome.findings()::toString);
    }

    private void saveAs(String encoding) throws IOException {
        String text = Files.readString(tei).replaceFirst("UTF-8", encoding);
        String common = text.replace('’', '´').replace('“', '«').replace('”', '»');
        assertNotEquals(text, common, "letters that are other bytes in UTF-8");
        Files.write(tei, common.getBytes(Charset.forName(encoding)));
    }

    @Test
    void withoutItsSourceAFileAsItWasMadeGoes() throws IOException {
        Files.delete(source);
        build();
        assertFalse(Files.exists(tei));
        assertFalse(Files.exists(out.resolve("reading/protocol-061.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16"})
    void withoutItsSourceAFileOfAnotherEncodingStays(String encoding) throws IOException {
        saveAs(encoding);
        byte[] saved = Files.readAllBytes(tei);
        Files.delete(source);
        build();
        assertArrayEquals(saved, Files.readAllBytes(tei));
        assertTrue(Files.exists(out.resolve("reading/protocol-061.html")));
    }

    @Test
    void withoutItsSourceAnEditedFileShowsNoLinesOfIt() throws IOException {
        Files.writeString(tei, Files.readString(tei).replaceFirst("delegation", "mission"));
        build();
        Files.delete(source);
        new CleanBuild(home, out, PAGES).isLikeTheNext("no source");
    }

    @Test
    void thePagesOfAFileInUtf16FollowTheAuthorityFile() throws IOException {
        saveAs("UTF-16");
        build();
        Path persons = home.resolve("tei/authority/persons.xml");
        Files.writeString(persons, Files.readString(persons).replace("Khrushchev", "Chruschtschow"));
        new CleanBuild(home, out, PAGES).isLikeTheNext("another name");
    }
}
