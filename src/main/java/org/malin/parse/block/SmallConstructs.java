package org.malin.parse.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/** Constructs that one pattern tells: numbered points, events, rules, decisions with a label. */
final class SmallConstructs implements BlockRecogniser {

    private static final Pattern POINT = Pattern.compile("(?<label>\\d{1,3}[.)]|[a-z]\\))\\s+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("(?:\\*\\s*+){3,}+|[-_]{3,}|[—–]{2,}");

    private final Pattern event;
    private final Pattern decision;

    SmallConstructs(Conventions conventions) {
        this.event = conventions.pattern(
                "[(\\[][^()\\[\\]]{0,80}?(?:" + conventions.alternation(WordList.EVENT_WORD)
                        + ")[^()\\[\\]]{0,80}[)\\]]\\.?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.decision = conventions.pattern(
                "(?<label>(?:" + conventions.alternation(WordList.DECISION_LABEL) + ")\\s*:)\\s*(?=\\S)");
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        String words = block.words();
        boolean letter = Character.isLetter(words.charAt(0));
        Matcher point = POINT.matcher(words);
        if (!Character.isUpperCase(words.charAt(0)) && point.lookingAt()) {
            return Optional.of(Reading.sure(new Piece.Point(block, point.end("label")), 75));
        }
        if (!letter && RULE.matcher(words).matches()) {
            return Optional.of(Reading.sure(new Piece.Rule(block), 99));
        }
        if (!letter && event.matcher(words).matches()) {
            return Optional.of(Reading.sure(new Piece.Event(block), 92));
        }
        Matcher decided = decision.matcher(words);
        return decided.lookingAt()
                ? Optional.of(Reading.sure(new Piece.Decided(block, decided.end("label")), 89))
                : Optional.empty();
    }
}
