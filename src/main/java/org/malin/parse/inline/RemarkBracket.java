package org.malin.parse.inline;

import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.model.PhraseKind;
import org.malin.model.Props;

/**
 * What the translator says of the page or of the meeting: "signature, stamp, handwritten: a description; a word of the
 * event list or a whole block: {@code stage}".
 */
final class RemarkBracket implements BracketMeaning {

    private final Opening description;
    private final Pattern event;

    RemarkBracket(Conventions conventions) {
        String after = "(?:[:;,.\u2013\u2014-].*|\\s+(?:in|by|of|on|from|at|with|illegible|is)\\b.*)?";
        description = Cue.before(conventions, after, WordList.DESCRIPTION_WORD);
        event = conventions.pattern(
                "(?iu)(?:\\p{L}+\\s+){0,2}(?:" + conventions.alternation(WordList.EVENT_WORD) + ")" + after);
    }

    @Override
    public boolean read(Scan scan, Bracket bracket) {
        if (scan.context().restoresDamage() && bracket.words() < 2) {
            return false;
        }
        if (description.matches(bracket.content())) {
            return remark(scan, bracket, PhraseKind.DESCRIPTION);
        }
        boolean told = event.matcher(bracket.content()).matches();
        return (told || isBlock(scan, bracket)) && remark(scan, bracket, PhraseKind.EVENT);
    }

    private static boolean isBlock(Scan scan, Bracket bracket) {
        String text = scan.text();
        return scan.zone() == Zone.TEXT
                && !scan.context().restoresDamage()
                && bracket.words() > 1
                && isBlank(text, 0, bracket.start())
                && isBlank(text, bracket.end(), text.length());
    }

    private static boolean isBlank(String text, int start, int end) {
        int i = start;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i == end;
    }

    private static boolean remark(Scan scan, Bracket bracket, PhraseKind kind) {
        scan.barrier(bracket);
        scan.add(new Found(
                bracket.start(),
                bracket.end(),
                bracket.innerStart(),
                bracket.innerEnd(),
                Priority.BRACKET,
                Shapes.phrase(kind, Props.NONE.byEditor())));
        return true;
    }
}
