package org.malin.finding.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The carets stand under what is meant, whatever stands before it. */
class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<p>x</p>|1|^^",
                " <p who='a b'>|5|    ^^^^^^^^^",
                "</speaker>|1|^^^^^^^^^",
                "a & b|3|  ^",
                "漢字<p>|3|    ^^",
                "e\u0301<p>|3| ^^",
                "\uD83D\uDE00<p>|3|  ^^",
                "word|5|    ^",
            })
    void caretsStandUnderTheirSigns(String line, int column, String marks) {
        assertEquals(marks, Excerpt.of(line, column).orElseThrow().marks());
    }

    @Test
    void tabsAreFourBlanks() {
        Excerpt excerpt = Excerpt.of("\t<p>", 2).orElseThrow();
        assertEquals("    <p>", excerpt.line());
        assertEquals("    ^^", excerpt.marks());
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "x".repeat(5000) + "<p>" + "y".repeat(5000);
        Excerpt excerpt = Excerpt.of(line, 5001).orElseThrow();
        assertTrue(excerpt.line().length() < 120, excerpt.line());
        assertEquals(
                "<p",
                excerpt.line()
                        .substring(excerpt.marks().indexOf('^'), excerpt.marks().length()));
        assertTrue(excerpt.line().startsWith("…") && excerpt.line().endsWith("…"));
    }

    @Test
    void thereIsNothingToShowOfABlankLine() {
        assertTrue(Excerpt.of("  ", 1).isEmpty());
        assertTrue(Excerpt.of("<p>", 0).isEmpty());
    }
}
