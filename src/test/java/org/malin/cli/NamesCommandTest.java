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

class NamesCommandTest {
    private static final String PERSONS = "<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\">"
            + "<standOff><listPerson><person xml:id=\"khurin-ab\"><persName type=\"main\"><forename>Boris</forename>"
            + " <surname>Khurin</surname></persName></person></listPerson></standOff></TEI>";

    @TempDir
    Path home;

    @BeforeEach
    void edition() throws IOException {
        assertEquals(0, Commands.run("init", home.toString()).code());
        Files.writeString(home.resolve("tei/authority/persons.xml"), PERSONS);
        Files.writeString(
                home.resolve("seeds/a.txt"),
                "Protocol No. 5\nSession of 3 March 1963\n\nPresent: Khurin, Cde. Dobrin, P. Orlin, Churin\n\n"
                        + "I. On the harvest\n\nCde. Dobrin. The harvest is good.\nP. Orlin: We must act.\n");
    }

    private Commands.Result names(String... words) {
        return Commands.run(Stream.concat(Stream.of("names", "--edition", home.toString()), Stream.of(words))
                .toArray(String[]::new));
    }

    private void encode() {
        assertEquals(
                0,
                Commands.run("encode", home.resolve("seeds").toString(), "--edition", home.toString())
                        .code());
    }

    @Test
    void theWholeEditionIsLookedThroughAndStaysAsItIs() throws IOException {
        encode();
        Path document = home.resolve("tei/protocol-005.xml");
        String before = Files.readString(document);
        Commands.Result result = names();
        assertEquals(0, result.code(), result.text());
        assertTrue(result.out().contains("\ndobrin\n  forms     Dobrin | Cde. Dobrin\n"), result.out());
        assertTrue(result.out().contains("protocol-005.s1.i1.sp2 speaking: P. Orlin"), result.out());
        assertTrue(result.out().contains("tei/protocol-005.xml:"), result.out());
        assertFalse(result.out().contains("\nkhurin\n"), result.out());
        assertEquals(before, Files.readString(document));
    }

    @Test
    void proposedEntriesAreAValidAuthorityFile() throws IOException {
        encode();
        Path file = home.resolve("tei/authority/persons-proposed.xml");
        Commands.Result result = names("-o", file.toString());
        assertEquals(0, result.code(), result.text());
        assertTrue(Files.readString(file).contains("xml:id=\"orlin-p\" source=\"src:a.txt\""));
        Commands.Result validation = Commands.run("validate", file.toString());
        assertEquals(0, validation.code(), validation.text());
        assertFalse(validation.text().contains("persons-proposed.xml:"), validation.text());
        assertEquals(names("--format", "tei").out(), Files.readString(file), "printed and written are the same");
    }

    @Test
    void aSourceCanBeLookedThroughBeforeItIsEncoded() {
        Commands.Result result = names(home.resolve("seeds/a.txt").toString());
        assertEquals(0, result.code(), result.text());
        assertTrue(result.out().contains("a.txt protocol-005.s1.att present: Cde. Dobrin"), result.out());
    }

    @Test
    void whereEverybodyIsKnownThereIsNoTei() {
        Path file = home.resolve("x.xml");
        assertEquals("Everybody who is named is in the authority file.\n", names().out());
        assertEquals("", names("--format", "tei").out());
        assertEquals(0, names("-o", file.toString()).code());
        assertFalse(Files.exists(file));
    }

    @Test
    void whatCannotBeReadStopsWithCode2AndTheRestIsTold() {
        encode();
        Commands.Result result = names(
                home.resolve("tei").toString(), home.resolve("missing.xml").toString());
        assertEquals(2, result.code(), result.text());
        assertTrue(result.err().contains("missing.xml"), result.err());
        assertTrue(result.out().contains("dobrin"), result.out());
        assertEquals(2, names("--format", "odd").code());
    }

    @Test
    void textGoesIntoAFileOfAnyOtherName() throws IOException {
        encode();
        Path file = home.resolve("names.txt");
        Commands.Result result = names("-o", file.toString());
        assertTrue(result.out().startsWith("1 file written"), result.out());
        assertTrue(Files.readString(file).startsWith("Not in the authority file ("));
    }
}
