package org.malin.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malin.fidelity.SourceMap;
import org.malin.model.Candidate;
import org.malin.model.Certainty;
import org.malin.model.Contest;
import org.malin.model.DecisionRule;
import org.malin.model.Fingerprint;
import org.malin.model.Trace;
import org.malin.source.Range;
import org.malin.source.SourceText;

/** The record of a reading stands beside the source map. */
class TraceJsonTest {
    private static final SourceText SOURCE = SourceText.of("a.txt", "\uD83D\uDE00 first\nOn the \"mill\"\n");

    private static String json() {
        int start = SOURCE.text().indexOf("On");
        Range range = new Range(start, SOURCE.text().length() - 1);
        Candidate heading =
                new Candidate("heading", DecisionRule.HEAD2, 65, Certainty.MEDIUM, range, "opens like \"On\"");
        Candidate statement = new Candidate("statement", DecisionRule.STAT1, 30, Certainty.HIGH, range, "");
        Trace trace = new Trace(
                new Fingerprint("text", List.of(new Fingerprint.Signal("lines", 2)), List.of(range)),
                List.of(new Contest(Contest.Kind.BLOCK, range, List.of(heading, statement))));
        return SourceMap.of(SOURCE, List.of()).toJson(TraceJson.members(trace, SOURCE));
    }

    @Test
    void positionsAreCodePointsAndLinesCountFromOne() {
        assertTrue(json().contains("\"of\": \"block\", \"line\": 2, \"start\": 8, \"end\": 21"), json());
    }

    @Test
    void theReadingThatWasTakenIsMarkedAndQuotationMarksAreEscaped() {
        assertTrue(
                json().contains("\"rule\": \"HEAD2\", \"score\": 65, \"certainty\": \"medium\", \"taken\": true,"
                        + " \"why\": \"opens like \\\"On\\\"\""),
                json());
        assertTrue(json().contains("\"rule\": \"STAT1\", \"score\": 30, \"certainty\": \"high\", \"taken\": false"));
    }

    @Test
    void theSourceMapIsReadAsBefore() {
        assertEquals(SourceMap.of(SOURCE, List.of()), SourceMap.parse(json()));
    }
}
