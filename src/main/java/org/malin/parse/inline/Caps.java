package org.malin.parse.inline;

/** Words that are printed in capitals. */
final class Caps {

    private static final int SHORTEST = 3;

    private Caps() {}

    /** Whether the word has at least three letters and all of them are capitals. */
    static boolean is(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
        }
        return letters >= SHORTEST;
    }

    /** The word as it is usually written: {@code KENNEDY} is Kennedy, {@code O'CONNELL} is O'Connell. */
    static String lower(String word) {
        if (!is(word)) {
            return word;
        }
        StringBuilder lower = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            lower.append(Words.isLetter(word, i - 1) ? Character.toLowerCase(c) : c);
        }
        return lower.toString();
    }
}
