package org.malin.source;

import java.util.Arrays;

/**
 * Text of which every character knows the stretch of the source that it was read from.
 *
 * <p>The text is free of the source's own markup (Markdown signs, HTML tags) and in Unicode NFC; a character may stand
 * for several of the source (an entity, a decomposed letter, the white space of a wrapped line). Indices are UTF-16
 * code units of {@link #toString()}. Immutable.
 */
public final class Passage {

    /** The passage without characters. */
    public static final Passage EMPTY = new Passage("", new int[0], new int[0], new byte[0]);

    private final String chars;
    private final int[] from;
    private final int[] to;
    private final byte[] styles;

    Passage(String chars, int[] from, int[] to, byte[] styles) {
        this.chars = chars;
        this.from = from;
        this.to = to;
        this.styles = styles;
    }

    /** The characters {@code start} to {@code end} of a source, one for one. */
    public static Passage of(SourceText source, int start, int end) {
        PassageBuilder builder = new PassageBuilder();
        for (int i = start; i < end; i++) {
            builder.add(source.text().charAt(i), i, i + 1, 0);
        }
        return builder.build();
    }

    public int length() {
        return chars.length();
    }

    public char charAt(int index) {
        return chars.charAt(index);
    }

    public Passage subSequence(int start, int end) {
        if (start == 0 && end == length()) {
            return this;
        }
        return new Passage(
                chars.substring(start, end),
                Arrays.copyOfRange(from, start, end),
                Arrays.copyOfRange(to, start, end),
                Arrays.copyOfRange(styles, start, end));
    }

    /** From {@code start} to the end. */
    public Passage from(int start) {
        return subSequence(start, length());
    }

    /** Without white space at both ends. */
    public Passage strip() {
        int start = 0;
        int end = length();
        while (start < end && Characters.isBlank(charAt(start))) {
            start++;
        }
        while (end > start && Characters.isBlank(charAt(end - 1))) {
            end--;
        }
        return subSequence(start, end);
    }

    /** The same with one character for another; origins stay. */
    public Passage replace(char old, char other) {
        return new Passage(chars.replace(old, other), from, to, styles);
    }

    /** This passage and then the other. */
    public Passage plus(Passage other) {
        return new PassageBuilder(length() + other.length())
                .add(this)
                .add(other)
                .build();
    }

    /** Whether the character has the style. */
    public boolean has(int index, Style style) {
        return (styles[index] & style.bit()) != 0;
    }

    int styleMask(int index) {
        return styles[index];
    }

    void addTo(PassageBuilder builder) {
        for (int i = 0; i < chars.length(); i++) {
            builder.add(chars.charAt(i), from[i], to[i], styles[i]);
        }
    }

    /** The stretch of the source that one character stands for. */
    public Range rangeOf(int index) {
        return new Range(from[index], to[index]);
    }

    /** The stretch of the source from the first to the last character; empty at 0 for an empty passage. */
    public Range range() {
        return range(0, length());
    }

    /** The stretch of the source of the characters {@code start} to {@code end}. */
    public Range range(int start, int end) {
        if (start >= end) {
            int at = length() == 0 ? 0 : start < length() ? from[start] : to[length() - 1];
            return new Range(at, at);
        }
        return new Range(from[start], Math.max(from[start], to[end - 1]));
    }

    public boolean isBlank() {
        return strip().length() == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage that
                && chars.equals(that.chars)
                && Arrays.equals(from, that.from)
                && Arrays.equals(to, that.to)
                && Arrays.equals(styles, that.styles);
    }

    @Override
    public int hashCode() {
        return chars.hashCode() * 31 + Arrays.hashCode(from);
    }

    @Override
    public String toString() {
        return chars;
    }
}
