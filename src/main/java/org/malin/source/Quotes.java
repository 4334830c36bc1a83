package org.malin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a source, free of markup and with single blanks, and where each stood: the same words in another format,
 * with other line ends or in other lines, are the same here.
 */
public final class Quotes {

    /** How many characters before and after are kept. */
    private static final int CONTEXT = 32;

    /** Words of this length tell their place by themselves. */
    private static final int TELLING = 24;

    /** So many characters on one side are enough. */
    private static final int SIDE = 6;

    private final String text;
    private final int[] starts;

    private Quotes(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The words of a source. */
    public static Quotes of(SourceText source) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Line line : Lines.of(source).lines()) {
            Passage passage = line.text();
            for (int i = 0; i < passage.length(); i++) {
                add(passage.charAt(i), passage.rangeOf(i).start(), text, starts);
            }
            add(' ', line.range().end(), text, starts);
        }
        return new Quotes(text.toString(), sorted(starts));
    }

    private static void add(char c, int start, StringBuilder text, List<Integer> starts) {
        boolean blank = Characters.isBlank(c) || c == '\n';
        if (!blank || text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(blank ? ' ' : c);
            starts.add(start);
        }
    }

    /** Places never go back, so that they can be searched; parts that a format keeps elsewhere count where they are read. */
    private static int[] sorted(List<Integer> starts) {
        int[] all = new int[starts.size()];
        int last = 0;
        for (int i = 0; i < all.length; i++) {
            last = Math.max(last, starts.get(i));
            all[i] = last;
        }
        return all;
    }

    /** The indices of the words in a range of the source; blanks at both ends are left out. */
    private Range words(Range range) {
        int start = first(range.start());
        int end = Math.max(start, first(Math.max(range.end(), range.start())));
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Range(start, end);
    }

    /** The index of the first character that stands at an offset of the source or after it. */
    private int first(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words of a range, told so that they can be found again. */
    public Quote quote(Range range) {
        Range at = words(range);
        String words = text.substring(at.start(), at.end());
        int occurrence = 1;
        for (int i = next(words, 0); !words.isEmpty() && i >= 0 && i < at.start(); i = next(words, i + 1)) {
            occurrence++;
        }
        return new Quote(words, occurrence, before(at.start()), after(at.end()));
    }

    private int next(String words, int from) {
        return text.indexOf(words, from);
    }

    private String before(int index) {
        return text.substring(Math.max(0, index - CONTEXT), index).strip();
    }

    private String after(int index) {
        return text.substring(index, Math.min(text.length(), index + CONTEXT)).strip();
    }

    /**
     * Where the words of a quotation stand: of several places that with most of the words around them, else the one of the
     * same count; none if the words are gone, or are short and nothing around them fits.
     */
    public Optional<Place> find(Quote quote) {
        if (quote.words().isEmpty()) {
            return Optional.of(new Place(0, 0));
        }
        Place best = null;
        Fit most = new Fit(-1, 0);
        int count = 0;
        for (int i = next(quote.words(), 0); i >= 0; i = next(quote.words(), i + 1)) {
            count++;
            Fit fit = fit(quote, i);
            if (fit.sum() > most.sum() || fit.sum() == most.sum() && count == quote.occurrence()) {
                best = new Place(i, i + quote.words().length());
                most = fit;
            }
        }
        boolean alone = count == 1 && quote.words().length() >= TELLING;
        return alone || most.tells(quote) ? Optional.ofNullable(best) : Optional.empty();
    }

    /** How many characters before and after a place are those before and after a quotation. */
    private record Fit(int before, int after) {

        int sum() {
            return before + after;
        }

        /** Half of all, or all of one side. */
        boolean tells(Quote quote) {
            int left = quote.before().length();
            int right = quote.after().length();
            return sum() * 2 >= left + right || before >= left && left >= SIDE || after >= right && right >= SIDE;
        }
    }

    private Fit fit(Quote quote, int start) {
        String before = reversed(before(start));
        String after = after(start + quote.words().length());
        return new Fit(shared(before, reversed(quote.before())), shared(after, quote.after()));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static int shared(String one, String two) {
        int length = Math.min(one.length(), two.length());
        int shared = 0;
        while (shared < length && one.charAt(shared) == two.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** Where words of a range stand among the words of the source. */
    public Place place(Range range) {
        Range at = words(range);
        return at.isEmpty() ? new Place(0, 0) : new Place(at.start(), at.end());
    }

    /** A stretch of the words of a source; of all empty ones there is one. */
    public record Place(int start, int end) {}
}
