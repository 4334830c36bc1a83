package org.malin.parse.inline;

/** Where words begin and end in a text. */
final class Words {

    private Words() {}

    /** Whether the character belongs to a word; hyphens and apostrophes do between letters. */
    static boolean isWord(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || isJoint(c) && isLetter(text, index - 1) && isLetter(text, index + 1);
    }

    static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '\'' || c == '\u2019';
    }

    /** Where the word begins that ends right before the index, white space between; -1 if none does. */
    static int startOfWordBefore(String text, int index) {
        int end = index;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (isWord(text, start - 1)) {
            start--;
        }
        return start < end ? start : -1;
    }

    static int endOfWord(String text, int start) {
        int end = start;
        while (isWord(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether no word goes across the index. */
    static boolean isEdge(String text, int index) {
        return !isPlain(text, index - 1) || !isPlain(text, index);
    }

    private static boolean isPlain(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}
