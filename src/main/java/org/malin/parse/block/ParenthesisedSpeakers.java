package org.malin.parse.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.parse.context.TextBlock;
import org.malin.source.Passage;

/**
 * Speakers in parentheses: "(A, B)" on a line of their own or at the start of a block, "(Cde. A: text)" as an interjection,
 * "… (Cde. A)." after the statement.
 */
final class ParenthesisedSpeakers implements BlockRecogniser {

    private static final Pattern START =
            Pattern.compile("\\((?<names>[^()]{2,200})\\)(?:\\s?[\\[(]\\d{1,3}[\\])])*[.:]?(?<space>\\s*)");
    private static final Pattern END = Pattern.compile("\\((?<names>[^()]{2,60})\\)\\.?$");
    private static final Pattern INTERJECTION = Pattern.compile("\\((?<names>[^():]{2,60}):\\s+(?<text>[^()]+)\\)\\.?");

    private final NameLists lists;

    ParenthesisedSpeakers(NameLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        if (block.words().indexOf('(') < 0) {
            return Optional.empty();
        }
        Passage text = block.text();
        Matcher start = START.matcher(text.toString());
        if (start.lookingAt()) {
            Optional<Reading> reading = names(text, start).map(names -> atStart(block, start, names));
            if (reading.isPresent()) {
                return reading;
            }
        }
        Matcher interjection = INTERJECTION.matcher(text.toString());
        if (interjection.matches()) {
            return names(text, interjection)
                    .map(n -> Reading.sure(new Piece.Interjection(block, n, interjection.start("text")), 86));
        }
        Matcher end = END.matcher(text.toString());
        return end.find()
                        && end.start() > 0
                        && block.endsSentence()
                        && end.group("names").indexOf(' ') > 0
                ? names(text, end).filter(n -> n.size() == 1).map(n -> trailing(block, n, end.start()))
                : Optional.empty();
    }

    private Optional<NameList> names(Passage text, Matcher m) {
        int start = m.start("names");
        return lists.whole(text.toString().substring(start, m.end("names"))).map(n -> shifted(n, start));
    }

    private static NameList shifted(NameList names, int by) {
        List<NameList.Span> spans = names.names().stream()
                .map(s -> new NameList.Span(s.start() + by, s.end() + by))
                .toList();
        return new NameList(spans, names.end() + by, names.ragged());
    }

    private static Reading atStart(TextBlock block, Matcher m, NameList names) {
        NameList withSign = new NameList(names.names(), m.start("space"), names.ragged());
        if (m.end() == block.text().length()) {
            return Reading.sure(new Piece.SpeakersInParentheses(block, withSign), 84);
        }
        Decision decision = Decision.of(
                DecisionRule.PAR2,
                "names in parentheses before the words",
                "names that the statement is about",
                block.text().range(0, m.end()));
        return new Reading(new Piece.ParenthesisedRunIn(block, withSign, m.end()), 70, decision);
    }

    private static Reading trailing(TextBlock block, NameList names, int parenthesis) {
        Decision decision = Decision.of(
                DecisionRule.TRAIL2,
                "a name with honorific in parentheses after the statement",
                "person whom the statement is about",
                block.text().range(parenthesis, block.text().length()));
        return new Reading(new Piece.Trailing(block, names, parenthesis), 60, decision);
    }
}
