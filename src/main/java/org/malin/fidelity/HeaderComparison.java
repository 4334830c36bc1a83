package org.malin.fidelity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares what went into the header, which may stand there in another order and more than once. */
final class HeaderComparison {
    /** By how many words an editor may have lengthened a stretch before it is no longer followed to its end. */
    private static final int SLACK = 20;

    private final Differences differences;
    private final Side header;
    private final List<String> texts;
    private final BitSet shown = new BitSet();

    HeaderComparison(Letters header, Differences differences) {
        this.header = Side.of(header);
        this.texts = this.header.texts();
        this.differences = differences;
    }

    /** Tells which stretches of the source are not in the header. */
    void lost(List<HeaderRun> runs, String signs) {
        runs.stream().filter(run -> !run.isIn(signs)).forEach(this::lost);
    }

    private void lost(HeaderRun run) {
        Letters letters = new Letters();
        letters.add(run.words(), run.at(), "");
        Side printed = Side.of(letters);
        List<WordDiff.Hunk> hunks = hunks(printed.texts());
        int others = hunks.stream().mapToInt(h -> h.endB() - h.startB()).sum();
        int missing = hunks.stream().mapToInt(h -> h.endA() - h.startA()).sum();
        if (others > printed.words().size() || missing == printed.words().size()) {
            differences.lost(run.words(), run.at());
            return;
        }
        hunks.forEach(hunk -> {
            differences.add(printed, header, hunk);
            shown.set(hunk.startB(), hunk.endB());
        });
    }

    /** The words of a stretch are compared with those around the place where most of them stand in a row. */
    private List<WordDiff.Hunk> hunks(List<String> words) {
        int offset = offset(words);
        int start = Math.min(texts.size(), Math.max(0, offset - SLACK));
        int end = Math.max(start, Math.min(texts.size(), offset + words.size() + SLACK));
        return WordDiff.of(words, texts.subList(start, end)).stream()
                .map(hunk -> new WordDiff.Hunk(hunk.startA(), hunk.endA(), hunk.startB() + start, hunk.endB() + start))
                .map(hunk -> within(hunk, words.size()))
                .toList();
    }

    /** Where the first word would stand in the header. */
    private int offset(List<String> words) {
        List<WordDiff.Hunk> hunks = new ArrayList<>(WordDiff.of(words, texts));
        hunks.add(new WordDiff.Hunk(words.size(), words.size(), texts.size(), texts.size()));
        int longest = 0;
        int offset = 0;
        int a = 0;
        int b = 0;
        for (WordDiff.Hunk hunk : hunks) {
            if (hunk.startA() - a > longest) {
                longest = hunk.startA() - a;
                offset = b - a;
            }
            a = hunk.endA();
            b = hunk.endB();
        }
        return offset;
    }

    /** Before the first word that they have in common, and after the last, the header may go on with something else. */
    private static WordDiff.Hunk within(WordDiff.Hunk hunk, int words) {
        int length = hunk.endA() - hunk.startA();
        if (hunk.startA() == 0) {
            int start = Math.max(hunk.startB(), hunk.endB() - length);
            return new WordDiff.Hunk(0, hunk.endA(), start, hunk.endB());
        }
        int end = hunk.endA() == words ? Math.min(hunk.endB(), hunk.startB() + length) : hunk.endB();
        return new WordDiff.Hunk(hunk.startA(), hunk.endA(), hunk.startB(), end);
    }

    /** Tells which words of the header neither the source has nor the converter writes. */
    void invented(Letters source, Letters made) {
        Set<String> known = new HashSet<>(Side.of(source).texts());
        known.addAll(Side.of(made).texts());
        int i = 0;
        while (i < texts.size()) {
            int end = i;
            while (end < texts.size() && !shown.get(end) && !known.contains(texts.get(end))) {
                end++;
            }
            if (end > i) {
                differences.invented(header, i, end);
            }
            i = end + 1;
        }
    }
}
