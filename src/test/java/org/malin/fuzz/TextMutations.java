package org.malin.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways to spoil a text: lines, signs, tags and long runs, as scanners, careless editors and wicked ones do. */
final class TextMutations {
    /** No mutation makes a text longer than this. */
    static final int LONGEST = 60_000;

    private static final String[] SIGNS = {
        "[",
        "]",
        "[[[[[[[[",
        "]]]]]]]]",
        "(",
        ")",
        "[1]",
        "[99]",
        "[...]",
        "[?]",
        "[sic]",
        "[crossed out: ",
        "~~",
        "**",
        "_",
        "`",
        "# ",
        "- ",
        "> > > ",
        "| a | b |\n|---|---|\n",
        "[^1]",
        "[^1]: ",
        "<p>",
        "</p>",
        "<b>",
        "</div>",
        "<table><tr><td>",
        "<!--",
        "-->",
        "<script>alert(1)</script>",
        "&lt;",
        "&#0;",
        "&#x110000;",
        "&amp;amp;",
        "\"",
        "'",
        "\u00A0",
        "\u200B",
        "\u202E",
        "\uFEFF",
        "\u0000",
        "\u0008",
        "\uD800",
        "\uDC00",
        "\uFFFF",
        "e\u0301\u0301\u0301",
        "\uD83D\uDE00",
        "\t",
        "\f",
        "\r",
        "\u2028",
        "$_$",
        "\u25A1\u25A1",
        "* * *",
        "---",
        "Present: ",
        "Cde. X.",
        "II. ",
        "99999999999999999999. ",
        "MMMMMMMM. ",
        "31 February 1962",
        "Protocol No. 99999999999",
        "L. 1-99999999999",
        "]]>",
        "${x}",
        "{x}",
        "\\"
    };

    private final Random random;

    TextMutations(Random random) {
        this.random = random;
    }

    /** The text with one mutation; the other text lends parts. */
    String mutate(String text, String other) {
        String mutated = switch (random.nextInt(13)) {
            case 0 -> dropped(text);
            case 1 -> doubled(text);
            case 2 -> shuffled(text);
            case 3 -> swapped(text);
            case 4, 5 -> withSigns(text);
            case 6 -> withoutSigns(text);
            case 7 -> repeated(text);
            case 8 -> spliced(text, other);
            case 9 -> text.substring(0, at(text));
            case 10 -> blankLines(text);
            case 11 -> joined(text);
            default -> flipped(text);
        };
        return mutated.length() > LONGEST ? mutated.substring(0, LONGEST) : mutated;
    }

    private int at(String text) {
        return random.nextInt(text.length() + 1);
    }

    private List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    }

    private String dropped(String text) {
        List<String> lines = lines(text);
        int all = 1 + random.nextInt(10);
        lines.removeIf(line -> random.nextInt(all + 1) == 0);
        return String.join("", lines);
    }

    private String doubled(String text) {
        List<String> lines = lines(text);
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(12));
        List<String> twice = new ArrayList<>(lines.subList(from, to));
        lines.addAll(random.nextInt(lines.size() + 1), twice);
        return String.join("", lines);
    }

    private String shuffled(String text) {
        List<String> lines = lines(text);
        int from = random.nextInt(lines.size());
        Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 2 + random.nextInt(30))), random);
        return String.join("", lines);
    }

    private String swapped(String text) {
        int a = at(text);
        int b = at(text);
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        return text.substring(to) + text.substring(from, to) + text.substring(0, from);
    }

    private String withSigns(String text) {
        StringBuilder spoiled = new StringBuilder(text);
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            spoiled.insert(random.nextInt(spoiled.length() + 1), SIGNS[random.nextInt(SIGNS.length)]);
        }
        return spoiled.toString();
    }

    /** Some of the signs that open or close something are lost. */
    private String withoutSigns(String text) {
        StringBuilder spoiled = new StringBuilder();
        text.chars()
                .filter(c -> "<>[]()/&;:.\"*_#".indexOf(c) < 0 || random.nextInt(20) > 0)
                .forEach(c -> spoiled.append((char) c));
        return spoiled.toString();
    }

    private String repeated(String text) {
        int from = at(text);
        int to = Math.min(text.length(), from + 1 + random.nextInt(60));
        int most = Math.max(1, Math.min(3000, (LONGEST - text.length()) / Math.max(1, to - from)));
        String run = text.substring(from, to).repeat(1 + random.nextInt(most));
        return text.substring(0, to) + run + text.substring(to);
    }

    private String spliced(String text, String other) {
        int a = at(other);
        int b = Math.min(other.length(), a + random.nextInt(2000));
        int place = at(text);
        return text.substring(0, place) + other.substring(a, b) + text.substring(place);
    }

    private String blankLines(String text) {
        return random.nextBoolean()
                ? text.replaceAll("\n\\s*\n", "\n")
                : text.replace("\n", random.nextBoolean() ? "\n\n" : "\r");
    }

    private String joined(String text) {
        return text.replace('\n', ' ');
    }

    private String flipped(String text) {
        StringBuilder spoiled = new StringBuilder(text);
        int count = text.isEmpty() ? 0 : 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            int place = random.nextInt(spoiled.length());
            spoiled.setCharAt(place, (char) (spoiled.charAt(place) ^ 1 << random.nextInt(16)));
        }
        return spoiled.toString();
    }
}
