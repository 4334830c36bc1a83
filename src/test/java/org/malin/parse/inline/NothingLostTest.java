package org.malin.parse.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malin.model.Inline;
import org.malin.source.Range;

/** Every character of a passage comes out once: in a node, or as a sign that a node stands for. */
class NothingLostTest {

    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "[",
            "]",
            "(",
            ")",
            "Kennedy",
            "Cde. ",
            "[Fidel] ",
            "Castro",
            " ",
            " ",
            "rev[ol]",
            "[1]",
            "(1)",
            "[sic]",
            "[is]",
            "[...]",
            "\n",
            "-\n",
            "$_$",
            "12 October 1962",
            "[crossed out: x]",
            "?",
            "[?]",
            ", ",
            "Protocol No. 7",
            "C[hinese] C[ommunist] P[arty]",
            "II-28s",
            "the",
            "*",
            "~",
            "\"R.\"",
            "R. ",
            "[page 2]");

    @ParameterizedTest
    @EnumSource(Zone.class)
    void inTheSeeds(Zone zone) throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                check(Files.readString(seed), zone);
            }
        }
    }

    @Test
    void inAnyMixtureOfSigns() {
        Random random = new Random(20261122);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder("x");
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString(), Zone.TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "]", "[]", "[a]", "(", "*", "[1]", "[[]]", "A. ", "a [b", "Cde. ", "\n", "_", "Il-", "1", "\"",
                "the "
            })
    void andInTime(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> check(text, Zone.TEXT));
    }

    @Test
    void inATextThatIsNoParagraph() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> check("[a] ".repeat(500_000), Zone.TEXT));
    }

    private static void check(String text, Zone zone) {
        Sample sample = Sample.of(
                text, "Here \"R.\" is mistakenly included.", "The two words were crossed out; the line breaks off.");
        int[] times = new int[text.length()];
        count(sample.parse(zone), times);
        sample.context().claims().forEach(claim -> add(claim.range(), times));
        for (int i = 0; i < sample.passage().length(); i++) {
            int at = sample.passage().rangeOf(i).start();
            assertEquals(
                    1, times[at], () -> "character " + at + " of " + text.substring(0, Math.min(300, text.length())));
        }
    }

    private static void count(List<? extends Inline> content, int[] times) {
        content.forEach(inline -> count(inline, times));
    }

    private static void count(Inline inline, int[] times) {
        if (inline instanceof Inline.Text text) {
            add(text.passage().range(), times);
        } else if (inline instanceof Inline.Phrase phrase) {
            count(phrase.content(), times);
        } else if (inline instanceof Inline.Named named) {
            count(named.content(), times);
        } else if (inline instanceof Inline.Reference reference) {
            count(reference.content(), times);
        } else if (inline instanceof Inline.NoteMark mark) {
            add(mark.printed().range(), times);
        } else if (inline instanceof Inline.Gap gap) {
            add(gap.printed().range(), times);
        } else if (inline instanceof Inline.Break line) {
            add(line.printed().range(), times);
        } else if (inline instanceof Inline.Choice choice) {
            count(choice.printed(), times);
            count(choice.replacement(), times);
        }
    }

    private static void add(Range range, int[] times) {
        for (int i = range.start(); i < Math.min(range.end(), times.length); i++) {
            times[i]++;
        }
    }
}
