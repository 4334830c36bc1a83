package org.malin.parse.context;

/** Digits that Unicode has as raised signs, {@code ¹²³}: numbers of notes where a text has no other means to raise them. */
public final class RaisedDigits {

    /** A regular expression for one of them. */
    public static final String ONE = "[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]";

    private static final String IN_ORDER = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private static final char LAST_PLAIN = '\u007F';

    private RaisedDigits() {}

    /** Whether a text has one of them. */
    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_PLAIN && IN_ORDER.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The words with plain digits for raised ones. */
    public static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.chars().forEach(c -> {
            int digit = IN_ORDER.indexOf(c);
            plain.append(digit < 0 ? (char) c : (char) ('0' + digit));
        });
        return plain.toString();
    }
}
