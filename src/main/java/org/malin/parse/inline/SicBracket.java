package org.malin.parse.inline;

import java.util.regex.Pattern;
import org.malin.model.PhraseKind;
import org.malin.model.Props;

/** "{@code sic}: {@code sic} around the word before, and a note in the line": {@code peopl [sic]}. */
final class SicBracket implements BracketMeaning {

    private static final Pattern SIC = Pattern.compile("(?i)sic[.!]*");

    @Override
    public boolean read(Scan scan, Bracket bracket) {
        if (!SIC.matcher(bracket.content()).matches()) {
            return false;
        }
        mark(scan, bracket.start(), bracket.end());
        scan.barrier(bracket);
        return true;
    }

    /** Marks the word before the stretch and makes the stretch a note, its first and last signs brackets. */
    static void mark(Scan scan, int start, int end) {
        int word = Words.startOfWordBefore(scan.text(), start);
        if (word >= 0) {
            scan.add(Found.plain(
                    word, Words.endOfWord(scan.text(), word), Priority.BRACKET, Shapes.phrase(PhraseKind.SIC)));
        }
        scan.add(new Found(
                start,
                end,
                start + 1,
                end - 1,
                Priority.BRACKET,
                Shapes.phrase(PhraseKind.SIC_NOTE, Props.NONE.byEditor())));
    }
}
