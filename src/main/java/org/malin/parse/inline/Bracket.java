package org.malin.parse.inline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pair of square brackets.
 *
 * @param start where the opening one stands
 * @param end after the closing one
 * @param content what stands between them, without white space at the ends
 */
record Bracket(int start, int end, String content) {

    private static final int DEEPEST = 3;
    private static final Pattern APART = Pattern.compile("[\\s\\u2013\\u2014]+");

    /** The pairs of a text in the order of their beginning; brackets without partner are plain signs. */
    static List<Bracket> in(String text) {
        List<Bracket> pairs = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                int start = open.pop();
                if (open.size() < DEEPEST) {
                    pairs.add(new Bracket(
                            start, i + 1, text.substring(start + 1, i).strip()));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Bracket::start));
        return pairs;
    }

    int innerStart() {
        return start + 1;
    }

    int innerEnd() {
        return end - 1;
    }

    boolean holds(int index) {
        return start <= index && index < end;
    }

    /** The number of words between the brackets. */
    int words() {
        return content.isEmpty() ? 0 : APART.split(content).length;
    }
}
