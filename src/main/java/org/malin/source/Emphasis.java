package org.malin.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs runs of stars, low lines and tildes by CommonMark's rules and takes the paired ones away. */
final class Emphasis {

    private static final String SIGNS = "*_~";

    private final Cells cells;
    private final String text;
    private final Map<Character, Deque<Run>> openers = new HashMap<>();

    private Emphasis(Cells cells) {
        this.cells = cells;
        this.text = cells.text();
    }

    static void read(Cells cells) {
        Emphasis emphasis = new Emphasis(cells);
        int i = 0;
        while (i < cells.length()) {
            i = emphasis.run(i);
        }
    }

    /** Reads a run of one sign; returns where to go on. */
    private int run(int start) {
        char sign = text.charAt(start);
        if (SIGNS.indexOf(sign) < 0 || !cells.isFree(start)) {
            return start + 1;
        }
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == sign && cells.isFree(end)) {
            end++;
        }
        Run run = Run.of(text, start, end);
        close(run);
        if (run.canOpen && run.length() > 0) {
            openers(sign).push(run);
        }
        return end;
    }

    private void close(Run closer) {
        while (closer.canClose && closer.length() > 0) {
            Run opener = openerFor(closer);
            if (opener == null) {
                return;
            }
            pair(opener, closer);
        }
    }

    private @Nullable Run openerFor(Run closer) {
        for (Run opener : openers(closer.sign)) {
            if (opener.pairsWith(closer)) {
                return opener;
            }
        }
        return null;
    }

    private Deque<Run> openers(char sign) {
        return openers.computeIfAbsent(sign, key -> new ArrayDeque<>());
    }

    private void pair(Run opener, Run closer) {
        int count = Math.min(2, Math.min(opener.length(), closer.length()));
        dropAfter(opener);
        cells.style(opener.end, closer.start, style(closer.sign, count));
        cells.sign(opener.end - count, opener.end);
        cells.sign(closer.start, closer.start + count);
        opener.end -= count;
        closer.start += count;
        if (opener.length() == 0) {
            openers(opener.sign).remove(opener);
        }
    }

    /** Openers between the two of a pair open nothing. */
    private void dropAfter(Run opener) {
        for (Deque<Run> runs : openers.values()) {
            Iterator<Run> iterator = runs.iterator();
            while (iterator.hasNext() && iterator.next().start > opener.start) {
                iterator.remove();
            }
        }
    }

    private static Style style(char sign, int count) {
        return sign == '~' ? Style.STRUCK : count == 2 ? Style.BOLD : Style.ITALIC;
    }

    /** A run of one sign; shrinks from within as its signs are paired. */
    private static final class Run {

        /** Pairs of signs between which a run means itself: a blank to fill in, a reference mark. */
        private static final String ENCLOSED = "$$ [] () <> \"\" ''";

        private final char sign;
        private final int full;
        private final boolean canOpen;
        private final boolean canClose;
        private int start;
        private int end;

        private Run(char sign, int start, int end, boolean canOpen, boolean canClose) {
            this.sign = sign;
            this.full = end - start;
            this.start = start;
            this.end = end;
            this.canOpen = canOpen;
            this.canClose = canClose;
        }

        static Run of(String text, int start, int end) {
            char sign = text.charAt(start);
            int before = start == 0 ? '\n' : text.codePointBefore(start);
            int after = end == text.length() ? '\n' : text.codePointAt(end);
            if (meansItself(sign, end - start, before, after)) {
                return new Run(sign, start, end, false, false);
            }
            boolean left = flanks(after, before);
            boolean right = flanks(before, after);
            boolean low = sign == '_';
            return new Run(
                    sign,
                    start,
                    end,
                    left && after != ')' && (!low || !right || Characters.isSign(before)),
                    right && (!low || !left || Characters.isSign(after)));
        }

        /** No blank towards the words, and no sign unless a blank or sign is on the other side. */
        private static boolean flanks(int inside, int outside) {
            return !isSpace(inside) && (!Characters.isSign(inside) || isSpace(outside) || Characters.isSign(outside));
        }

        private static boolean meansItself(char sign, int length, int before, int after) {
            boolean wrongLength = sign == '_' && length > 2 || sign == '~' && length != 2;
            String around = new StringBuilder()
                    .appendCodePoint(before)
                    .appendCodePoint(after)
                    .toString();
            return wrongLength || !isSpace(before) && !isSpace(after) && ENCLOSED.contains(around);
        }

        private static boolean isSpace(int c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        int length() {
            return end - start;
        }

        /** CommonMark's rule of three: a run that could be either is no partner if the lengths add up wrongly. */
        boolean pairsWith(Run closer) {
            boolean either = canClose || closer.canOpen;
            return !either || (full + closer.full) % 3 != 0 || full % 3 == 0 && closer.full % 3 == 0;
        }
    }
}
