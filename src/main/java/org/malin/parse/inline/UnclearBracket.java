package org.malin.parse.inline;

import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.PhraseKind;
import org.malin.model.Props;

/** "Trailing {@code ?}: {@code unclear}": {@code [Frolov?]}; a sign alone says it of the word before. */
final class UnclearBracket implements BracketMeaning {

    private static final int LONGEST = 4;

    @Override
    public boolean read(Scan scan, Bracket bracket) {
        String content = bracket.content();
        if (!content.endsWith("?")) {
            return false;
        }
        if (content.matches("\\?+")) {
            scan.barrier(bracket);
            return markWordBefore(scan, bracket.start(), bracket.end())
                    || unclear(scan, bracket, bracket.innerEnd(), Props.NONE);
        }
        Decision question = bracket.words() < LONGEST
                ? null
                : scan.context().judge().judged(question(scan, bracket)).orElse(null);
        if (question == null && bracket.words() >= LONGEST) {
            return false;
        }
        Props props = Props.NONE.decided(question);
        int end = scan.text().lastIndexOf('?', bracket.innerEnd());
        scan.readThrough(bracket);
        return unclear(scan, bracket, end, props);
    }

    private static boolean unclear(Scan scan, Bracket bracket, int end, Props props) {
        scan.add(new Found(
                bracket.start(),
                bracket.end(),
                bracket.innerStart(),
                end,
                Priority.BRACKET,
                Shapes.phrase(PhraseKind.UNCLEAR, props.byEditor())));
        return true;
    }

    /** Marks the word before a sign of doubt; not if a blank before or in the sign alone parts it from the next word. */
    static boolean markWordBefore(Scan scan, int start, int end) {
        int word = Words.startOfWordBefore(scan.text(), start);
        int wordEnd = word < 0 ? start : Words.endOfWord(scan.text(), word);
        boolean parts = scan.text().substring(wordEnd, end).chars().anyMatch(Character::isWhitespace);
        if (word < 0 || parts && Words.isWord(scan.text(), end)) {
            return false;
        }
        scan.add(new Found(
                word, end, word, wordEnd, Priority.BRACKET, Shapes.phrase(PhraseKind.UNCLEAR, Props.NONE.byEditor())));
        return true;
    }

    private static Decision question(Scan scan, Bracket bracket) {
        return Decision.of(
                DecisionRule.BR3,
                "words in brackets that end in a question mark are an unclear reading",
                "the translator added a question",
                scan.passage().range(bracket.start(), bracket.end()));
    }
}
