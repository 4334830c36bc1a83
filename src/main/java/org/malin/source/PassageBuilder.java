package org.malin.source;

import java.util.Arrays;

/** Builds a {@link Passage} character by character. */
public final class PassageBuilder {

    private final StringBuilder chars = new StringBuilder();
    private int[] from = new int[32];
    private int[] to = new int[32];
    private byte[] styles = new byte[32];

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
        for (int i = 0; i < passage.length(); i++) {
            Range range = passage.rangeOf(i);
            add(passage.charAt(i), range.start(), range.end(), passage.styleMask(i));
        }
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
