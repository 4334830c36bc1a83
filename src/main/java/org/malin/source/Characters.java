package org.malin.source;

/** Kinds of characters. */
final class Characters {

    private Characters() {}

    /** Whether XML 1.0 has no place for it: controls other than tab and line ends, noncharacters. */
    static boolean isForbidden(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
    }

    /** White space of any kind, no-break and zero-width space too. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Signs of which pages and columns are made in plain text; they part words. */
    static boolean isFeed(char c) {
        return c == '\f' || c == '\u000B';
    }

    /** Punctuation and symbols as CommonMark understands them. */
    static boolean isSign(int c) {
        switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION:
            case Character.DASH_PUNCTUATION:
            case Character.START_PUNCTUATION:
            case Character.END_PUNCTUATION:
            case Character.INITIAL_QUOTE_PUNCTUATION:
            case Character.FINAL_QUOTE_PUNCTUATION:
            case Character.OTHER_PUNCTUATION:
            case Character.MATH_SYMBOL:
            case Character.CURRENCY_SYMBOL:
            case Character.MODIFIER_SYMBOL:
            case Character.OTHER_SYMBOL:
                return true;
            default:
                return false;
        }
    }

    /** The signs that a backslash can stand before. */
    static boolean isAsciiSign(char c) {
        return c < 0x80 && isSign(c);
    }
}
