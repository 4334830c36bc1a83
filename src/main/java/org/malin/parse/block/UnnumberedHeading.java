package org.malin.parse.block;

import java.util.Optional;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.parse.context.TextBlock;

/**
 * The heading of an item without number: a line that opens like one ("On …", "About …") and carries no decision of its
 * own, not directly after a label; or, of low certainty, a short line that begins with a noun of the list.
 */
final class UnnumberedHeading implements BlockRecogniser {

    private static final int MOST_WORDS = 40;

    /** In a speech, a line with more words and a stop is rather a sentence of it. */
    private static final int LONG = 12;

    private static final int MOST_WORDS_OF_NOUN = 4;

    private final Opening opener;
    private final Opening noun;
    private final Pattern not;
    private final Pattern agenda;
    private final Pattern decides;

    UnnumberedHeading(Conventions conventions) {
        this.opener = conventions.opening("(?:" + conventions.alternation(WordList.HEADING_OPENER) + ")\\s+\\S");
        this.agenda = conventions.pattern("(?:" + conventions.alternation(WordList.AGENDA_LABEL) + ")\\s*:?");
        this.not = conventions.pattern("(?:" + conventions.alternation(WordList.HEADING_NOT) + ")");
        this.noun = conventions.opening("(?:" + conventions.alternation(WordList.HEADING_NOUN) + ")(?:\\s|$)");
        this.decides = conventions.pattern(
                "\\s[-–—]+\\s|--|[;?!]|(?:^|\\W)(?:" + conventions.alternation(WordList.VERB_CUE) + ")(?:\\W|$)");
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        String words = block.words();
        boolean opens = opener.begins(words);
        boolean noun = this.noun.begins(words);
        if (!opens && !noun) {
            return Optional.empty();
        }
        if (agenda.matcher(words).matches()
                || position.afterLabel()
                || decides.matcher(words).find()
                || not.matcher(words).lookingAt()) {
            return Optional.empty();
        }
        boolean sentence = position.inSpeech() && words.endsWith(".") && block.wordCount() > LONG;
        if (opens && block.wordCount() <= MOST_WORDS && !sentence) {
            return Optional.of(
                    heading(block, DecisionRule.HEAD2, "it opens like a heading and carries no decision", 65));
        }
        boolean shortNoun = noun && block.wordCount() <= MOST_WORDS_OF_NOUN;
        if (shortNoun && !block.endsSentence() && !position.inSpeech() && position.next() != null) {
            return Optional.of(
                    heading(block, DecisionRule.HEAD3, "a short line that begins with a noun of the list", 45));
        }
        return Optional.empty();
    }

    private static Reading heading(TextBlock block, DecisionRule rule, String evidence, int score) {
        Decision decision = Decision.of(rule, "no number; " + evidence, "statement", block.range());
        return new Reading(new Piece.Heading(block, null, 0), score, decision);
    }
}
