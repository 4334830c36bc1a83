package org.malin.publish.search;

import java.util.Arrays;

/** Numbers written one after the other, five bits a letter; the sixth says that more letters follow. */
final class Numbers {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private byte[] letters = new byte[8];
    private int length;

    void add(int number) {
        int rest = number;
        while (rest >= MORE) {
            append(DIGITS.charAt(MORE | rest & MORE - 1));
            rest >>>= BITS;
        }
        append(DIGITS.charAt(rest));
    }

    private void append(char letter) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length + length / 2 + 8);
        }
        letters[length++] = (byte) letter;
    }

    /** What was written; it is ASCII. */
    @Override
    public String toString() {
        return new String(letters, 0, length, java.nio.charset.StandardCharsets.US_ASCII);
    }

    /** Reads them again. */
    static int[] read(String letters) {
        int[] numbers = new int[letters.length()];
        int count = 0;
        int shift = 0;
        for (int i = 0; i < letters.length(); i++) {
            int digit = DIGITS.indexOf(letters.charAt(i));
            numbers[count] |= (digit & MORE - 1) << shift;
            shift += BITS;
            if ((digit & MORE) == 0) {
                count++;
                shift = 0;
            }
        }
        return Arrays.copyOf(numbers, count);
    }
}
