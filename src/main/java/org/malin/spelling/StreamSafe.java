package org.malin.spelling;

import java.text.Normalizer;

/**
 * Brings texts into a form of Unicode, in time that grows with their length. Marks that stand on one letter are put in order
 * piece by piece where they are more than writing knows (the Stream-Safe Text Format, UAX #15, section 13, but without the
 * sign that it puts in); all other texts become what {@link Normalizer} makes of them.
 */
public final class StreamSafe {

    /** So many marks on one letter are put in order together. */
    public static final int MOST_MARKS = 30;

    /** A row with fewer marks is short however each of them is taken apart. */
    private static final int FEW_MARKS = 8;

    private static final char FIRST_MARK = '\u0300';

    private StreamSafe() {}

    /** The text in the form. */
    public static String normalize(String text, Normalizer.Form form) {
        return hasRow(text, FEW_MARKS) ? piecewise(decomposed(text), form) : Normalizer.normalize(text, form);
    }

    /** Whether the text is in the form already. */
    public static boolean isNormalized(String text, Normalizer.Form form) {
        return hasRow(text, FEW_MARKS) ? normalize(text, form).equals(text) : Normalizer.isNormalized(text, form);
    }

    /** Whether more than so many marks follow each other. */
    private static boolean hasRow(String text, int marks) {
        int row = 0;
        for (int i = 0; i < text.length() && row <= marks; i++) {
            char c = text.charAt(i);
            if (c < FIRST_MARK) {
                row = 0;
            } else if (!Character.isHighSurrogate(c)) {
                row = isMark(Character.isLowSurrogate(c) && i > 0 ? text.codePointAt(i - 1) : c) ? row + 1 : 0;
            }
        }
        return row > marks;
    }

    /** Each letter taken apart; the marks stay in the order in which they stand. */
    private static String decomposed(String text) {
        StringBuilder apart = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> apart.append(Normalizer.normalize(letter, Normalizer.Form.NFD)));
        return apart.toString();
    }

    private static String piecewise(String apart, Normalizer.Form form) {
        StringBuilder whole = new StringBuilder();
        int start = 0;
        int row = 0;
        for (int i = 0; i < apart.length(); i = apart.offsetByCodePoints(i, 1)) {
            row = isMark(apart.codePointAt(i)) ? row + 1 : 0;
            if (row > MOST_MARKS) {
                whole.append(Normalizer.normalize(apart.substring(start, i), form));
                start = i;
                row = 1;
            }
        }
        return whole.append(Normalizer.normalize(apart.substring(start), form)).toString();
    }

    /** Whether a sign is set on the letter before it. */
    public static boolean isMark(int c) {
        int type = c < FIRST_MARK ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
