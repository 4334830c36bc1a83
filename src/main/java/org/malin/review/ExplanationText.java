package org.malin.review;

import java.util.Locale;
import org.malin.finding.Finding;
import org.malin.model.Candidate;
import org.malin.model.Contest;
import org.malin.review.Explanation.Part;

/** An explanation for a reader at a terminal. */
public final class ExplanationText {
    private static final int WIDEST = 70;

    private final StringBuilder out = new StringBuilder();

    private ExplanationText() {}

    /** The explanation, some lines of text. */
    public static String of(Explanation explanation) {
        return new ExplanationText().print(explanation);
    }

    private String print(Explanation explanation) {
        String at = explanation.column() == 0 ? "" : ":" + explanation.column();
        line(explanation.source() + ":" + explanation.line() + at + ": " + cut(explanation.text()));
        explanation.parts().forEach(this::part);
        if (explanation.parts().isEmpty()) {
            line("  nothing stands here: a blank line, or white space");
        }
        boolean block = explanation.contests().stream().anyMatch(c -> c.kind() == Contest.Kind.BLOCK);
        explanation.contests().stream()
                .filter(contest -> !block || contest.kind() != Contest.Kind.DOCUMENT)
                .forEach(this::contest);
        explanation.decisions().forEach(this::decision);
        for (Finding finding : explanation.findings()) {
            line("  " + finding.severity().label() + " " + finding.rule().id() + " " + finding.found());
        }
        return out.toString();
    }

    private void part(Part part) {
        String element = part.element().isEmpty() ? "" : ", " + part.element();
        String tei = part.teiLine() == 0 ? "" : ", line " + part.teiLine() + " of the TEI file";
        String target = part.target().isEmpty() ? "" : " in " + part.target();
        line("  " + part.from() + "-" + (part.to() - 1) + " \"" + cut(part.words()) + "\" became " + part.kind()
                + target + element + tei);
    }

    private void contest(Contest contest) {
        line("  what " + asked(contest.kind()) + ":");
        for (Candidate candidate : contest.candidates()) {
            String taken = candidate == contest.taken() ? "taken" : "not taken";
            line(String.format(
                    Locale.ROOT,
                    "    %-9s %s, %s, %s, score %d: %s",
                    taken,
                    candidate.construct(),
                    candidate.rule(),
                    candidate.certainty().value(),
                    candidate.score(),
                    cut(candidate.why())));
        }
    }

    private static String asked(Contest.Kind kind) {
        return switch (kind) {
            case DOCUMENT -> "the document is";
            case BLOCK -> "the block is";
            case WORDS -> "these words are";
            case BRACKET -> "the bracket means";
            case NAME -> "person the name means";
        };
    }

    private void decision(TeiFile.Annotation decision) {
        String state = decision.open() ? "open" : "settled";
        String other = decision.alternative().isEmpty() ? "" : "; or: " + decision.alternative();
        line("  decision " + decision.id() + " " + decision.rule() + ", " + decision.certainty() + ", " + state + ": "
                + decision.evidence() + other);
        decision.notes().stream().skip(1).forEach(note -> line("    " + note));
    }

    private static String cut(String words) {
        String one = words.replaceAll("\\s+", " ").strip();
        return one.codePointCount(0, one.length()) <= WIDEST
                ? one
                : one.substring(0, one.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private void line(String words) {
        out.append(words.replaceAll("[\\p{Cntrl}]", " ").stripTrailing()).append('\n');
    }
}
