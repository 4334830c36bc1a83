package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Plain text. To keep a new text of the document with every form: {@code mvn test -Dtest=TextTest -Dmalin.record=true}, then
 * read the difference before committing it.
 */
class TextTest {
    private static final Path HARD = Path.of("src/test/resources/publish/hard.xml");
    private static final Path FORMS = Pages.SAMPLES.resolve("protocol-900.xml");

    @Test
    void everyFormLooksAsItDidWhenItWasReviewed() throws Exception {
        Path kept = Pages.SAMPLES.resolve("golden/protocol-900.txt");
        String text = text(FORMS);
        if (Boolean.getBoolean("malin.record")) {
            Files.writeString(kept, text);
        }
        assertEquals(Files.readString(kept), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "an error is kept and marked ; were been [!]",
                "of a correction the printed form stands ; a deleted wrod [!]",
                "an expansion has its sign ; C[hinese]",
                "an abbreviation is as printed ; Min.,",
                "a deletion is no plain text ; ~~A wholly deleted heading~~",
                "quotation marks are as printed ; “doubled \"inside\" ones”",
                "a note has its printed number once ; [1] Translator's Note: With 100 % & a marker within.[4]",
                "a sign is a number, too ; And a sign.†"
            })
    void standardStylesheetsGoWrongHere(String rule, String expected) throws Exception {
        assertTrue(text(HARD).contains(expected), rule);
    }

    @Test
    void aParagraphIsOneLine() throws Exception {
        assertTrue(text(HARD).lines().anyMatch(line -> line.startsWith("Scripts: ") && line.endsWith("hyphen.")));
    }

    @Test
    void linesAreAsShortAsIsAskedForAndHaveTheSameWords() throws Exception {
        Map<String, XdmValue> parameters = new HashMap<>(Pages.parameters(HARD));
        parameters.put("width", new XdmAtomicValue(60));
        String narrow = string(Products.of(Pages.document(HARD), parameters, Format.TEXT));
        assertTrue(narrow.lines().allMatch(line -> line.length() <= 72), narrow);
        assertEquals(text(HARD).replaceAll("\\s+", " "), narrow.replaceAll("\\s+", " "));
    }

    @Test
    void noLineEndsInSpacesAndTheFileEndsInOneLineEnd() throws Exception {
        String text = text(HARD);
        assertFalse(text.lines().anyMatch(line -> line.endsWith(" ")));
        assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"));
    }

    private static String text(Path document) throws Exception {
        return string(Products.of(document, Format.TEXT));
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
