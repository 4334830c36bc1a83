package org.malin.parse;

import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Ending;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.source.Line;

/** What the words at the end of a line, and at the beginning of the next, say of their belonging together. */
final class LineEnds {

    private static final int LONG = 30;
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}|[IVXLC]{1,6})[.)]\\s.*", Pattern.DOTALL);

    private final Pattern open;
    private final Ending breakWord;
    private final Opening label;
    private final Opening addressed;

    LineEnds(Conventions conventions) {
        this.open =
                conventions.pattern(".*\\s(?:" + conventions.alternation(WordList.BREAK_WORD) + ")", Pattern.DOTALL);
        this.breakWord = conventions.ending(WordList.BREAK_WORD);
        this.label = conventions.opening("(?:" + conventions.alternation(WordList.ITEM_LABEL) + ")\\s*:");
        this.addressed =
                conventions.opening("(?:" + conventions.alternation(WordList.HONORIFIC) + ")\\s.*", Pattern.DOTALL);
    }

    /** A long line that ends in an article or a preposition goes on in the next. */
    boolean isOpen(Line before, Line line) {
        String words = before.text().toString();
        return words.length() > LONG
                && Character.isLetter(line.text().charAt(0))
                && breakWord.mayEnd(words)
                && open.matcher(words).matches();
    }

    /** "HEARD:" alone above the number and the words of the item. */
    boolean isLabelOf(Line before, Line line) {
        return label.matches(before.text().toString())
                && NUMBER.matcher(line.text().toString()).matches();
    }

    /** Two lines of a list, each beginning with a form of address, the first with an end mark. */
    boolean areEntries(Line before, Line line) {
        String words = before.text().toString();
        return (words.endsWith(".") || words.endsWith(";") || words.endsWith(")"))
                && addressed.matches(words)
                && addressed.matches(line.text().toString());
    }
}
