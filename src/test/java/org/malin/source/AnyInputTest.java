package org.malin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is read, nothing is lost, nothing stands twice, and nothing throws. */
class AnyInputTest {

    private static final String[] SIGNS = {
        "*",
        "**",
        "_",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "](#a)",
        "<",
        ">",
        "<b>",
        "</b>",
        "<s>",
        "<br>",
        "<!--",
        "-->",
        "&amp;",
        "&",
        "&#65;",
        "\\",
        "#",
        "## ",
        "- ",
        "* * *",
        "===",
        "```",
        "[^1]",
        "[^1]:",
        "https://a.b/c_d",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "\f",
        "\u0002",
        "a",
        "word",
        "1.",
        "e\u0301",
        "\uD83D\uDE00",
        "\u00A0",
        "$_$",
        "!"
    };
    private static final String[] TAGS = {
        "<p>", "</p>", "<div>", "</div>", "<li value=\"3\">", "</li>", "<ol>", "<ul>", "<table>", "<td>", "<pre>",
                "</pre>",
        "<nav>", "</nav>", "<i>", "</i>", "<sup>", "<a href='#x'>", "</a>", "\u21A9", "<h2>", "&eacute;", "&notit;",
                "&#x1F600;",
        "<script>", "</script>", "<!-- c -->", "<br/>", "<title>", "<footer hidden>"
    };

    @Test
    void plainText() {
        Random random = new Random(7);
        for (int i = 0; i < 4000; i++) {
            check(text(random, SIGNS, 1 + random.nextInt(40)));
        }
    }

    @Test
    void html() {
        Random random = new Random(8);
        for (int i = 0; i < 3000; i++) {
            String body = text(random, TAGS, 12) + text(random, SIGNS, 8) + text(random, TAGS, 12);
            noThrow("<html><body>" + body);
        }
    }

    private static String text(Random random, String[] parts, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    private static void check(String text) {
        Lines lines = noThrow(text);
        if (lines.format().equals("html")) {
            return;
        }
        BitSet seen = new BitSet();
        for (Line line : lines.lines()) {
            for (int i = 0; i < line.text().length(); i++) {
                Range range = line.text().rangeOf(i);
                seen.set(range.start(), range.end());
            }
        }
        for (int i = 0; i < text.length(); i++) {
            assertTrue(
                    seen.get(i) || Characters.isBlank(text.charAt(i)) || claimed(lines, i),
                    "offset " + i + " of " + text);
        }
    }

    private static boolean claimed(Lines lines, int offset) {
        return lines.markup().stream()
                .anyMatch(claim -> claim.range().start() <= offset
                        && offset < claim.range().end());
    }

    private static Lines noThrow(String text) {
        Lines lines = Show.lines(text);
        List<Claim> claims = lines.markup();
        for (int i = 1; i < claims.size(); i++) {
            assertTrue(claims.get(i - 1).range().end() <= claims.get(i).range().start(), "overlap in " + text);
        }
        assertEquals(
                0, lines.lines().stream().filter(line -> line.text().isBlank()).count());
        return lines;
    }
}
