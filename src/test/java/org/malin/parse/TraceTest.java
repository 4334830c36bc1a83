package org.malin.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malin.authority.Authority;
import org.malin.conventions.Conventions;
import org.malin.model.Candidate;
import org.malin.model.Contest;
import org.malin.model.DecisionRule;
import org.malin.model.Trace;
import org.malin.source.SourceText;

/** Why each part of a source was read as it was is on record. */
class TraceTest {
    private static final String PROTOCOL = """
            Protocol No. 12

            Present: Adler, Brandt.

            1. On the harvest

            Cde. Adler: We must [at once] wait.

            Report on the mill

            The mill is old.
            """;

    private static SourceText source(String text) {
        return SourceText.of("a.txt", text);
    }

    private static Trace trace(String text) {
        return ProtocolParser.parse(source(text), Conventions.builtIn(), Authority.EMPTY)
                .trace();
    }

    private static Contest block(String text, String words) {
        int at = text.indexOf(words);
        return trace(text).contests().stream()
                .filter(c -> c.kind() == Contest.Kind.BLOCK && c.range().start() == at)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theReadingThatWasTakenStandsFirstAndTheOthersFollowByScore() {
        Contest contest = block(PROTOCOL, "1. On the harvest");
        assertEquals(
                List.of("heading of an item", "numbered point", "statement"),
                contest.candidates().stream().map(Candidate::construct).toList());
        assertEquals(DecisionRule.NUM2, contest.taken().rule());
    }

    @Test
    void aReadingThatIsCertainNamesItsRuleToo() {
        assertEquals(DecisionRule.ATT1, block(PROTOCOL, "Present:").taken().rule());
        assertEquals(DecisionRule.RUN1, block(PROTOCOL, "Cde. Adler:").taken().rule());
    }

    @Test
    void whatABracketMeansIsOnRecord() {
        Contest contest = trace(PROTOCOL).contests().stream()
                .filter(c -> c.kind() == Contest.Kind.BRACKET)
                .findFirst()
                .orElseThrow();
        assertEquals("[at once]", source(PROTOCOL).of(contest.range()));
        assertEquals("addition", contest.taken().construct());
    }

    @Test
    void whatTheDocumentIsCoversTheWholeSource() {
        Contest contest = trace(PROTOCOL).contests().get(0);
        assertEquals(Contest.Kind.DOCUMENT, contest.kind());
        assertEquals(PROTOCOL.length(), contest.range().length());
        assertEquals("protocol", contest.taken().construct());
    }

    @Test
    void theLayoutIsCountedAndBlocksThatNothingRecognisedAreTold() {
        String stray = PROTOCOL.replace("1. On", "Wholly unknown words stand here.\n\n1. On");
        Trace trace = trace(stray);
        assertTrue(trace.layout().name().startsWith("text, "), trace.layout().name());
        assertEquals(
                List.of("Wholly unknown words stand here."),
                trace.layout().unplaced().stream().map(source(stray)::of).toList());
        assertTrue(
                trace.layout().summary().endsWith("; 1 block not placed"),
                trace.layout().summary());
        assertEquals(1, signal(trace, "form: lists of those present"));
        assertEquals(6, signal(trace, "lines after a blank line"));
    }

    private static int signal(Trace trace, String what) {
        return trace.layout().signals().stream()
                .filter(signal -> signal.what().equals(what))
                .mapToInt(signal -> signal.count())
                .sum();
    }

    @Test
    void theRecordIsTheSameEveryTimeAndChangesNothing() {
        assertEquals(trace(PROTOCOL), trace(PROTOCOL));
    }
}
