package org.malin.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.malin.fuzz.Regexes.Regex;

/**
 * No regular expression of the program takes more than a few steps a character, whatever it is held against: texts that
 * repeat what it looks for, and nearly fit.
 */
class RegexTest {
    private static final int LENGTH = 2400;

    /** Steps a character for a match at one place. */
    private static final int AT_ONE_PLACE = 120;

    private static final String[] UNITS = {
        "a",
        "A",
        "Aa",
        "A.",
        "A. ",
        "Aa ",
        "Aa, ",
        "aa ",
        "a, ",
        "A, ",
        " ",
        "  a",
        "\t",
        "\n",
        "a\n",
        "\n\n",
        ",",
        ", ",
        ". ",
        ".",
        "..",
        ". . ",
        "1",
        "1.",
        "1. ",
        "12 ",
        "1, ",
        "1-",
        "(",
        "((",
        "[",
        "[[",
        "[a] ",
        "[1]",
        "(a) ",
        "(1)",
        "]",
        ")",
        "<",
        "<a ",
        "<a>",
        "a=\"b\" ",
        "a=b ",
        "#a ",
        "{#a ",
        "\"",
        "\"a\" ",
        "'",
        ":",
        "a: ",
        "Aa: ",
        ";",
        "a; ",
        "-",
        "--",
        "- ",
        "*",
        "* ",
        "_",
        "|",
        "|-",
        "--|",
        "> ",
        ">",
        "#",
        "/",
        "a/",
        "&",
        "&a",
        "\\",
        "I",
        "I. ",
        "II, ",
        "^",
        "@",
        "a@",
        "a.b",
        "w",
        "Word",
        "Word ",
        "Word, ",
        "two words ",
        "w.",
        "é",
        "\u2019",
        "\u00A0",
        "and ",
        "№",
        "Aa-",
        "Aa.Aa"
    };
    private static final String[] ENDS = {"\u0001", ""};
    private static final List<String> PREFIXES = List.of("", "A", "Aa ", "(", "[", "<", "\"");

    private final List<String> slow = new ArrayList<>();
    private final Set<Regex> broken = new HashSet<>();

    @Test
    void noneBacktracksWithoutEnd() throws Exception {
        List<Regex> all = Regexes.all(Path.of("src/main/java"));
        assertTrue(all.size() > 250, "only " + all.size());
        all.forEach(this::attack);
        assertEquals(List.of(), slow);
    }

    private void attack(Regex regex) {
        Pattern pattern = regex.compiled();
        Set<String> own = literals(regex.pattern());
        for (String unit : UNITS) {
            attack(regex, pattern, "", unit);
            own.stream().limit(2).forEach(prefix -> attack(regex, pattern, prefix, unit));
        }
        for (String unit : own) {
            PREFIXES.forEach(prefix -> attack(regex, pattern, prefix, unit));
            own.forEach(prefix -> attack(regex, pattern, prefix, unit));
        }
    }

    private void attack(Regex regex, Pattern pattern, String prefix, String unit) {
        if (broken.contains(regex)) {
            return;
        }
        for (String end : ENDS) {
            Counted text = new Counted(prefix, unit, LENGTH / unit.length(), end, AT_ONE_PLACE);
            String fault = fault(pattern, text);
            if (!fault.isEmpty() && broken.add(regex)) {
                slow.add(regex + fault + text + "\n");
            }
        }
    }

    private static String fault(Pattern pattern, Counted text) {
        Matcher matcher = pattern.matcher(text);
        try {
            matcher.lookingAt();
            matcher.matches();
            return "";
        } catch (Counted.TooMany e) {
            return " takes too many steps on ";
        } catch (StackOverflowError e) {
            return " goes too deep on ";
        }
    }

    /** Runs of plain letters and signs in the expression. */
    private static Set<String> literals(String pattern) {
        Set<String> literals = new LinkedHashSet<>();
        Matcher runs = Pattern.compile("(?:\\\\[\\[\\](){}.*+?|\\\\^$-]|[\\p{L}\\d <>/:;,\"'=&#@-])+")
                .matcher(pattern.replaceAll("\\\\p\\{\\w+}|\\\\[dswDSWbB]|\\(\\?[:=!<]+", "\u0001"));
        while (runs.find() && literals.size() < 6) {
            literals.add(runs.group().replaceAll("\\\\(.)", "$1"));
        }
        return literals;
    }
}
