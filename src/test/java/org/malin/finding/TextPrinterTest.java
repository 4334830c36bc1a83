package org.malin.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPrinterTest {
    private static final Finding WARNING = new Finding(
            Rule.NOT_PRESENT,
            Severity.WARNING,
            Place.of("tei/a.xml", 12, 3),
            "Smith is not present",
            "check the source");

    @Test
    void lineHasPlaceSeverityRuleFoundAndAdvice() {
        assertEquals(
                "tei/a.xml:12:3: warning ML0401 Smith is not present — check the source",
                new TextPrinter(false).line(WARNING));
    }

    @Test
    void unknownLineIsLeftOut() {
        Finding whole = Finding.of(Rule.UNREADABLE, "a.txt", "empty").withAdvice("");
        assertEquals("a.txt: error ML0101 empty", new TextPrinter(false).line(whole));
    }

    @Test
    void colourOnlyWhenAsked() {
        assertTrue(new TextPrinter(true).line(WARNING).contains("\u001b[33mwarning\u001b[0m"));
    }

    @Test
    void findingsComeInTheOrderOfTheFile() {
        Finding first = Finding.of(Rule.GRAMMAR, Place.of("tei/a.xml", 2, 9), "x");
        String text = new TextPrinter(false).print(List.of(WARNING, first));
        assertTrue(text.indexOf("a.xml:2:9") < text.indexOf("a.xml:12:3"), text);
    }

    @Test
    void controlSignsOfADocumentDoNotReachTheTerminal() {
        Finding nasty = Finding.of(Rule.GRAMMAR, "a", "x\u001b[31m\ny").withAdvice("");
        assertEquals("a: error ML0300 x\uFFFD[31m y", new TextPrinter(false).line(nasty));
    }
}
