package org.malin.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.malin.generate.Truth.Kind;
import org.malin.generate.Truth.PieceKind;

/** The generator is no use if it repeats itself, or if what it claims does not stand on the page. */
class ProtocolPrinterTest {
    private static final int MANY = 600;

    private static final List<ProtocolPrinter.Printed> PRINTED =
            LongStream.range(0, MANY).mapToObj(ProtocolPrinter::print).collect(Collectors.toList());

    @Test
    void printsTheSameFromTheSameSeed() {
        for (int seed = 0; seed < 50; seed++) {
            assertEquals(PRINTED.get(seed).text(), ProtocolPrinter.print(seed).text());
        }
    }

    @Test
    void printsSomethingElseFromAnotherSeed() {
        assertEquals(
                MANY,
                PRINTED.stream().map(ProtocolPrinter.Printed::text).distinct().count());
        assertNotEquals(RandomProtocol.of(1), RandomProtocol.of(2));
    }

    @Test
    void reachesEveryOption() {
        Set<Enum<?>> missing = options()
                .filter(o -> PRINTED.stream().noneMatch(p -> p.layout().is(o)))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
        for (Layout.Extra extra : Layout.Extra.values()) {
            assertTrue(PRINTED.stream().anyMatch(p -> p.layout().has(extra)), extra.name());
        }
    }

    private static Stream<Enum<?>> options() {
        return Arrays.stream(Layout.class.getDeclaredClasses())
                .filter(kind -> kind.isEnum() && kind != Layout.Extra.class)
                .flatMap(kind -> Arrays.stream(kind.getEnumConstants()))
                .map(option -> (Enum<?>) option);
    }

    @Test
    void reachesEveryKindOfSpeechAndWord() {
        List<Truth> truths =
                LongStream.range(0, MANY).mapToObj(RandomProtocol::of).collect(Collectors.toList());
        List<Truth.Speech> speeches = truths.stream()
                .flatMap(t -> t.sessions().stream())
                .flatMap(s -> s.items().stream())
                .flatMap(i -> i.speeches().stream())
                .collect(Collectors.toList());
        assertEquals(
                Set.of(Kind.values()), speeches.stream().map(Truth.Speech::kind).collect(Collectors.toSet()));
        assertEquals(
                Set.of(PieceKind.values()),
                speeches.stream()
                        .flatMap(s -> s.statements().stream())
                        .flatMap(s -> s.pieces().stream())
                        .map(Truth.Piece::kind)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(1, 2, 3), truths.stream().map(t -> t.sessions().size()).collect(Collectors.toSet()));
        assertEquals(
                Set.of(Language.values()), truths.stream().map(Truth::language).collect(Collectors.toSet()));
    }

    @Test
    void claimsOnlyWhatStandsOnThePage() {
        PRINTED.forEach(ProtocolPrinterTest::namesArePrinted);
    }

    private static void namesArePrinted(ProtocolPrinter.Printed printed) {
        String text = Wording.norm(printed.text().replaceAll("-?\\n+", " "));
        printed.facts().of(Category.PRESENT).forEach(name -> assertTrue(text.contains(name), name + " in " + text));
        printed.facts()
                .of(Category.SPEECHES)
                .forEach(s -> assertTrue(text.contains(s.split("[+|]")[0]), s + " in " + text));
        assertFalse(printed.facts().of(Category.ITEMS).isEmpty());
    }
}
