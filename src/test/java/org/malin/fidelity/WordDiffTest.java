package org.malin.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void equalRowsHaveNoDifference() {
        assertEquals("", diff("a b c", "a b c"));
        assertEquals("", diff("", ""));
    }

    @Test
    void wordsThatWereDroppedAddedAndChanged() {
        assertEquals("b>", diff("a b c", "a c"));
        assertEquals(">b", diff("a c", "a b c"));
        assertEquals("b>x y", diff("a b c", "a x y c"));
        assertEquals("a>x|e>y", diff("a b c d e", "x b c d y"));
    }

    @Test
    void aWordThatMovedIsDroppedAndAdded() {
        assertEquals("b>|>b", diff("a b c d e f", "a c d e b f"));
    }

    @Test
    void wordsThatStandOftenAreAlignedToo() {
        assertEquals(">the", diff("the the the", "the the the the"));
        assertEquals("a>|>b", diff("a b b a c b", "b b a c b b"));
    }

    @Test
    void theDifferencesMakeTheOneRowOfTheOther() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<String> a = words(random, random.nextInt(30), 8);
            List<String> b = words(random, random.nextInt(30), 8);
            assertEquals(b, applied(a, b));
        }
    }

    @Test
    void longRowsAreQuick() {
        Random random = new Random(7);
        List<String> a = words(random, 200_000, 20_000);
        List<String> b = new ArrayList<>(a);
        IntStream.range(0, 500).forEach(i -> b.set(random.nextInt(b.size()), "x" + i));
        List<String> few = words(random, 200_000, 3);
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertEquals(b, applied(a, b));
            assertEquals(few, applied(a, few));
            assertEquals(a, applied(Collections.nCopies(200_000, "w1"), a));
        });
    }

    private static List<String> words(Random random, int length, int different) {
        return IntStream.range(0, length)
                .mapToObj(i -> "w" + random.nextInt(different))
                .collect(Collectors.toList());
    }

    private static List<String> applied(List<String> a, List<String> b) {
        List<String> made = new ArrayList<>();
        int at = 0;
        for (WordDiff.Hunk hunk : WordDiff.of(a, b)) {
            made.addAll(a.subList(at, hunk.startA()));
            made.addAll(b.subList(hunk.startB(), hunk.endB()));
            at = hunk.endA();
        }
        made.addAll(a.subList(at, a.size()));
        return made;
    }

    private static String diff(String a, String b) {
        List<String> from = split(a);
        List<String> to = split(b);
        return WordDiff.of(from, to).stream()
                .map(h -> String.join(" ", from.subList(h.startA(), h.endA())) + ">"
                        + String.join(" ", to.subList(h.startB(), h.endB())))
                .collect(Collectors.joining("|"));
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
