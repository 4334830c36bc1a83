package org.malin.parse.inline;

import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;

/**
 * Letters that complete a word: "glued to letters ({@code rev[olutionary]}, {@code C[hinese]}): {@code expan/ex},
 * unless the document restores damage".
 */
final class ExpansionBracket implements BracketMeaning {

    private static final Shape WORD = Shapes.phrase(PhraseKind.EXPANSION);

    /** Letters with a marker, a gap or emphasis among them are an addition like any other. */
    private static final Shape LETTERS = (stretch, content) -> new Inline.Phrase(
            content.stream().allMatch(Inline.Text.class::isInstance) ? PhraseKind.EXPANDED : PhraseKind.SUPPLIED,
            content,
            Props.NONE.byEditor(),
            stretch.range());

    @Override
    public boolean read(Scan scan, Bracket bracket) {
        String text = scan.text();
        boolean glued = isLetter(text, bracket.start() - 1) || isLetter(text, bracket.end());
        if (!glued || isList(text, bracket) || scan.context().restoresDamage() || !isInWord(text, bracket)) {
            return false;
        }
        scan.readThrough(bracket);
        scan.add(new Found(
                bracket.start(), bracket.end(), bracket.innerStart(), bracket.innerEnd(), Priority.EXPANDED, LETTERS));
        word(scan, bracket);
        return true;
    }

    /** Letters that a word lacks are no list of words. */
    private static boolean isList(String text, Bracket bracket) {
        return text.substring(bracket.innerStart(), bracket.innerEnd()).chars().anyMatch(c -> ",;:!?".indexOf(c) >= 0);
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    /** No blank next to the brackets on the inner side where letters stand on the outer one. */
    private static boolean isInWord(String text, Bracket bracket) {
        boolean before = isLetter(text, bracket.start() - 1) && isLetter(text, bracket.innerStart());
        boolean after = isLetter(text, bracket.end()) && isLetter(text, bracket.innerEnd() - 1);
        return before || after;
    }

    /** The whole word, added at its first bracket. */
    private static void word(Scan scan, Bracket bracket) {
        String text = scan.text();
        int start = bracket.start();
        while (isLetter(text, start - 1)) {
            start--;
        }
        if (start > 0 && text.charAt(start - 1) == ']' && start < bracket.start()) {
            return;
        }
        scan.add(Found.plain(start, end(scan, bracket), Priority.BRACKET, WORD));
    }

    /** After the last letter or bracket of the word that the brackets stand in. */
    private static int end(Scan scan, Bracket first) {
        String text = scan.text();
        int end = first.end();
        while (end < text.length()) {
            if (isLetter(text, end)) {
                end++;
            } else if (opensLetters(text, end)) {
                end = text.indexOf(']', end) + 1;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean opensLetters(String text, int at) {
        int i = at + 1;
        if (text.charAt(at) != '[' || !isLetter(text, at - 1)) {
            return false;
        }
        while (isLetter(text, i)) {
            i++;
        }
        return i > at + 1 && i < text.length() && text.charAt(i) == ']';
    }
}
