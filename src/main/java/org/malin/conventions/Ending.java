package org.malin.conventions;

import java.util.BitSet;

/**
 * Tells by the last letter that a text does not end with a word of a list, in any case: a quick question before a slow one.
 * Signs after the letter do not count.
 */
public final class Ending {

    private final BitSet letters = new BitSet();
    private final boolean any;

    Ending(Conventions conventions, WordList list) {
        any = conventions.words(list).stream().anyMatch(Ending::isOpen);
        if (!any) {
            conventions.words(list).forEach(word -> letters.set(letter(word.form())));
        }
    }

    /** Whether it may end in any way. */
    private static boolean isOpen(Word word) {
        return Forms.isPattern(word) || last(word.form()) < 0;
    }

    /** Whether a word of the list may end the text. */
    public boolean mayEnd(String text) {
        return any || last(text) >= 0 && letters.get(letter(text));
    }

    private static char letter(String text) {
        return Conventions.folded(text.charAt(last(text)));
    }

    private static int last(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !Character.isLetterOrDigit(text.charAt(last))) {
            last--;
        }
        return last;
    }
}
