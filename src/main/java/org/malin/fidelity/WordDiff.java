package org.malin.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Aligns two rows of words. Words that stand once in both, in the same order, are anchors; between them it looks again,
 * and small rests without anchors are compared word by word. Large rests without anchors count as one difference, so the
 * time stays nearly in proportion to the length.
 */
final class WordDiff {
    /** The largest table of a comparison word by word. */
    private static final int BOUND = 250_000;

    private static final int MANY = -1;

    /** Where the rows differ; ends are exclusive. */
    record Hunk(int startA, int endA, int startB, int endB) {}

    private final List<String> a;
    private final List<String> b;
    private final List<Hunk> hunks = new ArrayList<>();

    private WordDiff(List<String> a, List<String> b) {
        this.a = a;
        this.b = b;
    }

    /** The differences in order, none next to another. */
    static List<Hunk> of(List<String> a, List<String> b) {
        WordDiff diff = new WordDiff(a, b);
        diff.compare(0, a.size(), 0, b.size());
        return diff.hunks;
    }

    private void compare(int fromA, int toA, int fromB, int toB) {
        int startA = fromA;
        int startB = fromB;
        while (startA < toA && startB < toB && same(startA, startB)) {
            startA++;
            startB++;
        }
        int endA = toA;
        int endB = toB;
        while (startA < endA && startB < endB && same(endA - 1, endB - 1)) {
            endA--;
            endB--;
        }
        if (startA == endA || startB == endB) {
            add(startA, endA, startB, endB);
        } else {
            divide(startA, endA, startB, endB);
        }
    }

    private boolean same(int i, int j) {
        return a.get(i).equals(b.get(j));
    }

    private void divide(int startA, int endA, int startB, int endB) {
        List<int[]> anchors = longest(anchors(startA, endA, startB, endB));
        if (anchors.isEmpty()) {
            wordByWord(startA, endA, startB, endB);
            return;
        }
        int i = startA;
        int j = startB;
        for (int[] anchor : anchors) {
            compare(i, anchor[0], j, anchor[1]);
            i = anchor[0] + 1;
            j = anchor[1] + 1;
        }
        compare(i, endA, j, endB);
    }

    /** The places of words that stand once in both, in the order of the first row. */
    private List<int[]> anchors(int startA, int endA, int startB, int endB) {
        Map<String, Integer> once = once(b, startB, endB);
        Map<String, Integer> onceInA = once(a, startA, endA);
        List<int[]> anchors = new ArrayList<>();
        for (int i = startA; i < endA; i++) {
            int j = once.getOrDefault(a.get(i), MANY);
            if (j != MANY && Objects.equals(onceInA.get(a.get(i)), i)) {
                anchors.add(new int[] {i, j});
            }
        }
        return anchors;
    }

    private static Map<String, Integer> once(List<String> words, int start, int end) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = start; i < end; i++) {
            places.merge(words.get(i), i, (first, second) -> MANY);
        }
        return places;
    }

    /** The longest row of anchors that go up in both. */
    private static List<int[]> longest(List<int[]> anchors) {
        int[] tops = new int[anchors.size()];
        int[] before = new int[anchors.size()];
        int length = 0;
        for (int k = 0; k < anchors.size(); k++) {
            int pile = pile(anchors, tops, length, anchors.get(k)[1]);
            before[k] = pile == 0 ? MANY : tops[pile - 1];
            tops[pile] = k;
            length = Math.max(length, pile + 1);
        }
        int[][] row = new int[length][];
        int k = length == 0 ? MANY : tops[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            row[i] = anchors.get(k);
            k = before[k];
        }
        return Arrays.asList(row);
    }

    /** The first pile whose top is behind this place. */
    private static int pile(List<int[]> anchors, int[] tops, int length, int place) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(tops[middle])[1] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void wordByWord(int startA, int endA, int startB, int endB) {
        if ((long) (endA - startA) * (endB - startB) > BOUND) {
            add(startA, endA, startB, endB);
            return;
        }
        int[][] common = common(startA, endA, startB, endB);
        int i = startA;
        int j = startB;
        while (i < endA && j < endB) {
            if (same(i, j)) {
                i++;
                j++;
            } else if (common[i + 1 - startA][j - startB] >= common[i - startA][j + 1 - startB]) {
                add(i, ++i, j, j);
            } else {
                add(i, i, j, ++j);
            }
        }
        add(i, endA, j, endB);
    }

    /** How many words the rests have in common from each pair of places on. */
    private int[][] common(int startA, int endA, int startB, int endB) {
        int[][] common = new int[endA - startA + 1][endB - startB + 1];
        for (int i = endA - startA - 1; i >= 0; i--) {
            for (int j = endB - startB - 1; j >= 0; j--) {
                common[i][j] = same(startA + i, startB + j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(int startA, int endA, int startB, int endB) {
        if (startA == endA && startB == endB) {
            return;
        }
        Hunk last = hunks.isEmpty() ? null : hunks.get(hunks.size() - 1);
        if (last != null && last.endA() == startA && last.endB() == startB) {
            hunks.set(hunks.size() - 1, new Hunk(last.startA(), endA, last.startB(), endB));
        } else {
            hunks.add(new Hunk(startA, endA, startB, endB));
        }
    }
}
