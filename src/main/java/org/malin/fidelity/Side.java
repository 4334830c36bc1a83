package org.malin.fidelity;

import java.util.List;
import java.util.stream.Collectors;

/** A row of signs with its words, to be aligned with another. */
record Side(List<Letters.Letter> row, List<Word> words) {
    private static final int AROUND = 2;
    private static final int LONG = 40;

    static Side of(Letters letters) {
        return new Side(letters.row(), Word.all(letters.row()));
    }

    List<String> texts() {
        return words.stream().map(Word::text).collect(Collectors.toList());
    }

    List<Letters.Letter> letters(int start, int end) {
        return start == end
                ? List.of()
                : row.subList(words.get(start).start(), words.get(end - 1).end());
    }

    String signs(int start, int end) {
        StringBuilder text = new StringBuilder();
        words.subList(start, end).forEach(word -> text.append(word.text()));
        return text.toString();
    }

    /** The first sign of a stretch; where it is empty, the last before it. The row is not empty. */
    Letters.Letter letter(int start, int end) {
        int word = start == end ? Math.max(0, start - 1) : start;
        return row.get(words.get(word).start());
    }

    /** The words of a stretch and some around it; the middle of a long one is left out. */
    String shown(int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(words.size(), end + AROUND);
        return to - from <= LONG ? join(from, to) : join(from, from + LONG / 2) + " \u2026 " + join(to - LONG / 2, to);
    }

    private String join(int from, int to) {
        return words.subList(from, to).stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
