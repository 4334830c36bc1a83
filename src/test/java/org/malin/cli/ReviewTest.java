package org.malin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open decisions are listed, answered, and the answers followed. */
class ReviewTest {

    @TempDir
    Path home;

    @BeforeEach
    void edition() throws IOException {
        Commands.copy(Path.of("tei"), home.resolve("tei"));
        Commands.copy(Path.of("seeds"), home.resolve("seeds"));
    }

    private Commands.Result run(String command, String... words) {
        return Commands.run(Stream.concat(Stream.of(command, "--edition", home.toString()), Stream.of(words))
                .toArray(String[]::new));
    }

    private String key(String document, String rule, String words) throws IOException {
        String json = run("review", "--format", "json").out();
        return json.lines()
                .filter(line -> line.contains("\"document\": \"" + document + "\""))
                .filter(line -> line.contains("\"rule\": \"" + rule + "\"") && line.contains(words))
                .map(line -> line.replaceFirst(".*?\"key\": \"([^\"]*)\".*", "$1"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(json));
    }

    private void encode() {
        Commands.Result result = run("encode", home.resolve("seeds").toString());
        assertEquals(0, result.code(), result.text());
    }

    private String tei(String document) throws IOException {
        return Files.readString(home.resolve("tei/" + document + ".xml"));
    }

    @Test
    void leastCertainStandFirstWithTheirPlacesAndTheOtherReading() {
        Commands.Result result = run("review");
        assertEquals(0, result.code(), result.text());
        assertTrue(result.out().contains("001_c923301ff95f6be9.txt:56:1: low HEAD3 protocol-063.d"), result.out());
        assertTrue(result.out().contains("  or: statement\n"), result.out());
        int low = result.out().lastIndexOf(": low ");
        int medium = result.out().indexOf(": medium ");
        assertTrue(low < medium, result.out());
        assertTrue(result.out().matches("(?s).*\\d+ open, \\d+ of them of low certainty\n"), result.out());
    }

    @Test
    void anAnswerIsWrittenFollowedAndValid() throws IOException {
        String key = key("protocol-063", "HEAD3", "Zorin");
        assertEquals(
                0,
                run("review", "--other", key, "--by", "Ada Example", "--date", "2026-03-05")
                        .code());
        encode();
        assertTrue(
                tei("protocol-063").contains(">Instructions to <persName ref=\"per:zorin-va\">Zorin</persName></p>"));
        assertTrue(tei("protocol-063").contains("<persName>Ada Example</persName>"));
        Commands.Result valid = run("validate");
        assertFalse(valid.text().contains("error ML"), valid.text());
        assertFalse(run("review").out().contains("HEAD3"), run("review").out());
        Commands.Result checked =
                Commands.run("check", home.resolve("tei/protocol-063.xml").toString());
        assertEquals(0, checked.code(), checked.text());
    }

    @Test
    void anAmbiguousNameIsAnsweredWithThePersonWhoIsMeant() throws IOException {
        String key = key("protocol-063", "NAME3", "informational letter to");
        assertEquals(
                0,
                run("review", "--other", key, "--reading", "kennedy-jf", "--by", "Ada Example")
                        .code());
        encode();
        assertTrue(tei("protocol-063").contains("informational letter to <persName ref=\"per:kennedy-jf\""));
        Commands.Result valid = run("validate");
        assertFalse(valid.text().contains("error ML"), valid.text());
    }

    @Test
    void whatStandsInTheFileOfAnswersStaysAsItIs() throws IOException {
        run("review", "--accept", key("protocol-063", "HEAD3", "Zorin"), "--by", "Ada Example");
        Path file = home.resolve("tei/decisions.xml");
        String edited = Files.readString(file)
                .replace("  <listAnnotation>\n", "  <listAnnotation>\n\n   <!-- asked in the archive -->\n");
        Files.writeString(file, edited);
        run("review", "--accept", key("protocol-063", "HEAD2", "About the ships"), "--by", "Ada Example");
        String after = Files.readString(file);
        assertTrue(after.contains("\n\n   <!-- asked in the archive -->\n"), after);
        assertEquals(2, after.split("<annotation ", -1).length - 1, after);
        assertTrue(after.contains("xml:id=\"decisions.a2\""), after);
    }

    @Test
    void aSecondAnswerToTheSameDecisionTakesThePlaceOfTheFirst() throws IOException {
        String key = key("protocol-063", "HEAD3", "Zorin");
        run("review", "--accept", key, "--by", "Ada Example");
        run("review", "--other", key, "--by", "Bo Example");
        String file = Files.readString(home.resolve("tei/decisions.xml"));
        assertEquals(1, file.split("<annotation ", -1).length - 1, file);
        assertTrue(file.contains("Bo Example") && !file.contains("Ada Example"), file);
    }

    @Test
    void anAnswerThatFitsNothingIsAWarningAtItsLine() throws IOException {
        run("review", "--accept", key("protocol-063", "HEAD3", "Zorin"), "--by", "Ada Example");
        Path file = home.resolve("tei/decisions.xml");
        Files.writeString(
                file, Files.readString(file).replace("n=\"1\">Instructions to Zorin", "n=\"1\">Nothing of the kind"));
        Commands.Result result = run("encode", home.resolve("seeds").toString());
        assertEquals(0, result.code());
        assertTrue(
                result.text().matches("(?s).*decisions\\.xml:\\d+:\\d+: warning ML0230 answer decisions\\.a1.*"),
                result.text());
    }

    @Test
    void answersThatCannotBeGivenEndWithOneClearLine() throws IOException {
        String key = key("protocol-063", "HEAD3", "Zorin");
        assertEquals(2, run("review", "--accept", key).code());
        assertEquals(
                2,
                run("review", "--accept", "protocol-063.d999", "--by", "Ada Example")
                        .code());
        assertEquals(
                1,
                run("review", "--other", key, "--reading", "x", "--by", "Ada Example")
                        .code());
        assertFalse(Files.exists(home.resolve("tei/decisions.xml")));
    }

    @Test
    void aMalformedAnswerIsToldWithItsLine() throws IOException {
        run("review", "--accept", key("protocol-063", "HEAD3", "Zorin"), "--by", "Ada Example");
        Path file = home.resolve("tei/decisions.xml");
        Files.writeString(file, Files.readString(file).replace("ed:rule.HEAD3", "ed:rule.HEAD9"));
        Commands.Result result = run("encode", home.resolve("seeds").toString());
        assertEquals(1, result.code());
        assertTrue(result.text().contains("error ML0232 answer \"decisions.a1\" names the rule HEAD9"), result.text());
    }

    @Test
    void aFileThatWasChangedByHandIsNamedWhenItHasAnswers() throws IOException {
        run("review", "--accept", key("protocol-063", "HEAD3", "Zorin"), "--by", "Ada Example");
        Path file = home.resolve("tei/protocol-063.xml");
        Files.writeString(file, Files.readString(file).replace("Instructions to <", "Instruction to <"));
        Commands.Result result = run("encode", home.resolve("seeds").toString());
        assertTrue(result.text().contains("warning ML0233 an answer to its decisions took no effect"), result.text());
    }
}
