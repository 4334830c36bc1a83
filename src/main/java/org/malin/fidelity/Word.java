package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;

/** A word in a row of signs: from its first sign to before {@code end}. */
record Word(String text, int start, int end) {

    /** The words of a row, in order. */
    static List<Word> all(List<Letters.Letter> row) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= row.size(); i++) {
            if (i == row.size() || row.get(i).before() != Letters.Blank.NO) {
                words.add(of(row, start, i));
                start = i;
            }
        }
        return words;
    }

    private static Word of(List<Letters.Letter> row, int start, int end) {
        StringBuilder text = new StringBuilder();
        row.subList(start, end).forEach(letter -> text.appendCodePoint(letter.sign()));
        return new Word(text.toString(), start, end);
    }
}
