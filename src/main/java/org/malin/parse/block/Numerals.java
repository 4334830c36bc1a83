package org.malin.parse.block;

import java.util.regex.Pattern;
import org.malin.model.Props;

/** Roman and Arabic numerals. */
final class Numerals {

    private static final Pattern AFTER_DIGITS = Pattern.compile("\\D.*");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Pattern ARABIC = Pattern.compile("\\d.*");

    private Numerals() {}

    /** The value of a numeral; of "1 and 2" that of the first. */
    static int value(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(AFTER_DIGITS.matcher(numeral).replaceAll(""));
        }
        int value = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = digit(numeral.charAt(i));
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }

    /** Kind and value of a printed number; a code such as "P12/3" has neither. */
    static Props props(String number) {
        if (ROMAN.matcher(number).matches()) {
            return Props.of("type", "roman").with("value", String.valueOf(value(number)));
        }
        return ARABIC.matcher(number).matches() && number.indexOf('/') < 0
                ? Props.of("type", "arabic").with("value", String.valueOf(value(number)))
                : Props.NONE;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }
}
