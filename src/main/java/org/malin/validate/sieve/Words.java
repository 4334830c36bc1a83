package org.malin.validate.sieve;

/** What functions do to texts; signs are code points. */
final class Words {
    static final String SPACE = " \t\n\r";

    private Words() {}

    static boolean hasPairs(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SPACE.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static String normalized(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPACE.indexOf(c) >= 0) {
                space = words.length() > 0;
            } else {
                if (space) {
                    words.append(' ');
                    space = false;
                }
                words.append(c);
            }
        }
        return words.toString();
    }

    /** From a place on, counted from one, so many signs. */
    static String part(String text, int from, int length) {
        int signs = text.codePointCount(0, text.length());
        long end = Math.min((long) from + length, signs + 1L);
        int begin = Math.max(from, 1);
        return begin >= end
                ? ""
                : text.substring(text.offsetByCodePoints(0, begin - 1), text.offsetByCodePoints(0, (int) end - 1));
    }

    static String after(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? "" : text.substring(at + mark.length());
    }

    static String translated(String text, String from, String to) {
        if (hasPairs(text) || hasPairs(from) || hasPairs(to)) {
            throw Doubt.of();
        }
        StringBuilder other = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at < 0) {
                other.append(text.charAt(i));
            } else if (at < to.length()) {
                other.append(to.charAt(at));
            }
        }
        return other.toString();
    }
}
