package org.malin.parse.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/** Constructs that one pattern tells: numbered points, events, rules, decisions with a label. */
final class SmallConstructs implements BlockRecogniser {

    private static final Opening POINT = Opening.of(Pattern.compile("(?<label>\\d{1,3}[.)]|[a-z]\\))\\s+(?=\\S)"));
    private static final Pattern RULE = Pattern.compile("(?:\\*\\s*+){3,}+|[-_]{3,}|[—–]{2,}");

    /** No event has more signs before the word that tells it, or after it. */
    private static final int AROUND = 80;

    private final Pattern event;
    private final Opening eventWord;
    private final Opening decision;

    SmallConstructs(Conventions conventions) {
        int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        String word = conventions.alternation(WordList.EVENT_WORD);
        String around = "[^()\\[\\]]{0," + AROUND + "}";
        this.event = conventions.pattern("[(\\[]" + around + "?(?:" + word + ")" + around + "[)\\]]\\.?", anyCase);
        this.eventWord = conventions.opening(word, anyCase);
        this.decision = conventions.opening(
                "(?<label>(?:" + conventions.alternation(WordList.DECISION_LABEL) + ")\\s*:)\\s*(?=\\S)");
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        String words = block.words();
        boolean letter = Character.isLetter(words.charAt(0));
        Matcher point = Character.isUpperCase(words.charAt(0)) ? null : POINT.at(words);
        if (point != null) {
            return Optional.of(Reading.sure(new Piece.Point(block, point.end("label")), 75));
        }
        if (!letter && RULE.matcher(words).matches()) {
            return Optional.of(Reading.sure(new Piece.Rule(block), 99));
        }
        if (!letter && isEvent(words)) {
            return Optional.of(Reading.sure(new Piece.Event(block), 92));
        }
        Matcher decided = decision.at(words);
        return decided == null
                ? Optional.empty()
                : Optional.of(Reading.sure(new Piece.Decided(block, decided.end("label")), 89));
    }

    private boolean isEvent(String words) {
        return eventWord.first(words) != null && event.matcher(words).matches();
    }
}
