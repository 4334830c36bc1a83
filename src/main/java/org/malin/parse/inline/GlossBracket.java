package org.malin.parse.inline;

import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.model.PhraseKind;
import org.malin.model.Props;
import org.malin.source.Style;

/** "A translator's tag ({@code [… --trans.]}) or a foreign word: a gloss in the line". */
final class GlossBracket implements BracketMeaning {

    private final Pattern tag;

    GlossBracket(Conventions conventions) {
        tag = conventions.pattern(
                "(?:^|[\\s\u2013\u2014,;:.-])(?:" + conventions.alternation(WordList.TRANSLATOR_TAG) + ")[.:]?\\s*$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public boolean read(Scan scan, Bracket bracket) {
        boolean foreign = !scan.context().restoresDamage() && isForeign(scan, bracket);
        if (!foreign && !tag.matcher(bracket.content()).find()) {
            return false;
        }
        scan.barrier(bracket);
        scan.add(new Found(
                bracket.start(),
                bracket.end(),
                bracket.innerStart(),
                bracket.innerEnd(),
                Priority.BRACKET,
                Shapes.phrase(PhraseKind.GLOSS, Props.NONE.byEditor())));
        return true;
    }

    /** Words in italics, in another script, or transliterated, beside words that are not. */
    private static boolean isForeign(Scan scan, Bracket bracket) {
        String text = scan.text();
        boolean glued = Words.isLetter(text, bracket.start() - 1) || Words.isLetter(text, bracket.end());
        if (glued || bracket.content().isEmpty()) {
            return false;
        }
        return isSetInItalics(scan, bracket) || isOtherScript(scan, bracket) || Transliteration.is(bracket.content());
    }

    private static boolean isSetInItalics(Scan scan, Bracket bracket) {
        boolean around = bracket.start() > 0 && scan.passage().has(bracket.start() - 1, Style.ITALIC);
        for (int i = bracket.innerStart(); i < bracket.innerEnd(); i++) {
            if (!scan.passage().has(i, Style.ITALIC)) {
                return false;
            }
        }
        return !around;
    }

    private static boolean isOtherScript(Scan scan, Bracket bracket) {
        int before = Words.startOfWordBefore(scan.text(), bracket.start());
        int letter = bracket.innerStart();
        while (letter < bracket.innerEnd() && !Words.isLetter(scan.text(), letter)) {
            letter++;
        }
        return before >= 0
                && letter < bracket.innerEnd()
                && Words.isLetter(scan.text(), before)
                && Character.UnicodeScript.of(scan.text().codePointAt(before))
                        != Character.UnicodeScript.of(scan.text().codePointAt(letter));
    }
}
