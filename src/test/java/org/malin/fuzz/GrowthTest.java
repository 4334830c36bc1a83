package org.malin.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.Converter;
import org.malin.Seeds;

/** A source of four times as many signs, names, notes, tags … takes about four times as long, not sixteen times. */
class GrowthTest {
    private static final int FEW = 500;
    private static final int MANY = 8000;
    private static final int TIMES = 4;

    /** Between what is linear and what is quadratic. */
    private static final double MOST = 9;

    /** Shorter times say nothing. */
    private static final double SHORT_NANOS = 5e7;

    private static final Converter CONVERTER = Seeds.converter();

    static Stream<String> units() {
        return Stream.of(
                "[",
                "]",
                "(",
                "*",
                "_",
                "~~",
                "`",
                "<",
                "&",
                "\\",
                "> ",
                "- ",
                "1. ",
                "#",
                "|",
                "[^1]",
                "[1]",
                "[a](b) ",
                "<b>",
                "<div>",
                "<blockquote>",
                "<ul><li>",
                "<table><tr><td>",
                "<!--",
                "<![CDATA[",
                "</p>",
                "word ",
                "word\n",
                "word\n\n",
                "[1] A note.\n",
                "A. ",
                "A, ",
                "Cde. A. ",
                "II. On x\n",
                "Present: A, ",
                "1962 ",
                "\"",
                "— ",
                "A, B, C\n\n",
                "Cde. A: x\n\n",
                "Cde. A\n\nx\n\n",
                "1. x\n\n",
                "[^1]: n\n",
                "[A] ",
                "(A) ",
                "A (B), ",
                "A; ",
                "\"A\" ",
                "No. 5 ",
                "5 May 1962, ",
                "- a\n",
                "I. A, ",
                "A.B. Cd, ",
                "* * *\n\n",
                "| a | b |\n",
                "> a\n\n",
                "a [sic] ",
                "a [?] ",
                "a [b] ",
                "a[b] ",
                "[crossed out: a] ",
                "~~a~~ ",
                "*a* ",
                "**a** ",
                "`a` ",
                "<a href=x>b</a>",
                "<p>a",
                "<li>a",
                "<td>a",
                "a<sup>1</sup>",
                "<s>a</s>",
                "Session of 5 May 1962\n\n",
                "Protocol No. 5 (continuation)\n\n",
                "A:\n",
                "$_$ ",
                "(Laughter.)\n\n",
                "[page 1]\n\n",
                "a-\n",
                ".",
                ". ",
                ",",
                ", ",
                ";",
                ":",
                "-",
                " -",
                "--",
                "a ",
                "Aa ",
                "Aa, ",
                "Aa Bb, ",
                "a/",
                "#a ",
                "{#a ",
                "'",
                "a; ",
                "^",
                "@",
                "é",
                "’",
                "1",
                "I",
                "Aa.",
                "A.",
                "12 ",
                "Mr. Ab said ",
                "\"a\", ",
                "(1) ",
                "a(1)",
                "a1 ",
                "...",
                "…",
                "□",
                "a. ",
                "A: ",
                "Aa Bb: ",
                "Aa--",
                "Absent: Aa, ",
                "Mr. Aa, ",
                "Mr. Aa and ",
                "General Aa, ",
                "№ 1 ",
                "L. 1, ",
                "F. 3, ",
                "[sic]",
                "[illegible] ",
                "[... --trans.] ",
                "II-28 ",
                "the the ",
                "a [are] ",
                "was [were] ",
                "crossed out [1] ",
                "[a][1] ",
                "See Protocol No. 1. ",
                "Vote: for 1, ",
                "RESOLVED: a\n\n",
                "Signed: A\n\n",
                "Dear A,\n\n",
                "_a_\n\n",
                "# A\n\n",
                "---\n\n",
                "a  \n",
                "\ta\n",
                "    a\n",
                "<nav>a</nav>",
                "<nav>a</nav>b\n",
                "<p title=\"x>",
                "<script>",
                "<a b=\"<a\" ",
                "{.a ",
                "---\na: b\n",
                "\u00A0",
                "\u0301",
                "\u0301\u0323",
                "e\u0301 ",
                "\uD83D\uDE00");
    }

    /**
     * Things of which each is another one: {@code %d} is its number, {@code %s} a name. What stands behind an arrow comes
     * after all of what stands before it.
     */
    static Stream<String> countedUnits() {
        return Stream.of(
                "Word %d.\n\n",
                "Word %d ",
                "[%d] A note %d.\n",
                "a[%d] ",
                "Word %d.[%d]\n\n -> [%d] See %d.\n",
                "Word %d.[%d]\n\n -> [%d] The word %d is crossed out.\n\n",
                "a%d*\n\n -> * A note %d.\n",
                "a[^%d] -> [^%d]: n\n",
                "a[^%s] -> [^%s]: n\n",
                "<p>a<sup><a href='#f%d' id='r%d'>%d</a></sup> -> <p id='f%d'><a href='#r%d'>%d</a> n",
                "<p>a<sup>q%d</sup> -> <p>q%d n",
                "Present: -> %s, ",
                "Present: -> Cde. %s, ",
                "Present: -> %s (%s), ",
                "Cde. %s: x\n\n",
                "Cde. %s\n\nx\n\n",
                "%s: x\n\n",
                "Mr. %s said ",
                "%s, %s and %s\n\n",
                "A. %s, ",
                "General %s, ",
                "(%s) ",
                "(Cdes. %s, %s)\n\n",
                "[%s] ",
                "a%s [b%s] ",
                "\"%s\", ",
                "\"%s\" (%s, %d), ",
                "*%s* ",
                "%d. On %s\n\n",
                "- %s\n",
                "# %s\n\n",
                "No. %d ",
                "See Protocol No. %d. ",
                "Protocol No. %d (continuation)\n\n",
                "F. %d, L. %d, ",
                "[page %d]\n\n",
                "| %s | %d |\n",
                "%s: %d\n");
    }

    @ParameterizedTest
    @MethodSource("countedUnits")
    void aRunOfOneKindIsReadInLinearTime(String unit) {
        grows(unit, FEW);
    }

    @ParameterizedTest
    @MethodSource("countedUnits")
    @Tag("thorough")
    void aLongRunOfOneKindIsReadInLinearTime(String unit) {
        grows(unit, MANY);
    }

    @ParameterizedTest
    @MethodSource("units")
    void aRunOfOneThingIsReadInLinearTime(String unit) {
        grows(unit, FEW);
    }

    @ParameterizedTest
    @MethodSource("units")
    @Tag("thorough")
    void aLongRunOfOneThingIsReadInLinearTime(String unit) {
        grows(unit, MANY);
    }

    private static void grows(String unit, int times) {
        double many = nanos(unit, TIMES * times);
        if (many > MOST * SHORT_NANOS) {
            double few = Math.min(nanos(unit, times), nanos(unit, times));
            many = Math.min(many, nanos(unit, TIMES * times));
            assertTrue(many < MOST * Math.max(few, SHORT_NANOS), few / 1e6 + " ms, then " + many / 1e6 + " ms");
        }
    }

    private static double nanos(String unit, int times) {
        Run run = Run.of(CONVERTER, sample(unit, times));
        assertEquals("", run.crash());
        return run.nanos();
    }

    /** A source with so many of a thing. */
    static Sample sample(String unit, int times) {
        boolean html = unit.startsWith("<");
        String before = html ? "<!DOCTYPE html><html><body><p>Protocol No. 7</p>" : "Protocol No. 7\n\n";
        StringBuilder text = new StringBuilder(before);
        for (String part : unit.split(" -> ")) {
            for (int i = 1; i <= times; i++) {
                text.append(part.replace("%d", String.valueOf(i)).replace("%s", name(i)));
            }
        }
        text.append(html ? "words" : "\n\nwords");
        return new Sample(html ? "a.html" : "a.txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Another name for each number. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("B");
        for (int rest = number; rest > 0; rest /= 20) {
            name.append("aeiou".charAt(rest % 5)).append("klmn".charAt(rest / 5 % 4));
        }
        return name.toString();
    }
}
