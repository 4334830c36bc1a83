package org.malin.source;

import java.util.Arrays;

/** Builds a {@link Passage} character by character. */
public final class PassageBuilder {

    private static final int USUAL = 32;

    private final StringBuilder chars;
    private int[] from;
    private int[] to;
    private byte[] styles;

    public PassageBuilder() {
        this(USUAL);
    }

    /** A builder with room for so many characters; it grows when there are more. */
    PassageBuilder(int room) {
        int size = Math.max(1, room);
        this.chars = new StringBuilder(size);
        this.from = new int[size];
        this.to = new int[size];
        this.styles = new byte[size];
    }

    /** Adds a character that was read from the source's {@code start} to {@code end}. */
    public PassageBuilder add(char c, int start, int end, int styleMask) {
        int i = chars.length();
        if (i == from.length) {
            from = Arrays.copyOf(from, i * 2);
            to = Arrays.copyOf(to, i * 2);
            styles = Arrays.copyOf(styles, i * 2);
        }
        chars.append(c);
        from[i] = start;
        to[i] = end;
        styles[i] = (byte) styleMask;
        return this;
    }

    public PassageBuilder add(Passage passage) {
        passage.addTo(this);
        return this;
    }

    public int length() {
        return chars.length();
    }

    public Passage build() {
        int n = chars.length();
        return new Passage(chars.toString(), Arrays.copyOf(from, n), Arrays.copyOf(to, n), Arrays.copyOf(styles, n));
    }
}
