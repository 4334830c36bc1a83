package org.malin.parse.inline;

import org.malin.spelling.StreamSafe;

/** Where words begin and end in a text. */
final class Words {

    private static final int MOST_JOINTS = 4;

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

    /** The next letter; the end of the text if there is none. */
    static int startOfName(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Where the word ends that begins with this letter, up to four hyphens and apostrophes between letters in it. */
    static int endOfName(String text, int start) {
        int end = endOfLetters(text, start);
        for (int i = 0; i < MOST_JOINTS && end + 1 < text.length(); i++) {
            if (!isJoint(text.charAt(end)) || !Character.isLetter(text.codePointAt(end + 1))) {
                break;
            }
            end = endOfLetters(text, end + 1);
        }
        return end;
    }

    /** Where the letters and their marks end. */
    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetter(text.codePointAt(end)) || StreamSafe.isMark(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
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
